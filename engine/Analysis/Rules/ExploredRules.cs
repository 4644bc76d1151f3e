using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The rules that read what a script can do. A test holds that none is missing.</summary>
public static class ExploredRules
{
    /// <summary>All rules, by their codes.</summary>
    public static IReadOnlyList<IExploredRule> All { get; } =
    [
        new ChoiceNeverOffered(),
        new FlowNeverEntered(),
        new LoopWithoutExit(),
        new EndingNeverReached(),
        new BreaksDown(),
        new MeterNeverMoves(),
        new NoReplyMatters(),
        new AlwaysOffered(),
    ];

    /// <summary>A way through a talk, in words: the hidden circumstances it needs, and the replies.</summary>
    internal static string Words(LintedScript script, ExampleRun example)
    {
        var circumstances = string.Concat(example.Vary.Select(vary => $" with {vary.Key} = {vary.Value}"));
        return example.Labels.Count == 0 ? $"at the beginning{circumstances}" : $"after {string.Join(", ", example.Labels.Select(label => $"'{NameOf(script, label)}'"))}{circumstances}";
    }

    /// <summary>A label, or the text of a choice that has none.</summary>
    private static string NameOf(LintedScript script, string name) =>
        script.Script.Choices.Values.FirstOrDefault(choice => choice.Label is null && choice.Id == name) is not { } source ? name
        : script.Outline.Offers.SelectMany(offer => offer.Choices).FirstOrDefault(choice => (choice.Place.File, choice.Place.Line) == (source.File, source.Line))?.Name ?? name;

    /// <summary>The findings about this script; where it was not explored, those rules say nothing.</summary>
    internal static IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey? survey) => survey is null ? [] : All.SelectMany(rule => rule.Find(script, survey));

    /// <summary>The codes of which nobody can say that they are not found: the script was not explored, or not to its end.</summary>
    internal static IReadOnlySet<string> Open(TalkSurvey? survey) => survey is { IsWhole: true } ? new HashSet<string>(StringComparer.Ordinal) : All.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
}
