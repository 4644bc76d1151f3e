using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Analysis.Agreement;

/// <summary>What the people who rated a script make of it.</summary>
public sealed class PeopleReportTests
{
    [Fact]
    public void Nobody_has_rated_yet()
    {
        var report = Some.PeopleReport(2);
        Assert.Equal((0, 0), (report.Ratings, report.People.Count));
        Assert.Equal(["r1", "r2"], report.Unrated);
        Assert.Null(report.Agreement.Single().Clarity);
    }

    [Fact]
    public void The_authors_readings_are_no_person()
    {
        var report = Some.PeopleReport(1, new Reading("r1", "coach", ReadingKind.Author, new Rating(2, 2), 2), Some.Rated("ana", "r1", 0, 0));
        Assert.Equal((1, 1, 0.0, 2.0), (report.Ratings, report.People.Count, report.Replies[0].Clarity.Mean, report.Replies[0].Clarity.Author!.Value));
    }

    [Fact]
    public void People_are_compared_with_those_of_their_own_seat()
    {
        var report = Some.PeopleReport(2, Some.Rated("ana", "r1", 2, 2), Some.Rated("bo", "r1", -2, -2, "coach"), Some.Rated("cem", "r1", 2, 1), Some.Rated("ana", "r2", 0, 0), Some.Rated("cem", "r2", 0, -1));
        Assert.Equal(["", "coach", "partner"], report.Agreement.Select(seat => seat.Seat ?? string.Empty));
        Assert.Equal((1.0, 2), (report.Agreement[0].Clarity!.Value, report.Agreement[0].Replies));
        Assert.Null(report.Agreement[1].Clarity);
    }

    [Fact]
    public void The_last_word_of_a_person_counts() =>
        Assert.Equal(-1, Some.PeopleReport(1, Some.Rated("ana", "r1", 2, 2), Some.Rated("ana", "r1", -1, 0)).Replies.Single().Clarity.Mean);

    [Fact]
    public void People_without_a_name_all_count()
    {
        var report = Some.PeopleReport(1, Some.Rated(null, "r1", 2, 0), Some.Rated(null, "r1", -2, 0));
        Assert.Equal((2, 2, 0), (report.Ratings, report.Unnamed, report.People.Count));
        Assert.True(report.Replies[0].IsContested);
    }

    [Fact]
    public void A_row_about_a_reply_that_is_gone_is_counted_and_left_out() =>
        Assert.Equal((1, 0), Some.PeopleReport(1, Some.Rated("ana", "gone", 2, 0)) is var report ? (report.Lost, report.Ratings) : default);

    [Theory]
    [InlineData(2, 0, true)]
    [InlineData(1, 0, false)]
    public void People_who_are_a_standard_deviation_of_one_apart_contest_a_reply(int one, int other, bool isContested) =>
        Assert.Equal(isContested, Some.PeopleReport(1, Some.Rated("ana", "r1", one, 0), Some.Rated("bo", "r1", other, 0)).Replies[0].IsContested);

    [Fact]
    public void One_person_alone_contests_nothing_and_differs_from_nobody() =>
        Assert.Equal((false, false), Some.PeopleReport(1, Some.Rated("ana", "r1", -2, 2)).Replies[0] is var reply ? (reply.IsContested, reply.Differs) : default);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 0, true)]
    public void Where_the_rounded_mean_is_not_the_tag_people_differ(int one, int other, bool differs) =>
        Assert.Equal(differs, Some.PeopleReport(1, Some.Rated("ana", "r1", one, 0), Some.Rated("bo", "r1", other, 0)).Replies[0].Differs);

    [Fact]
    public void Who_stands_always_above_the_others_is_seen()
    {
        var report = Some.PeopleReport(6, Numbers(6).SelectMany(number => new[] { Some.Rated("ana", $"r{number}", 1, 0), Some.Rated("bo", $"r{number}", 0, 0), Some.Rated("cem", $"r{number}", number % 2, 0) }));
        var ana = report.People[0].Clarity;
        Assert.Equal((true, 6, 0), (ana.StandsApart, ana.Compared, ana.OtherWay));
        Assert.Equal(0.75, ana.AgainstOthers);
        Assert.False(report.People[0].Care.StandsApart);
    }

    [Fact]
    public void Four_replies_are_no_habit() =>
        Assert.False(Some.PeopleReport(4, Numbers(4).SelectMany(number => new[] { Some.Rated("ana", $"r{number}", 2, 2), Some.Rated("bo", $"r{number}", 0, 0) })).People[0].Clarity is { StandsApart: true } or { UsesOnlyTheEnds: true } or { UsesOneValue: true });

    [Theory]
    [InlineData(10, 1, true)]
    [InlineData(10, 2, false)]
    public void Who_uses_only_the_ends_is_seen(int replies, int inBetween, bool isSo) =>
        Assert.Equal(isSo, Some.PeopleReport(replies, Numbers(replies).Select(number => Some.Rated("ana", $"r{number}", number <= inBetween ? 0 : number % 2 == 0 ? 2 : -2, 0))).People[0].Clarity.UsesOnlyTheEnds);

    [Fact]
    public void Who_gives_everything_the_same_is_seen() =>
        Assert.True(Some.PeopleReport(5, Numbers(5).Select(number => Some.Rated("ana", $"r{number}", 1, number % 3))).People[0] is { Clarity.UsesOneValue: true, Care.UsesOneValue: false });

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);
}
