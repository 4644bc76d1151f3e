using System.Runtime.InteropServices;

namespace Rehearsal.Tests.Processes;

/// <summary>A copy of the program with a library of its own, whose scripts it vouches for.</summary>
internal sealed class Installation : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="scenarios">File names and texts.</param>
    public Installation(params (string Name, string Text)[] scenarios)
    {
        var from = Path.GetDirectoryName(Some.Runner)!;
        foreach (var file in Directory.EnumerateFiles(from)) Copy(from, file);
        var natives = Path.Join(from, "runtimes", RuntimeInformation.RuntimeIdentifier);
        foreach (var file in Directory.EnumerateFiles(natives, "*", SearchOption.AllDirectories)) Copy(from, file);
        foreach (var (name, text) in scenarios) folder.Write(Path.Join("scenarios", name), text);
    }

    public string Program => folder.PathOf(Path.GetFileName(Some.Runner));

    public string PathOf(string scenario) => folder.PathOf(Path.Join("scenarios", scenario));

    public void Dispose() => folder.Dispose();

    private void Copy(string from, string file)
    {
        var to = folder.PathOf(Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(file, to);
    }
}
