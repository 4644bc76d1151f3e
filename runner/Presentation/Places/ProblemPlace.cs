using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>A scenario that cannot be played, or a session that cannot be gone on with, and what to do about it.</summary>
internal sealed record ProblemPlace(IReadOnlyList<Diagnostic> Problems) : Place
{
    private const int Most = 4;

    public static ProblemPlace Of(IReadOnlyList<Diagnostic> problems) => new(problems);

    /// <summary>The first few; more would bury them.</summary>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<Diagnostic> problems)
    {
        var errors = problems.Where(problem => problem.IsError).DefaultIfEmpty(problems[0]).ToList();
        var left = errors.Count - Most;
        return [.. errors.Take(Most).SelectMany(Blocks), .. left > 0 ? [new Paragraph($"And {Words.Number(left)} more.", Tone.Dim)] : Array.Empty<Block>()];
    }

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        Presentation.Bindings.GoOn("back", "back"),
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = "problem",
        Title = "This does not work yet",
        Body = Blocks(Problems),
    };

    public override Step On(Model model, Message message) => message switch
    {
        GoOn or GoBack => model.HasHome ? Step.Leave(model) : Step.Quit(model, ExitCode.Scenario),
        _ => Step.To(model),
    };

    public override Step OnInputEnded(Model model) => Step.Quit(model, ExitCode.Scenario);

    private static IEnumerable<Block> Blocks(Diagnostic problem)
    {
        yield return new Paragraph($"{problem.Message} {problem.Remedy}");
        yield return new Aside($"{problem.Code}, {(problem.Line is { } line ? $"{problem.File}, line {Words.Number(line)}" : problem.File)}");
    }
}
