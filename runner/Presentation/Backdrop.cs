using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation;

/// <summary>What the library page shows.</summary>
/// <param name="Cards">By theme, then title.</param>
/// <param name="Unfinished">The talk that can be gone on with, where there is one.</param>
internal sealed record Shelf(IReadOnlyList<ShelfCard> Cards, IReadOnlyList<SessionSummary> Unfinished, DueView Due);

/// <summary>A scenario with what was done with it.</summary>
/// <param name="Played">Its whole runs; null where there is none.</param>
internal sealed record ShelfCard(LibraryCard Card, ScenarioRuns? Played = null)
{
    public int Runs => Played?.Count ?? 0;
}

/// <summary>A scenario about to be played.</summary>
/// <param name="Scenario">What begins it: an id of the library, or a path.</param>
/// <param name="Plans">Kept at the end of an earlier run.</param>
/// <param name="Wish">How the talk is to be.</param>
internal sealed record Briefing(string Scenario, ScenarioHeader Header, IReadOnlyList<SavedPlan> Plans, TalkWish Wish);

/// <summary>How somebody wants a talk to be: what is fixed of it before it begins.</summary>
/// <param name="Vary">Hidden circumstances; the others are drawn.</param>
/// <param name="Fills">The learner's own case.</param>
/// <param name="From">The phase to begin at; null for the top.</param>
/// <param name="Sheet">The prepared case the fills are from, or null.</param>
internal sealed record TalkWish(IReadOnlyDictionary<string, string> Vary, IReadOnlyDictionary<string, string> Fills, Phase? From = null, string? Sheet = null)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>As it comes.</summary>
    public static TalkWish None { get; } = new(Nothing, Nothing);

    /// <summary>With one circumstance fixed.</summary>
    public static TalkWish With(HarderCircumstance harder) => None with { Vary = new Dictionary<string, string>(StringComparer.Ordinal) { [harder.Variable] = harder.Value } };
}

/// <summary>A talk that a policy had, to be read along.</summary>
internal sealed record ShownModel(ScenarioHeader Header, ModelRun Run);

/// <summary>What all rehearsals show, and what is due.</summary>
/// <param name="Practice">What is due first, then what will be.</param>
internal sealed record PracticeView(Progress Progress, IReadOnlyList<PracticeItem> Practice);

/// <summary>What is due, and what that stands on.</summary>
/// <param name="Practice">What is due first, then what will be.</param>
internal sealed record DueView(RunsSoFar SoFar, IReadOnlyList<PracticeItem> Practice);

/// <summary>A talk on the stage, as it stands.</summary>
/// <param name="Turns">What was said so far; empty at the beginning.</param>
/// <param name="Scene">What comes next.</param>
internal sealed record OpenTalk(SessionSummary Summary, ScenarioHeader Header, IReadOnlyList<Turn> Turns, Scene Scene);

/// <summary>A talk that is over, or stopped, with what it shows.</summary>
internal sealed record Debriefed(SessionRecord Record, ScenarioHeader Header, Debrief Debrief)
{
    /// <summary>The talk it was forked from to try something else; null where it was not, or where that is gone.</summary>
    public SessionRecord? Before { get; init; }

    /// <summary>What opens its scenario: where the script lay, or its id.</summary>
    public string Script { get; init; } = Record.Summary.ScenarioId;
}
