using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Rooms;

/// <summary>How the author read each reply from each seat.</summary>
public sealed class SeatReadings
{
    private readonly ILookup<string, Reading> readings;

    private SeatReadings(IEnumerable<Reading> readings) => this.readings = readings.Where(reading => reading.Kind == ReadingKind.Author).ToLookup(reading => reading.Choice, StringComparer.Ordinal);

    public static SeatReadings None { get; } = new([]);

    /// <summary>The readings beside a script; none where there are none, or where they cannot be read.</summary>
    public static SeatReadings Load(string script)
    {
        var path = SourceSet.ReadingsPath(script);
        return SourceFile.Read(path, path, SourceFile.MaximumBytes) is { Ok: true } file ? new SeatReadings(Readings.Parse(file.Value.Text, path, [])) : None;
    }

    /// <summary>In the order of the file; empty where the reply has none, or was rated otherwise when it was played.</summary>
    public IReadOnlyList<SeatReading> Of(Choice choice)
    {
        var own = readings[choice.Id].Concat(choice.Label is { } label && label != choice.Id ? readings[label] : []).ToList();
        return own.Count > 0 && choice.Rating == new Rating(Mean(own, reading => reading.Rating.Clarity), Mean(own, reading => reading.Rating.Care)) ? [.. own.Select(reading => new SeatReading(CleanText.Line(reading.Seat), reading.Rating))] : [];
    }

    private static int Mean(List<Reading> own, Func<Reading, int> axis) => (int)Math.Round(own.Average(axis), MidpointRounding.AwayFromZero);
}

/// <summary>A reading from a seat: partner, peer, coach or manager, as the author calls it.</summary>
public sealed record SeatReading(string Seat, Rating Rating);
