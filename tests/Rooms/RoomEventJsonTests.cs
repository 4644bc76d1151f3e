using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Rooms;

public sealed class RoomEventJsonTests
{
    private static readonly string Closed = RoomEventJson.Write(new Closed(
        [new CountedMoment(0, 1, new MomentCounts(new VoteCount([5, 2], 7), new VoteCount(null, 2), [[4, 1], [0, 2]], [new GuessMean(1.25, -0.5, 4), null]))], Some.Noon));

    [Fact]
    public void What_is_null_or_false_is_left_out() => Assert.Equal(
        """{"event":"went","person":3}""", RoomEventJson.Write(new Went(3, IsRemoved: false)));

    [Fact]
    public void A_closed_room_has_its_counts_and_nothing_that_may_not_be_told() => Assert.Equal(
        """{"event":"closed","at":"2026-11-22T12:00:00.0000000Z","counts":[{"table":0,"moment":1,"first":{"totals":[5,2],"voters":7},"second":{"voters":2},"moved":[[4,1],[0,2]],"guesses":[{"clarity":1.25,"care":-0.5,"people":4},null]}]}""",
        Closed);

    [Fact]
    public void Any_event_reads_back_as_it_was_written() =>
        Prop.ForAll(Some.AnyKeptEvent.ToArbitrary(), happened => Assert.Equivalent(happened, RoomEventJson.Read(RoomEventJson.Write(happened)), strict: true))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Every_kind_of_event_has_a_form_but_those_that_say_who_votes()
    {
        var kinds = typeof(RoomEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RoomEvent)));
        var written = Gen.Sample(Some.AnyKeptEvent, 2000).Select(happened => happened.GetType()).Distinct();
        Assert.Equal([nameof(Guessed), nameof(Voted)], kinds.Except(written).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_vote_and_a_guess_cannot_be_written_among_what_happened()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RoomEventJson.Write(new Voted(new Urn(0, 1, VoteRound.First), "b", 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoomEventJson.Write(new Guessed(1, "b", 0, new Rating(1, 1))));
    }

    [Fact]
    public void An_event_that_was_cut_off_anywhere_is_refused() =>
        Assert.All(Enumerable.Range(0, Closed.Length), length => Assert.Throws<FormatException>(() => RoomEventJson.Read(Closed[..length])));

    [Fact]
    public void Damaged_text_is_refused_or_still_an_event_and_never_anything_else()
    {
        var damages =
            from happened in Some.AnyKeptEvent
            let text = RoomEventJson.Write(happened)
            from at in Gen.Choose(0, text.Length - 1)
            from letter in Gen.Elements("{}[]\",:0129-.eEtfn'/*\\\0 ".ToCharArray())
            from length in Gen.Choose(0, 3)
            select text[..at] + letter + text[Math.Min(text.Length, at + length)..];
        Prop.ForAll(damages.ToArbitrary(), text =>
        {
            var problem = Record.Exception(() => RoomEventJson.Write(RoomEventJson.Read(text)));
            Assert.True(problem is null or FormatException, $"{text}\n{problem}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"event":"voted","table":0}""")]
    [InlineData("""{"event":"went"}""")]
    [InlineData("""{"event":"went","person":0}""")]
    [InlineData("""{"event":"went","person":1,"open":true}""")]
    [InlineData("""{"event":"went","person":1,"who":"me"}""")]
    [InlineData("""{"event":"step","to":"dance","at":"2026-11-22T12:00:00.0000000Z"}""")]
    [InlineData("""{"event":"step","to":"vote","at":"noon"}""")]
    [InlineData("""{"event":"hands","table":0,"moment":1,"vote":"third","hands":[]}""")]
    [InlineData("""{"event":"followed","table":0,"option":-1,"by":"pick","at":"2026-11-22T12:00:00.0000000Z"}""")]
    [InlineData("""{"event":"closed","at":"2026-11-22T12:00:00.0000000Z","counts":[{"table":0,"moment":1,"guesses":[{"clarity":2.5,"care":0,"people":3}]}]}""")]
    public void What_is_no_event_is_refused(string text) => Assert.Throws<FormatException>(() => RoomEventJson.Read(text));
}
