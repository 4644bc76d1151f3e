using System.Diagnostics;

namespace Rehearsal.Benchmarks;

/// <summary>Programs as they are handed out: compiled beforehand (ReadyToRun), for this machine, on the installed runtime.</summary>
internal static class Published
{
    /// <param name="folder">It goes into a folder of its own in there.</param>
    public static string Rehearse(string folder) => Project(Path.Combine(Root(), "runner"), Path.Combine(folder, "rehearse"), "rehearse");

    /// <summary>The path of the published program.</summary>
    public static string Project(string project, string target, string name)
    {
        var rid = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-r", rid, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", target]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(target, name) : throw new InvalidOperationException(said);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rehearsal.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
