using System.Runtime.CompilerServices;

namespace Rehearsal.Tests.Presentation;

/// <summary>Compares a picture of a screen with the one kept in <c>Snapshots</c>. A missing one fails; <c>REHEARSAL_RECORD_SNAPSHOTS=1</c> records them anew.</summary>
internal static class Snapshot
{
    public static void Matches(string name, IEnumerable<string> rows, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Snapshots", $"{name}.txt");
        var shown = string.Join('\n', rows).TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("REHEARSAL_RECORD_SNAPSHOTS") == "1") File.WriteAllText(path, shown);
        Assert.True(File.Exists(path), $"There is no snapshot '{name}'. Look at the screen, then record it with REHEARSAL_RECORD_SNAPSHOTS=1.\n{shown}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), shown);
    }
}
