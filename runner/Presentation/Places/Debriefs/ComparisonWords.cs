using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>Two talks of one scenario side by side, turn by turn from where they part: what was said, how it was answered, the meters, the ending.</summary>
internal static class ComparisonWords
{
    /// <param name="one">The talk as it was.</param>
    /// <param name="other">The talk that tried something else.</param>
    public static IEnumerable<Block> Of(ScenarioHeader header, SessionRecord one, SessionRecord other)
    {
        var comparison = Comparison.Of(one.Turns, other.Turns);
        if (comparison.PartAt is not { } part)
        {
            yield return new Paragraph("So far you said the same in both.");
            yield break;
        }

        yield return new Paragraph(part == 1 ? "They part at the first turn." : $"The same up to turn {Words.Number(part - 1)}; they part at turn {Words.Number(part)}.", Tone.Dim);
        yield return new Beside("", Beside.OneName, Beside.OtherName) { IsHead = true };
        foreach (var turn in comparison.Apart)
        {
            foreach (var block in Turn(header, turn, part)) yield return block;
        }

        foreach (var block in Ends(one, other)) yield return block;
    }

    private static IEnumerable<Block> Turn(ScenarioHeader header, ComparedTurn turn, int part) => Rows(header, turn, part).Select((row, at) => row with { Begins = at == 0 });

    private static IEnumerable<Beside> Rows(ScenarioHeader header, ComparedTurn turn, int part)
    {
        if (turn.Number > part)
        {
            foreach (var row in Lines(turn)) yield return row;
        }

        if (turn.One?.Chosen is null && turn.Other?.Chosen is null) yield break;
        yield return new Beside($"Turn {Words.Number(turn.Number)}, you", Said(turn.One), Said(turn.Other));
        var (before, after) = (Meters(header, turn.One), Meters(header, turn.Other));
        if (before.Length + after.Length > 0) yield return new Beside("Meters", before, after);
    }

    /// <summary>What led to the reply, the partner's lines beside each other as far as both go.</summary>
    private static IEnumerable<Beside> Lines(ComparedTurn turn)
    {
        var (one, other) = (Spoken(turn.One), Spoken(turn.Other));
        for (var at = 0; at < Math.Max(one.Count, other.Count); at++)
        {
            yield return new Beside(at == 0 ? Speaker(turn) : "", one.ElementAtOrDefault(at) ?? "", other.ElementAtOrDefault(at) ?? "");
        }
    }

    private static string Speaker(ComparedTurn turn) =>
        (turn.One?.Scene.Lines ?? []).Concat(turn.Other?.Scene.Lines ?? []).FirstOrDefault(line => line.Speaker is not null)?.Speaker ?? "";

    private static List<string> Spoken(Turn? turn) => turn is null ? [] : [.. turn.Scene.Lines.Where(line => line.Speaker is not null).Select(line => line.Text)];

    private static string Said(Turn? turn) => turn?.Chosen switch
    {
        null => "",
        { Rating: { } rating } choice => $"{choice.Text}  {rating.Quadrant.Letter()}",
        var choice => choice.Text,
    };

    /// <summary>Each meter before the reply and after it: <c>Trust 50 → 47, Safety 48 → 45</c>.</summary>
    private static string Meters(ScenarioHeader header, Turn? turn) => turn?.Chosen is null ? "" : string.Join(", ",
        from meter in header.Meters
        where turn.Scene.Meters.ContainsKey(meter.Variable) && turn.Meters.ContainsKey(meter.Variable)
        select $"{meter.Label} {Words.Number(turn.Scene.Meters[meter.Variable])} → {Words.Number(turn.Meters[meter.Variable])}");

    private static IEnumerable<Block> Ends(SessionRecord one, SessionRecord other)
    {
        yield return new Beside("Ending", End(one), End(other)) { Begins = true };
        yield return new Beside("Told a friend", Friend(one), Friend(other));
        var (before, after) = (Scorer.Count(Moments.Of(one.DebriefedTurns)), Scorer.Count(Moments.Of(other.DebriefedTurns)));
        yield return new Beside("Clear", Share(before.Clear, before.Rated), Share(after.Clear, after.Rated));
        yield return new Beside("Caring", Share(before.Caring, before.Rated), Share(after.Caring, after.Rated));
        yield return new Beside("Both at once", Share(before.Both, before.Rated), Share(after.Both, after.Rated));
    }

    private static string End(SessionRecord record) => record.Summary switch
    {
        { Ending: { Outcome: { } outcome } ending } => $"{ending.Title}  {outcome.Word()}",
        { Ending: { } ending } => ending.Title,
        { IsFinished: true } => "finished",
        _ => "not finished",
    };

    private static string Friend(SessionRecord record) => record.Summary.Ending?.Friend is { } words ? $"“{words}”" : "";

    private static string Share(int some, int all) => $"{Words.Number(some)} of {Words.Count(all, "line")}";
}
