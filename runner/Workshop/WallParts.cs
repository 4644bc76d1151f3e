using System.Globalization;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>The parts of a step that does not fit one wall, by the names that the wall's page has for them.</summary>
internal static class WallParts
{
    /// <summary>In their order; none for a step that is one thing.</summary>
    public static IReadOnlyList<string> Of(Room room) => room switch
    {
        { Step: RoomStep.Reveal, Moment: { } moment } =>
        [
            "votes", "lines",
            .. Enumerable.Range(0, moment.Scene.Choices.Count).Select(option => option.ToString(CultureInfo.InvariantCulture)),
            .. moment.Scene.Lines.Any(line => line.Thought is not null) ? (string[])["thoughts"] : [],
        ],
        { Step: RoomStep.Ending } => ["end", "behind"],
        _ => [],
    };
}
