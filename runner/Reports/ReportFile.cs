using System.Globalization;
using System.Text;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Reports;

/// <summary>Writes a report to a file, whole or not at all.</summary>
internal static class ReportFile
{
    /// <exception cref="UsageException">The folder is not there.</exception>
    /// <exception cref="IOException">It cannot be written; nothing has changed.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder)) throw new UsageException($"There is no folder {folder}. Make it first, or name another.");
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
