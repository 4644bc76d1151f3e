using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Reports;

/// <summary>The moments of a workshop in words.</summary>
internal static class RoomReportWords
{
    private const string TooFew = "too few to be told";

    /// <summary>"Moment 3, agree, under pressure", and whether it got the full round.</summary>
    public static string Title(ToldMoment told)
    {
        var scene = told.Moment.Scene;
        var phase = scene.Phase is { } known ? $", {known.Word()}" : "";
        return $"Moment {Words.Number(told.Moment.Number)}{phase}{(scene.Pressure ? ", under pressure" : "")}{(told.Moment.IsFull ? ", a full round" : "")}";
    }

    /// <summary>What was said, and then every reply on offer, with how it was read.</summary>
    public static IEnumerable<Block> Scene(RoomReport report, ToldMoment told)
    {
        foreach (var block in told.Moment.Scene.Lines.SelectMany(line => TalkBlocks.Of(line, coach: true))) yield return block;
        if (told.Moment.Scene.Choices.Count < 2) yield break;
        foreach (var (option, choice) in told.Moment.Scene.Choices.Index())
        {
            yield return new Heading($"{RoomMoves.Letter(option)}: {choice.Text}", told.Moment.Followed == option ? "said" : null);
            if (choice.Rating is { } rating) yield return new Fact("Read as", $"{rating.Quadrant.Letter()}, {rating.Quadrant.Word()}: {Both(rating)}");
            if (told.GuessOf(option) is { } guess) yield return new Fact("The room's guess", $"clarity {Signed(guess.Clarity)}, care {Signed(guess.Care)}, the mean of {Words.Number(guess.People)}");
            if (report.Seats.Of(choice) is { Count: > 0 } seats) yield return new Fact("From the seats", string.Join("; ", seats.Select(seat => $"{Words.Spaced(seat.Seat)} {Both(seat.Rating)}")));
            if (choice.Why is { } why) yield return new Fact("because", why);
            if (choice.Contested) yield return new Fact("Contested", CoachWords.Contested);
        }
    }

    /// <summary>The votes, an option each; empty where nobody voted.</summary>
    public static IEnumerable<Block> Votes(ToldMoment told)
    {
        var counts = told.Counts;
        if (counts.Last is null) yield break;
        yield return new Heading("The votes", Voters(told));
        foreach (var option in Enumerable.Range(0, told.Moment.Scene.Choices.Count))
        {
            if (Count(counts, option) is { } count) yield return new Fact(RoomMoves.Letter(option), count);
        }
    }

    /// <summary>"7 voted before the discussion, 6 after it"; a vote that is too small to be told says so.</summary>
    public static string Voters(ToldMoment told) => (told.Counts.First, told.Counts.Second) switch
    {
        ({ } first, { } second) => $"{Voted(first)} before the discussion, {Voted(second)} after it",
        (null, { } second) => $"{Voted(second)} after the discussion",
        ({ } first, null) when told.Moment.IsFull => $"{Voted(first)} before the discussion",
        ({ } first, null) => $"{Voted(first)}",
        _ => "nobody voted",
    };

    /// <summary>"5 before, 3 after": null where neither is told.</summary>
    public static string? Count(MomentCounts counts, int option) => (counts.First?.Totals, counts.Second?.Totals) switch
    {
        ({ } first, { } second) => $"{Words.Number(first[option])} before, {Words.Number(second[option])} after",
        ({ } first, null) => Words.Number(first[option]) + (counts.Second is null ? "" : " before"),
        (null, { } second) => $"{Words.Number(second[option])} after",
        _ => null,
    };

    /// <summary>From where to where, in words; empty where that may not be told.</summary>
    public static IEnumerable<Block> Moves(ToldMoment told)
    {
        if (told.Counts.Moved is not { } moved) yield break;
        yield return new Heading("From the first vote to the second", $"{Words.Number(moved.Sum(row => row.Sum()))} voted twice");
        foreach (var (from, row) in moved.Index().Where(row => row.Item.Sum() > 0))
        {
            var went = row.Index().Where(to => to.Index != from && to.Item > 0).Select(to => $"{Words.Number(to.Item)} went to {RoomMoves.Letter(to.Index)}");
            yield return new Fact($"From {RoomMoves.Letter(from)}", string.Join(", ", row[from] > 0 ? went.Prepend($"{Words.Number(row[from])} stayed") : went));
        }
    }

    /// <summary>Which reply was said and how that came about, and what it made the partner think.</summary>
    public static IEnumerable<Block> Followed(RoomReport report, ToldMoment told)
    {
        if (told.Moment is { Followed: { } followed, By: not FollowBy.Reading } moment) yield return new Fact("Went on with", $"{RoomMoves.Letter(followed)}, {By(moment.By)}{(moment.LookedAt is { } looked ? $"; it looked at {RoomMoves.Letter(looked)} first" : "")}");
        if (report.Reaction(told) is { Thought: { } thought } reaction) yield return new Fact($"{reaction.Speaker} was thinking", thought);
    }

    public static IEnumerable<Block> Split(RoomReport report)
    {
        foreach (var told in report.Debrief.Split) yield return new Fact($"Moment {Words.Number(told.Moment.Number)}", $"{Counted(told.Counts.Last!)}.{Quoted(told)}");
        if (report.Debrief.Split.Count > 0) yield break;
        yield return new Paragraph(report.Moments.Any(told => told.Counts.Last?.Totals is not null) ? "Nowhere: three quarters or more chose the same each time." : "Too few voted for that to be told.");
    }

    public static IEnumerable<Block> Changed(RoomReport report)
    {
        foreach (var told in report.Debrief.Changed) yield return new Fact($"Moment {Words.Number(told.Moment.Number)}", $"{Rounding.Text(100 * told.Counts.ChangedShare!.Value)}% voted differently after the discussion.{Quoted(told)}");
        if (report.Debrief.Changed.Count > 0) yield break;
        yield return new Paragraph(report.Moments.Any(told => told.Counts.Moved is not null) ? "Nobody voted differently after a discussion." : $"That is told of moments in which {Words.Number(MomentCounts.FewestForMovement)} or more voted twice, and there was none.");
    }

    /// <summary>A moment of a table in one line: what was said, and how many wanted what.</summary>
    public static string AtTable(ToldMoment told)
    {
        var (moment, followed) = (told.Moment, told.Moment.Followed!.Value);
        var votes = told.Counts.First switch
        {
            { Totals: not null } count => $"; {Counted(count)}",
            { } count => $"; {Voted(count)}",
            _ => "",
        };
        return $"{RoomMoves.Letter(followed)}: “{moment.Scene.Choices[followed].Text}”{votes}";
    }

    /// <summary>"+1.2", to one decimal.</summary>
    public static string Signed(double value) => Rounding.Shown(value) switch
    {
        > 0 and var more => "+" + Rounding.Text(more),
        < 0 and var less => "−" + Rounding.Text(-less),
        _ => "0",
    };

    /// <summary>"A 5, B 2".</summary>
    private static string Counted(VoteCount count) => string.Join(", ", count.Totals!.Select((votes, option) => $"{RoomMoves.Letter(option)} {Words.Number(votes)}"));

    private static string Voted(VoteCount count) => $"{Words.Number(count.Voters)} voted{(count.Totals is null ? $" ({TooFew})" : "")}";

    private static string Quoted(ToldMoment told) => told.Moment.Scene.Lines.LastOrDefault(line => line.Speaker is not null) is { } line ? $" {line.Speaker}: “{line.Text}”" : "";

    private static string Both(Rating rating) => $"clarity {CoachWords.Signed(rating.Clarity)}, care {CoachWords.Signed(rating.Care)}";

    private static string By(FollowBy by) => by switch
    {
        FollowBy.Majority => "which most had chosen",
        FollowBy.Instructive => "as the most instructive",
        _ => "picked by the facilitator",
    };
}
