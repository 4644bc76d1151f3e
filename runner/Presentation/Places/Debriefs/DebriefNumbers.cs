using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>What stands behind <c>n</c>: the picture, then the figures, words first. No grade, no pass mark.</summary>
internal static class DebriefNumbers
{
    public static IEnumerable<Block> Of(Debriefed talk, Reflection reflection)
    {
        var debrief = talk.Debrief;
        yield return new Heading("The numbers", Words.NotAnAssessment);
        if (debrief.Overall is not { } overall)
        {
            yield return new Paragraph("No line of this talk was rated.");
            yield break;
        }

        yield return QuadrantPicture.Of(debrief.Moments);
        if (debrief.Counts.Carried > 0) yield return new Paragraph("* made room, and a clear line used it: counts as integrated.", Tone.Dim);
        foreach (var block in Overall(debrief.Counts, overall, reflection)) yield return block;
        yield return new Gap();
        foreach (var block in Findings(debrief)) yield return block;
        foreach (var block in Signals(debrief)) yield return block;
        foreach (var block in Meters(talk)) yield return block;
        foreach (var block in Circumstances(talk)) yield return block;
    }

    private static IEnumerable<Block> Overall(LineCounts counts, Scores scores, Reflection reflection)
    {
        yield return new Fact("Clarity", $"clear in {Share(counts.Clear, counts.Rated)}; {Points(scores.Clarity)}{Own(reflection.SelfClarity)}");
        yield return new Fact("Care", $"caring in {Share(counts.Caring, counts.Rated)}; {Points(scores.Care)}{Own(reflection.SelfCare)}");
        yield return new Fact("Both at once", $"in {Share(counts.Both, counts.Rated)}; {Points(scores.Integration)}");
        yield return new Fact("Balance", Balance(scores.Balance));
    }

    private static string Balance(double balance) => Rounding.Shown(balance) switch
    {
        0 => "care and clarity level",
        > 0 and var more => $"care {Rounding.Text(more)} above clarity; ratings run from −2 to 2",
        var less => $"clarity {Rounding.Text(-less)} above care; ratings run from −2 to 2",
    };

    private static IEnumerable<Block> Findings(Debrief debrief)
    {
        if (debrief.Pressure.Value is { } split)
        {
            yield return new Fact("Under pressure", Side(split.UnderPressure));
            yield return new Fact("Calm", Side(split.Calm));
        }
        else
        {
            yield return new Fact("Pressure and calm", debrief.Pressure.Evidence);
        }

        yield return new Fact("Lower of the two", debrief.Weaker.Evidence);
        yield return new Fact("Most-chosen move", debrief.UsualMove.Value is { } move ? $"{debrief.UsualMove.Evidence} {StyleSentences.Of(move.Style)}" : debrief.UsualMove.Evidence);
        if (debrief.Missed.Count > 0) yield return new Fact("More within reach", Moments(debrief.Missed.Select(moment => moment.Number)));
        if (debrief.Contested.Count > 0) yield return new Fact("Contested", $"{Moments(debrief.Contested.Select(moment => moment.Number))}: the author's readings lie far apart; decent coaches differ.");
    }

    private static IEnumerable<Block> Signals(Debrief debrief)
    {
        if (debrief.Signals.Count == 0) yield break;
        yield return new Heading("What the lines showed", "in which moments");
        foreach (var leaning in debrief.Signals.GroupBy(signal => signal.Signal.Leaning).OrderBy(leaning => leaning.Key))
        {
            yield return new Fact(Words.Capitalised(leaning.Key.Word()), string.Join(", ", leaning.Select(Signal)));
        }
    }

    /// <summary>As each stood at the beginning, and after each moment.</summary>
    private static IEnumerable<Block> Meters(Debriefed talk)
    {
        var meters = talk.Header.Meters.Where(meter => talk.Record.Turns[0].Scene.Meters.ContainsKey(meter.Variable)).ToList();
        if (meters.Count == 0) yield break;
        yield return new Heading("What built up", "at the beginning, then after each moment");
        foreach (var meter in meters)
        {
            var values = talk.Debrief.Moments.Select(moment => moment.Turn.Meters).Prepend(talk.Record.Turns[0].Scene.Meters).Select(at => at.GetValueOrDefault(meter.Variable));
            yield return new Fact(meter.Label, string.Join(' ', values.Select(Words.Number)));
        }
    }

    public static IEnumerable<Block> Circumstances(Debriefed talk)
    {
        var drawn = talk.Record.Summary.Circumstances.Vary;
        if (drawn.Count == 0) yield break;
        yield return new Heading("Hidden circumstances of this run");
        foreach (var (name, value) in drawn)
        {
            var others = talk.Header.Vary.Where(vary => vary.Variable == name).SelectMany(vary => vary.Values).Where(other => other != value).Select(Words.Spaced).ToList();
            yield return new Paragraph($"{Words.Spaced(name)} was {Words.Spaced(value)}{(others.Count == 0 ? "" : $"; other runs: {string.Join(", ", others)}")}");
        }
    }

    private static string Signal(SignalCount signal) => $"{Words.Spaced(signal.Signal.Word)} ({string.Join(", ", signal.Moments.Select(Words.Number))})";

    private static string Side(Scores scores) =>
        $"clarity {Rounding.Text(scores.Clarity)}, care {Rounding.Text(scores.Care)}, both at once {Rounding.Text(scores.Integration)} of 100, in {Words.Count(scores.Lines, "line")}";

    private static string Share(int some, int all) => $"{Words.Number(some)} of {Words.Count(all, "line")}";

    private static string Points(double score) => $"{Rounding.Text(score)} of 100";

    private static string Own(int? self) => self is { } number ? $"; your own guess, {Words.Number(number)} of 5, stands at {Words.Number(new SelfRating(number).Points)}" : "";

    private static string Moments(IEnumerable<int> numbers)
    {
        var list = numbers.ToList();
        return $"{(list.Count == 1 ? "moment" : "moments")} {string.Join(", ", list.Select(Words.Number))}";
    }
}
