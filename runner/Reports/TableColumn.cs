using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>What a table or a trio came to, beside the others.</summary>
/// <param name="Path">The letters of its replies.</param>
/// <param name="Clarity">0–100 as text, or a dash.</param>
/// <param name="Ending">With its outcome.</param>
/// <param name="Told">Its moments, for whoever wants to know more.</param>
internal sealed record TableColumn(string Name, string Path, string Clarity, string Care, string Both, string Ending, IReadOnlyList<ToldMoment> Told)
{
    public static IReadOnlyList<string> Heads { get; } = ["", "Path", "Clarity", "Care", "Both at once", "Ending"];

    public IReadOnlyList<string> Cells => [Name, Path, Clarity, Care, Both, Ending];

    public static TableColumn Of(Room room, RoomTable table)
    {
        var debrief = RoomDebrief.Of(room, table.Number);
        return new TableColumn(
            $"{(room.Start.Form == RoomForm.Trios ? "Trio" : "Table")} {Words.Number(table.Number)}",
            string.Join(' ', debrief.Told.Where(told => told.Moment is { Followed: not null, By: not FollowBy.Reading }).Select(told => RoomMoves.Letter(told.Moment.Followed!.Value))),
            Points(debrief.Scores?.Clarity),
            Points(debrief.Scores?.Care),
            Points(debrief.Scores?.Integration),
            debrief.Ending is { } ending ? $"{ending.Title}{(ending.Outcome is { } outcome ? $" ({outcome.Word()})" : "")}" : "not finished",
            [.. debrief.Told.Where(told => told.Moment is { Followed: not null, By: not FollowBy.Reading })]);
    }

    private static string Points(double? score) => score is { } points ? Rounding.Text(points) : "–";
}
