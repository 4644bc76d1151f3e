using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What the states of a talk say of its script without counting paths: what the rules of the checks read.</summary>
/// <param name="IsWhole">Every state was met, under everything that a talk may begin with. Without it only <paramref name="Stops"/> says anything.</param>
/// <param name="Unreachable">What no talk comes to.</param>
/// <param name="Loops">Where a talk can come back to where it was.</param>
/// <param name="Stops">Where the script breaks down.</param>
/// <param name="Endings">Those that talks come to, the nearest first.</param>
/// <param name="Meters">Over all ends, by the variable's name; those that stand at every end.</param>
/// <param name="RepliesMatter">In some state two rated replies lead to different states.</param>
/// <param name="MostIntegrated">Where the policy leads, under each circumstance.</param>
public sealed record TalkSurvey(
    bool IsWhole,
    IReadOnlyList<UnreachedPart> Unreachable,
    IReadOnlyList<ExploredLoop> Loops,
    IReadOnlyList<SurveyedStop> Stops,
    IReadOnlyList<SurveyedEnding> Endings,
    IReadOnlyDictionary<string, MeterRange> Meters,
    bool RepliesMatter,
    IReadOnlyList<PolicyEnding> MostIntegrated)
{
    /// <summary>Choices that are on offer in every state in which one of those that stand with them is.</summary>
    public IReadOnlySet<OutlinedChoice> NeverMissing { get; init; } = new HashSet<OutlinedChoice>();
}

/// <summary>A place where the script breaks down, and a shortest way there.</summary>
public sealed record SurveyedStop(Diagnostic Problem, ExampleRun Example);

/// <summary>An ending, and a shortest way there.</summary>
/// <param name="Id">Null for talks that end without an ending's tags.</param>
public sealed record SurveyedEnding(string? Id, Conversations.Outcome? Outcome, ExampleRun Example);
