using System.Globalization;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The reveal: how the room voted, how each reply reads, and what the partner thought.</summary>
internal static class RevealBlocks
{
    public static IEnumerable<Block> Of(Room room)
    {
        var moment = room.Moment!;
        var counts = room.CountsOf(0, moment.Number);
        yield return new Heading("The reveal", Voters(counts));
        if (counts.Last is { Totals: null }) yield return new Aside($"Fewer than {Words.Number(MomentCounts.FewestForTotals)} voted, so how is not shown.{(Following.Majority(room) is null ? " Pick the reply that is said." : "")}");
        for (var option = 0; option < moment.Scene.Choices.Count; option++)
        {
            foreach (var block in Option(moment, counts, option)) yield return block;
        }

        if (Moved(counts) is { } moved) yield return new Paragraph(moved);
        foreach (var line in moment.Scene.Lines.Where(line => line is { Speaker: not null, Thought: not null })) yield return new Narration($"{line.Speaker} thought: {line.Thought}");
    }

    /// <summary>The letters with their totals: <c>A 5 · B 2</c>; null where they are not told.</summary>
    public static string? Totals(VoteCount? count) =>
        count?.Totals is { } totals ? string.Join(" · ", totals.Select((votes, option) => $"{RoomMoves.Letter(option)} {Words.Number(votes)}")) : null;

    private static IEnumerable<Block> Option(RoomMoment moment, MomentCounts counts, int option)
    {
        var choice = moment.Scene.Choices[option];
        yield return new Lettered(RoomMoves.Letter(option), choice.Text);
        var (first, second) = (Share(counts.First, option), Share(counts.Second, option));
        if (first is not null || second is not null) yield return new VoteTally(first, second, counts.Last?.Top == option);
        if (choice.Rating is { } rating) yield return new CoachNote(rating, choice.Why, choice.Contested);
        if (counts.Guesses.ElementAtOrDefault(option) is { } guess) yield return new Aside($"The room guessed: clarity {Mean(guess.Clarity)}, care {Mean(guess.Care)} ({Words.Count(guess.People, "guess", "guesses")}).");
    }

    private static VoteShare? Share(VoteCount? count, int option) => count?.Totals is { } totals ? new VoteShare(totals[option], count.Voters) : null;

    private static string Voters(MomentCounts counts) => counts switch
    {
        { First: { } first, Second: { } second } when first.Voters != second.Voters => $"{Words.Number(first.Voters)} voted, then {Words.Number(second.Voters)}",
        { Last: { } last } => $"{Words.Number(last.Voters)} voted",
        _ => "nobody voted",
    };

    private static string? Moved(MomentCounts counts)
    {
        if (counts.Moved is not { } moved) return null;
        var ways = moved.SelectMany((row, from) => row.Select((people, to) => (from, to, people))).Where(way => way.from != way.to && way.people > 0).OrderByDescending(way => way.people).ToList();
        return ways.Count == 0
            ? "Nobody changed their mind."
            : $"Changed their mind: {string.Join(", ", ways.Select(way => $"{RoomMoves.Letter(way.from)} → {RoomMoves.Letter(way.to)} {Words.Number(way.people)}"))}.";
    }

    private static string Mean(double guess)
    {
        var text = Math.Abs(guess).ToString("0.0", CultureInfo.InvariantCulture);
        return text == "0.0" ? "0" : guess < 0 ? $"−{text}" : $"+{text}";
    }
}
