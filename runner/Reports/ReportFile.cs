using System.Globalization;
using System.Text;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Reports;

/// <summary>Writes a report to a file, whole or not at all.</summary>
internal static class ReportFile
{
    /// <exception cref="IOException">It cannot be written, for there is no such folder or no room; nothing has changed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; nothing has changed.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        WholeFile.MustHavePlace(path);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
