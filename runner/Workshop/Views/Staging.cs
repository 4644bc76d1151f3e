using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What belongs to a scenario and is shown beside its talk.</summary>
/// <param name="Header">With the names that this room's talk uses.</param>
/// <param name="Seats">The author's readings.</param>
/// <param name="Notes">Of the scenario's page for facilitators.</param>
internal sealed record Staging(ScenarioHeader Header, SeatReadings Seats, FacilitatorNotes Notes)
{
    /// <param name="circumstances">Of the room.</param>
    /// <param name="page">Where the facilitator's page lies, or null.</param>
    public static Staging Of(Script script, Circumstances circumstances, string? page) => new(script.Header.CastFor(circumstances.Fills), SeatReadings.Load(script.Path), FacilitatorNotes.Load(page));
}
