using System.Text;

namespace Rehearsal.Runner.Graphs;

/// <summary>The files for pictures that are in the program.</summary>
internal static class GraphFiles
{
    /// <exception cref="InvalidOperationException">There is no such file; a bug of the build.</exception>
    public static string Text(string name)
    {
        using var file = typeof(GraphFiles).Assembly.GetManifestResourceStream("graphs/" + name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
