using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What belongs to a scenario and is shown beside its talk.</summary>
/// <param name="Header">With the names that this room's talk uses.</param>
/// <param name="Readings">The author's, by the choice they name: its id or its label.</param>
internal sealed record Staging(ScenarioHeader Header, ILookup<string, Reading> Readings, FacilitatorNotes Notes)
{
    /// <param name="circumstances">Of the room.</param>
    public static Staging Of(Script script, Circumstances circumstances) => new(script.Header.CastFor(circumstances.Fills), ReadingsOf(script.Path), FacilitatorNotes.Of(script));

    public IEnumerable<Reading> SeatsOf(Choice choice) => Readings[choice.Id].Concat(choice.Label is { } label ? Readings[label] : []).DistinctBy(reading => reading.Seat, StringComparer.Ordinal);

    /// <summary>A file that cannot be read has been told of by <c>check</c>; here it only has no seats to show.</summary>
    private static ILookup<string, Reading> ReadingsOf(string script)
    {
        var path = SourceSet.ReadingsPath(script);
        var source = File.Exists(path) ? SourceFile.Read(path, path, SourceFile.MaximumBytes) : null;
        var readings = source is { Ok: true } ? Engine.Scripts.Readings.Parse(source.Value.Text, path, []) : [];
        return readings.Where(reading => reading.Kind == ReadingKind.Author).ToLookup(reading => reading.Choice, StringComparer.Ordinal);
    }
}
