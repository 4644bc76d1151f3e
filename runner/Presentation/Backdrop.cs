using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation;

/// <summary>What the library page shows.</summary>
/// <param name="Cards">By theme, then title.</param>
/// <param name="Unfinished">The talk that can be gone on with, where there is one.</param>
/// <param name="Practice">What is due first, then what will be.</param>
internal sealed record Shelf(IReadOnlyList<ShelfCard> Cards, IReadOnlyList<SessionSummary> Unfinished, IReadOnlyList<PracticeItem> Practice);

/// <summary>A scenario with what was done with it.</summary>
/// <param name="Played">Its whole runs; null where there is none.</param>
internal sealed record ShelfCard(LibraryCard Card, ScenarioProgress? Played = null)
{
    public int Runs => Played?.Runs.Count ?? 0;
}

/// <summary>A scenario about to be played.</summary>
/// <param name="Scenario">What begins it: an id of the library, or a path.</param>
/// <param name="Plans">Kept at the end of an earlier run.</param>
internal sealed record Briefing(string Scenario, ScenarioHeader Header, IReadOnlyList<SavedPlan> Plans);

/// <summary>A talk on the stage, as it stands.</summary>
/// <param name="Turns">What was said so far; empty at the beginning.</param>
/// <param name="Scene">What comes next.</param>
internal sealed record OpenTalk(SessionSummary Summary, ScenarioHeader Header, IReadOnlyList<Turn> Turns, Scene Scene);

/// <summary>A talk that is over, or stopped, with what it shows.</summary>
internal sealed record Debriefed(SessionRecord Record, ScenarioHeader Header, Debrief Debrief);
