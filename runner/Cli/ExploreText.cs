using System.Globalization;
using System.Numerics;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>An exploration as text: the whole, then the endings, the policies, the moments, and what nobody comes to.</summary>
internal sealed class ExploreText
{
    private readonly TextWriter output;
    private readonly Exploration explored;

    private ExploreText(TextWriter output, Exploration explored) => (this.output, this.explored) = (output, explored);

    public static void Write(TextWriter output, Exploration explored)
    {
        var text = new ExploreText(output, explored);
        text.Whole();
        text.Endings();
        text.Sample();
        text.Policies();
        text.Tricks();
        text.Moments();
        text.Unreachable();
        output.Flush();
    }

    private void Whole()
    {
        Line(Clean(explored.Scenario));
        if (explored.Unfinished is { } reason) Line($"  Not exhaustive: {Clean(reason)}. The counts and shares are lower bounds.");
        Line($"  {(explored.IsExhaustive ? "Paths" : "Paths, at least")}: {(explored.Paths is { } paths ? Many(paths) : "endlessly many, because a talk can come back to where it was")}");
        Line($"  Choices in a talk: {Turns(explored.Turns)}");
        Line(Invariant($"  States: {explored.States:N0} (choice points and ends that can be told apart), with options: {explored.Edges:N0}"));
    }

    private static string Turns(TurnRange turns) => turns switch
    {
        { Min: null } => "no talk ends",
        { Max: null } => Invariant($"{turns.Min} or more"),
        { Min: var least, Max: var most } when least == most => Invariant($"{least}"),
        _ => Invariant($"{turns.Min} to {turns.Max}"),
    };

    private void Endings()
    {
        Heading("Endings");
        foreach (var ending in explored.Endings)
        {
            Line($"  {Name(ending.Id)}{(ending.Outcome is { } outcome ? $" ({outcome.Word()})" : string.Empty)}{(ending.Title is { } title ? ": " + Clean(title) : string.Empty)}");
            Line(Invariant($"    {(ending.Paths is { } paths ? Many(paths) + (paths == 1 ? " path" : " paths") : "endlessly many paths")}; {Percent(ending.Share)} of random plays"));
            if (ending.Clarity is { } clarity) Line($"    clarity {Range(clarity)}, care {Range(ending.Care!)}, integration {Range(ending.Integration!)}");
            if (ending.Meters.Count > 0) Line("    " + string.Join(", ", ending.Meters.Select(meter => Invariant($"{Clean(meter.Key)} {meter.Value.Min} to {meter.Value.Max}"))));
            Line("    for example: " + Example(ending.Example));
        }

        foreach (var stop in explored.Stops)
        {
            Line($"  The script breaks down in {Percent(stop.Share)} of random plays: {Clean(stop.Problem.ToString())}");
            Line("    for example: " + Example(stop.Example));
        }
    }

    private void Sample()
    {
        if (explored.Sample is not { } sample) return;
        Heading(Invariant($"Of {sample.Plays:N0} random plays"));
        foreach (var ending in sample.Endings) Line(Invariant($"  {Name(ending.Id)}: {Percent((double)ending.Plays / sample.Plays)} (between {Percent(ending.Low)} and {Percent(ending.High)}, in 95 of 100 cases)"));
    }

    private void Policies()
    {
        if (!explored.Moments.Any()) return;
        Heading("What each policy leads to");
        foreach (var (policy, endings) in explored.Policies)
        {
            var circumstances = endings.Select(ending => string.Join(',', ending.Vary.Values)).Distinct(StringComparer.Ordinal).Count();
            Line($"  {policy}: " + string.Join(", ", endings.GroupBy(ending => ending.Ending, StringComparer.Ordinal).Select(group => (Name: Name(group.Key), Share: group.Sum(ending => ending.Probability) / circumstances)).OrderByDescending(ending => ending.Share).Select(ending => ending.Share > 0.9999 ? ending.Name : $"{ending.Name} {Percent(ending.Share)}")));
        }
    }

    private void Tricks()
    {
        if (explored.Tricks.Count == 0) return;
        Heading("How often a trick ends strong");
        foreach (var trick in explored.Tricks.OrderByDescending(trick => trick.Strong).ThenBy(trick => trick.Word, StringComparer.Ordinal))
        {
            Line($"  {trick.Word}: {Percent(trick.Strong)}{(trick.Sample is { } sample ? Invariant($" of {sample.Plays:N0} plays (between {Percent(sample.Low)} and {Percent(sample.High)}, in 99 of 100 cases)") : string.Empty)}");
        }
    }

    private void Moments()
    {
        if (!explored.Moments.Any()) return;
        Heading("Moments: how often they are reached, and how much they matter for a strong ending");
        foreach (var moment in explored.Moments)
        {
            Line($"  {(moment.Line is { } line ? Invariant($"line {line}") : "somewhere")}{(moment.Knot is { } knot ? $", {Clean(knot)}" : string.Empty)}: reached in {Percent(moment.Reached)}{(moment.Matters is { } matters ? $", matters by {Percent(matters)}" : string.Empty)}");
            foreach (var option in moment.Options) Line($"    {Named(option)}{(option.Strong is { } strong ? $": strong in {Percent(strong)}" : string.Empty)}");
        }
    }

    private void Unreachable()
    {
        foreach (var loop in explored.Loops.Where(loop => !loop.HasExit)) Line($"\nA talk that comes here never ends: {string.Join(", ", loop.Choices.Select(Clean))}. For example: {Example(loop.Example)}");
        if (explored.Unreachable.Count == 0) return;
        Heading("Nobody ever comes to");
        foreach (var part in explored.Unreachable) Line(Invariant($"  {Clean(part.File)}:{part.Line}: the {part.Kind} '{Clean(part.Name)}'"));
    }

    private void Heading(string text)
    {
        Line(string.Empty);
        Line(text);
    }

    private void Line(string text) => output.WriteLine(text);

    private static string Example(ExampleRun run)
    {
        var labels = run.Labels.Count == 0 ? "without a choice" : string.Join(", ", run.Labels.Select(Clean));
        return run.Vary.Count == 0 ? labels : $"{labels} (with {string.Join(", ", run.Vary.Select(vary => $"{Clean(vary.Key)}={Clean(vary.Value)}"))})";
    }

    /// <summary>An identity that Ink made up says little to whoever wrote the text.</summary>
    private static string Named(ExploredOption option) => option.Label is { } label ? Clean(label) : $"{Clean(option.Id)} “{ShownLine.Of(option.Text, null)?.Text}”";

    private static string Name(string? ending) => ending is null ? "no ending" : Clean(ending);

    private static string Range(ScoreRange range) => range.Max - range.Min < 0.05 ? Invariant($"{range.Mean:0.#}") : Invariant($"{range.Min:0.#} to {range.Max:0.#} (mean {range.Mean:0.#})");

    /// <summary>Digits as long as they can be read, and then how large the number is.</summary>
    private static string Many(BigInteger count) => count < 1_000_000_000_000 ? count.ToString("N0", CultureInfo.InvariantCulture) : $"about {count.ToString("E1", CultureInfo.InvariantCulture)}";

    private static string Percent(double share) => double.IsInfinity(share) ? "every play, again and again" : share is > 0 and < 0.001 ? "less than 0.1 %" : Invariant($"{share * 100:0.#} %");

    private static string Clean(string text) => CleanText.Line(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
