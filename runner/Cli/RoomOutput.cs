using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Runner.Cli;

/// <summary>A workshop that was kept, for whoever looks back on it.</summary>
internal static class RoomOutput
{
    /// <summary>What is to be told of a room. It opens even when its scenario is gone: then it is called as it was.</summary>
    public static RoomReport Report(Workplace workplace, Room room)
    {
        var start = room.Start;
        var path = workplace.Library.PathOf(File.Exists(start.ScriptPath) ? start.ScriptPath : start.ScenarioId);
        var source = path is null ? null : SourceFile.Read(path, path, SourceFile.MaximumBytes).Value;
        var header = source is null ? new ScenarioHeader { Title = start.Title } : HeaderReader.Read(source, start.ScenarioId);
        return new RoomReport(room, header.CastFor(start.Circumstances.Fills), path is null ? SeatReadings.None : SeatReadings.Load(path), workplace.Time.LocalTimeZone);
    }

    /// <summary>The room of a summary.</summary>
    /// <exception cref="UsageException">It was deleted just now.</exception>
    public static Room MustLoad(RoomStore rooms, RoomSummary summary) => rooms.Load(summary.Id) ?? throw new UsageException($"The room {summary.Id} is no longer there.");
}
