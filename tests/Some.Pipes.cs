using System.Runtime.InteropServices;

namespace Rehearsal.Tests;

internal static partial class Some
{
    /// <summary>Makes a named pipe, into which nobody writes, and returns its path; skips the test where there is none.</summary>
    public static string Pipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        Assert.Equal(0, mkfifo(path, Convert.ToUInt32("600", 8)));
        return path;
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // a test of two lines needs no source generator
    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int mkfifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
