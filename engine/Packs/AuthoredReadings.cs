using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>The readings beside a script as they may be handed on: the author's. What people rated, under their names, stays where it is.</summary>
/// <param name="Content">Byte for byte where there is nothing of people's; null where nothing is left, or where theirs cannot be parted from the author's.</param>
/// <param name="People">How many ratings of people are not in it.</param>
/// <param name="IsMixed">A row of people's is written so that it cannot be taken out.</param>
public sealed record AuthoredReadings(ReadOnlyMemory<byte>? Content, int People, bool IsMixed)
{
    /// <param name="path">The readings; they can be read.</param>
    public static AuthoredReadings Of(string path)
    {
        var text = SourceFile.Read(path, path, SourceFile.MaximumBytes).Value?.Text ?? string.Empty;
        var people = Readings.Parse(text, path, []).Count(reading => reading.Kind == ReadingKind.Person);
        if (people == 0) return new AuthoredReadings(File.ReadAllBytes(path), 0, IsMixed: false);
        if (Readings.Authored(text) is not { } authored) return new AuthoredReadings(null, people, IsMixed: false);
        var unreadable = new List<Diagnostic>();
        var isMixed = Readings.Parse(authored, path, unreadable).Any(reading => reading.Kind == ReadingKind.Person) || unreadable.Count > 0;
        return new AuthoredReadings(isMixed ? null : (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(authored), people, isMixed);
    }
}
