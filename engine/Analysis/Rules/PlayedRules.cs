using System.Globalization;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The rules that read talks that were played. A test holds that none is missing.</summary>
public static class PlayedRules
{
    /// <summary>All rules, by their codes.</summary>
    public static IReadOnlyList<IPlayedRule> All { get; } =
    [
        new BestRepliesMissStrong(),
        new OneSideEndsStrong(),
        new OneSidesEndAlike(),
        new NeitherEndsWell(),
        new TrickWins(),
        new PhaseWithoutIntegrated(),
    ];

    /// <summary>The findings about this script; where it was not played, those rules say nothing.</summary>
    internal static IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials? trials) => trials is null ? [] : All.SelectMany(rule => rule.Find(script, trials));

    /// <summary>The codes of which nobody can say that they are not found: the script was not played, or not far enough.</summary>
    internal static IReadOnlySet<string> Open(TalkTrials? trials) => trials is { IsWhole: true } ? new HashSet<string>(StringComparer.Ordinal) : All.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);

    /// <summary>Where policies led, and under which circumstances, in words: <c>'cold' in 2 of 6 circumstances, such as temper = guarded</c>.</summary>
    internal static string Words(IReadOnlyList<PolicyTrial> found, int of)
    {
        var endings = string.Join(" and ", found.Select(trial => trial.Ending is { } id ? $"'{id}'" : "no ending").Distinct(StringComparer.Ordinal));
        return $"{endings}{Under(found, of)}";
    }

    internal static string Under(IReadOnlyList<PolicyTrial> found, int of) => found[0].Vary.Count == 0 || found.Count == of
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $" in {found.Count} of {of} circumstances, such as {string.Join(", ", found[0].Vary.Select(vary => $"{vary.Key} = {vary.Value}"))}");

    /// <summary>The outcomes that the script's endings have, as they are written, one for each ending.</summary>
    internal static IReadOnlyList<string> Outcomes(LintedScript script) => [.. script.Outline.Flows.SelectMany(flow => flow.Marks).Where(mark => mark.Tag.Name == "outcome").Select(mark => mark.Tag.Value.Trim())];

    /// <summary>Whether there is a strong ending, and one of another outcome.</summary>
    internal static bool HasStrongAmongOthers(LintedScript script) => Outcomes(script) is var outcomes && outcomes.Contains(Outcome.Strong.Word(), StringComparer.Ordinal) && outcomes.Any(outcome => outcome != Outcome.Strong.Word());
}
