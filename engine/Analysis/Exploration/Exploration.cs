using System.Numerics;
using Newtonsoft.Json;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Everything a script can do. Where it is not exhaustive, counts are lower bounds, and shares leave out what was not reached.</summary>
/// <param name="Scenario">The id.</param>
/// <param name="Unfinished">Why it is not exhaustive, in a few words after "because"; null when it is.</param>
/// <param name="States">Choice points and ends that can be told apart from there on.</param>
/// <param name="Edges">The options of all of them.</param>
/// <param name="Paths">How many ways lead to an end; null when there are endlessly many.</param>
/// <param name="Turns">How many choices a talk takes.</param>
/// <param name="Endings">The best outcome first, then the likeliest.</param>
/// <param name="Policies">By the policy's word; an entry for each circumstance and each ending that it leads to.</param>
/// <param name="Tricks">Each rule of thumb that finds something to look for, and how often it ends strong; empty where no ending is strong.</param>
/// <param name="Points">Every choice point, rated or not, as they are met; the moments are among them.</param>
/// <param name="Unreachable">What no talk comes to; empty where the exploration is not exhaustive.</param>
/// <param name="Loops">Where a talk can come back to where it was.</param>
/// <param name="Stops">Where the script breaks down.</param>
/// <param name="Distribution">Over all paths; null where there are endlessly many.</param>
/// <param name="Sample">Random plays, where it is not exhaustive.</param>
public sealed record Exploration(
    string Scenario,
    string? Unfinished,
    int States,
    long Edges,
    BigInteger? Paths,
    TurnRange Turns,
    IReadOnlyList<ExploredEnding> Endings,
    IReadOnlyDictionary<string, IReadOnlyList<PolicyEnding>> Policies,
    IReadOnlyList<ExploredTrick> Tricks,
    IReadOnlyList<ExploredPoint> Points,
    IReadOnlyList<UnreachedPart> Unreachable,
    IReadOnlyList<ExploredLoop> Loops,
    IReadOnlyList<ExploredStop> Stops,
    ScoreDistribution? Distribution,
    SampledPlay? Sample)
{
    [JsonIgnore]
    public bool IsExhaustive => Unfinished is null;

    /// <summary>The choice points with a rated choice, as they are met.</summary>
    [JsonIgnore]
    public IEnumerable<ExploredPoint> Moments => Points.Where(point => point.IsRated);
}

/// <summary>How many choices the shortest and the longest talk take; the longest is null when there is none.</summary>
public sealed record TurnRange(int? Min, int? Max);

/// <summary>An ending, and how talks come to it.</summary>
/// <param name="Id">Null for talks that end without an ending's tags.</param>
/// <param name="Paths">1 or more; null when there are endlessly many.</param>
/// <param name="Share">0–1: of random plays.</param>
/// <param name="Clarity">0–100; null when no line is rated on the way, or there are endlessly many ways.</param>
/// <param name="Care">As <paramref name="Clarity"/>.</param>
/// <param name="Integration">As <paramref name="Clarity"/>.</param>
/// <param name="Meters">By the variable's name.</param>
/// <param name="Example">A shortest way there.</param>
public sealed record ExploredEnding(
    string? Id,
    string? Title,
    Outcome? Outcome,
    BigInteger? Paths,
    double Share,
    ScoreRange? Clarity,
    ScoreRange? Care,
    ScoreRange? Integration,
    IReadOnlyDictionary<string, MeterRange> Meters,
    ExampleRun Example);

/// <summary>0–100.</summary>
public sealed record MeterRange(int Min, int Max);

/// <summary>A way to get somewhere.</summary>
/// <param name="Vary">The hidden circumstances it needs, by name.</param>
/// <param name="Labels">One for each choice, in order; an unlabelled one is named by its path.</param>
public sealed record ExampleRun(IReadOnlyDictionary<string, string> Vary, IReadOnlyList<string> Labels);

/// <summary>Where a policy leads.</summary>
/// <param name="Ending">Null for a talk that does not end, or ends without an ending's tags.</param>
/// <param name="Probability">0–1: chance decides where it is less than 1.</param>
public sealed record PolicyEnding(IReadOnlyDictionary<string, string> Vary, string? Ending, Outcome? Outcome, double Probability);

/// <summary>Where somebody comes to who picks replies by a rule of thumb: at random among those that it looks for, or among all where there is none.</summary>
/// <param name="Word">Such as <c>question-mark</c>.</param>
/// <param name="Told">After "who always takes".</param>
/// <param name="Strong">0–1: the chance of a strong ending, or the share of the plays that ended so.</param>
/// <param name="Sample">Null where the chance is exact.</param>
public sealed record ExploredTrick(string Word, string Told, double Strong, SampledShare? Sample);

/// <summary>Between which bounds a true share lies in 99 of 100 cases (Wilson 1927).</summary>
/// <param name="Plays">1 or more, from the seeds 0, 1, 2 and so on.</param>
/// <param name="Low">0–1.</param>
/// <param name="High">0–1.</param>
public sealed record SampledShare(int Plays, double Low, double High);

/// <summary>A choice point of the script, however many states it is met in.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Knot">Null at the top of the script.</param>
/// <param name="File">Null where the choice is not written in the script.</param>
/// <param name="Line">Of its first choice, 1-based.</param>
/// <param name="Reached">How often it is met in one random play, on average; 0 or more.</param>
/// <param name="Matters">0–1: how far its options differ in the chance of a strong ending; null where no ending is strong, or the exploration is not exhaustive.</param>
public sealed record ExploredPoint(int Number, string? Knot, string? File, int? Line, double Reached, double? Matters, IReadOnlyList<ExploredOption> Options)
{
    [JsonIgnore]
    public bool IsRated => Options.Any(option => option.Rating is not null);
}

/// <summary>An option of a choice point.</summary>
/// <param name="Id">Its identity, as in plans and records.</param>
/// <param name="Taken">How often it is taken in one random play, on average; 0 or more.</param>
/// <param name="Strong">0–1: the chance of a strong ending after it, all else at random; null where no ending is strong.</param>
/// <param name="LeadsTo">Where a talk goes next, and how often in one random play.</param>
public sealed record ExploredOption(string Id, string? Label, string Text, int? Line, Rating? Rating, double Taken, double? Strong, IReadOnlyList<ExploredFlow> LeadsTo);

/// <summary>Where a talk goes after an option.</summary>
/// <param name="Point">The number of a choice point; null at an end.</param>
/// <param name="Ending">The id of the ending; null for a choice point, and for an end without tags.</param>
/// <param name="Share">How often in one random play, on average.</param>
public sealed record ExploredFlow(int? Point, string? Ending, double Share);

/// <summary>A choice that is never offered, or a knot or stitch that is never entered.</summary>
/// <param name="Kind"><c>choice</c>, <c>knot</c> or <c>stitch</c>.</param>
public sealed record UnreachedPart(string Kind, string Name, string File, int Line);

/// <summary>States that lead back to each other.</summary>
/// <param name="HasExit">False when a talk that comes here never ends.</param>
/// <param name="Choices">The ids of the choices that lead around.</param>
public sealed record ExploredLoop(int States, bool HasExit, IReadOnlyList<string> Choices, ExampleRun Example);

/// <summary>A place where the script breaks down.</summary>
/// <param name="Share">0–1: of random plays.</param>
public sealed record ExploredStop(Diagnostic Problem, double Share, ExampleRun Example);

/// <summary>How many paths have which scores.</summary>
/// <param name="Joint">Clarity and care together; null where nobody asked for it.</param>
public sealed record ScoreDistribution(IReadOnlyList<ScoredPaths> Clarity, IReadOnlyList<ScoredPaths> Care, IReadOnlyList<ScoredPaths> Integration, IReadOnlyList<JointPaths>? Joint);

/// <summary>Random plays of a talk that is too large to be explored.</summary>
/// <param name="Plays">How many, from the seeds 0, 1, 2 and so on.</param>
public sealed record SampledPlay(int Plays, IReadOnlyList<SampledEnding> Endings);

/// <summary>How many of the random plays came here, and between which bounds the true share lies in 95 of 100 cases (Wilson 1927).</summary>
/// <param name="Id">Null for an end without tags, and for plays that stopped or did not end.</param>
/// <param name="Low">0–1.</param>
/// <param name="High">0–1.</param>
public sealed record SampledEnding(string? Id, Outcome? Outcome, int Plays, double Low, double High);
