using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Records;

/// <summary>Whether the talk gives feedback while it runs.</summary>
public enum Mode
{
    /// <summary>The partner's words are the only feedback until the debrief.</summary>
    Quiet,

    /// <summary>Thoughts, mood, meters, rating and reason after each reply.</summary>
    Coach,
}

/// <summary>Why a session starts with another session's turns.</summary>
public enum ForkKind
{
    /// <summary>The learner took a reply back; the parent no longer counts.</summary>
    TakeBack,

    /// <summary>The learner tried a moment again; both count.</summary>
    WhatIf,
}

/// <summary>Where a session came from.</summary>
/// <param name="Parent">The id of the session whose turns were copied.</param>
/// <param name="AtTurn">The first turn that is the fork's own, from 1.</param>
public sealed record Fork(string Parent, int AtTurn, ForkKind Kind);

/// <summary>A rehearsal as it is kept, without its turns: what a list needs.</summary>
/// <param name="Id">A ULID, 26 characters.</param>
/// <param name="ScenarioId">The script's file name without <c>.ink</c>.</param>
/// <param name="Title">The scenario's title when it was played.</param>
/// <param name="ScriptPath">Where the script lay.</param>
/// <param name="ContentHash">What was played; a script with another hash cannot be continued.</param>
/// <param name="RulesVersion">The version of the loop and scoring rules it was played by.</param>
/// <param name="TurnCount">Recorded turns, the copied ones included.</param>
/// <param name="EndedAt">Null while the talk is unfinished.</param>
/// <param name="Ending">Null while unfinished, or when the script names no ending.</param>
/// <param name="IsSuperseded">A later take-back replaced it.</param>
/// <param name="Stopped">The diagnostic that stopped the script, as one line, or null.</param>
public sealed record SessionSummary(
    string Id,
    string ScenarioId,
    string Title,
    string ScriptPath,
    string ContentHash,
    int RulesVersion,
    Mode Mode,
    Circumstances Circumstances,
    Fork? Fork,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    Ending? Ending,
    int TurnCount,
    bool IsSuperseded,
    string? Stopped)
{
    public bool IsFinished => EndedAt is not null;

    /// <summary>How many turns were played for the learner before the first of their own; 0 but where one phase was practised.</summary>
    public int LeadIn { get; init; }

    /// <summary>The prepared case that filled the script, or null.</summary>
    public string? SheetId { get; init; }

    /// <summary>The number of the first turn that was the learner's own, from 1: not copied from a parent, not led in.</summary>
    public int FirstOwnTurn => Math.Max(Fork?.AtTurn ?? 1, LeadIn + 1);
}

/// <summary>What the learner said about the run before the ratings were shown, and after. All optional.</summary>
/// <param name="TakeBackMoment">1-based moment the learner would take back.</param>
/// <param name="SelfClarity">1–5; n stands at (n−1)·25 on the 0–100 scale.</param>
/// <param name="SelfCare">1–5, likewise.</param>
/// <param name="WhyItWorked">The learner's words on the strongest line.</param>
public sealed record Reflection(int? TakeBackMoment = null, int? SelfClarity = null, int? SelfCare = null, string? WhyItWorked = null);

/// <summary>An implementation intention: "When …, I will …".</summary>
/// <param name="When">The cue, without the word "When".</param>
/// <param name="Will">The response, without "I will".</param>
public sealed record IfThenPlan(string When, string Will);

/// <summary>Whether a plan was kept, as the learner says at the next start.</summary>
public enum PlanAnswer
{
    Yes,
    Partly,
    No,
}

/// <summary>A plan with the session it came from, for the start of the next run.</summary>
/// <param name="Position">Its place among the plans of the session, from 1.</param>
/// <param name="Kept">Null while nobody has answered.</param>
public sealed record SavedPlan(string SessionId, string ScenarioId, IfThenPlan Plan, DateTimeOffset SavedAt, int Position = 1, PlanAnswer? Kept = null);

/// <summary>A whole rehearsal as it is kept.</summary>
public sealed record SessionRecord(SessionSummary Summary, IReadOnlyList<Turn> Turns, Reflection Reflection, IReadOnlyList<IfThenPlan> Plans)
{
    /// <summary>What the learner said of each plan at a later start, in their order; null, or not there, where nobody has answered.</summary>
    public IReadOnlyList<PlanAnswer?> Answers { get; init; } = [];

    /// <summary>The turns that the debrief is about: all but those that were played for the learner.</summary>
    public IReadOnlyList<Turn> DebriefedTurns => Turns.OfTheLearner(Summary);

    /// <summary>The same, beside its parent instead of in its place.</summary>
    internal SessionRecord AsWhatIf() => this with { Summary = Summary with { Fork = Summary.Fork! with { Kind = ForkKind.WhatIf } } };
}

public static class SessionTurns
{
    /// <summary>The turns without those that were played before the learner's first.</summary>
    public static IReadOnlyList<Turn> OfTheLearner(this IReadOnlyList<Turn> turns, SessionSummary session) =>
        session.LeadIn == 0 ? turns : [.. turns.Where(turn => turn.Number > session.LeadIn)];
}
