using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Isolation;

/// <summary>Why a child gave no answer.</summary>
internal enum WorkerDeath
{
    TooSlow,

    /// <summary>Ink did not come to the end of a step.</summary>
    Stuck,
    OutOfMemory,
    StackOverflow,
    Crash,
}

/// <summary>One child process, asked one thing at a time.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;
    private readonly TimeProvider time;
    private readonly StringBuilder complaints = new();

    private WorkerProcess(Process process, TimeProvider time)
    {
        (this.process, this.time) = (process, time);
        process.ErrorDataReceived += (_, line) => Complain(line.Data);
        process.BeginErrorReadLine();
    }

    /// <exception cref="IOException">The child cannot be started.</exception>
    public static WorkerProcess Start(WorkerCommand command, long heapBytes, TimeProvider time)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = heapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            return new WorkerProcess(Process.Start(start)!, time);
        }
        catch (Win32Exception problem)
        {
            throw new IOException("A process for the script cannot be started: " + problem.Message, problem);
        }
    }

    /// <summary>The child's one-line answer, or why there is none. After a death the process is of no more use.</summary>
    /// <param name="isProgress">Takes in a line that is not yet the answer, and says so.</param>
    public (string? Line, WorkerDeath? Death) Ask(string request, TimeSpan limit, Func<string, bool>? isProgress = null)
    {
        var tooSlow = false;
        using var watchdog = time.CreateTimer(
            _ =>
            {
                tooSlow = true;
                Kill();
            },
            null,
            limit,
            Timeout.InfiniteTimeSpan);
        try
        {
            process.StandardInput.WriteLine(request);
            process.StandardInput.Flush();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                if (isProgress?.Invoke(line) is not true) return (line, null);
            }
        }
        catch (IOException)
        {
            // The pipe broke: the child is gone.
        }

        return (null, tooSlow ? WorkerDeath.TooSlow : CauseOfDeath());
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private WorkerDeath CauseOfDeath()
    {
        process.WaitForExit();
        lock (complaints)
        {
            var said = complaints.ToString();
            return said.Contains("Stack overflow", StringComparison.Ordinal) ? WorkerDeath.StackOverflow
                : said.Contains("Out of memory", StringComparison.Ordinal) || said.Contains("OutOfMemory", StringComparison.Ordinal) ? WorkerDeath.OutOfMemory
                : process.ExitCode == Worker.OverdueExitCode ? WorkerDeath.TooSlow
                : process.ExitCode == Worker.StuckExitCode ? WorkerDeath.Stuck
                : WorkerDeath.Crash;
        }
    }

    /// <summary>The first lines tell the cause; a stack overflow prints thousands.</summary>
    private void Complain(string? line)
    {
        lock (complaints)
        {
            if (line is not null && complaints.Length < 2000) complaints.AppendLine(line);
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // Already gone.
        }
    }
}
