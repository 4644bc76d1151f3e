using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Rehearsal.Engine.Scripts;

/// <summary>Tells a pipe, a socket or a terminal from a file before it is read: merely opening a pipe waits until somebody writes into it.</summary>
public static class PipeOrDevice
{
    // O_NONBLOCK of open(2); .NET has no word for it.
    private const int NonBlockingLinux = 0x800;
    private const int NonBlockingElsewhere = 0x4;

    /// <summary>Whether what is at this path has no beginning to read from.</summary>
    /// <param name="path">Something that is there, and no folder.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        using var handle = new SafeFileHandle(open(path, OperatingSystem.IsLinux() ? NonBlockingLinux : NonBlockingElsewhere), ownsHandle: true);
        if (handle.IsInvalid) throw new IOException("It cannot be opened.");
        using var opened = new FileStream(handle, FileAccess.Read);
        return !opened.CanSeek;
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // one function of two plain parameters needs no source generator
    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
