using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>A server in a process of its own: this program again. It says on its first line where it is, and on each line it is given how much memory it holds.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process server;

    private ServerProcess(Process process, IReadOnlyList<string> said) => (server, Said) = (process, said);

    /// <summary>The words of its first line.</summary>
    public IReadOnlyList<string> Said { get; }

    public static ServerProcess Start(string mode)
    {
        var started = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, IsHost ? [Environment.GetCommandLineArgs()[0], mode] : [mode]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        return new ServerProcess(started, started.StandardOutput.ReadLine()?.Split(' ') ?? throw new InvalidOperationException("The server did not start."));
    }

    /// <summary>Resident memory in kilobytes, after what is not needed was collected.</summary>
    public double Kilobytes()
    {
        server.StandardInput.WriteLine();
        return double.Parse(server.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }

    /// <summary>The other end: answers with its memory until its input ends.</summary>
    public static void TellMemory()
    {
        while (Console.ReadLine() is not null)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine((self.WorkingSet64 / 1024.0).ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Dispose()
    {
        server.StandardInput.Close();
        if (!server.WaitForExit(TimeSpan.FromSeconds(10))) server.Kill(entireProcessTree: true);
        server.Dispose();
    }

    private static bool IsHost => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
}
