using System.Runtime.InteropServices;

namespace Rehearsal.Tests.Records;

/// <summary>
/// Makes the modes of files count for this thread even where the tests run as root: until disposed of, the thread
/// meets the file system as nobody. Linux keeps this identity per thread.
/// </summary>
internal sealed class LesserRights : IDisposable
{
    private const uint Root = 0;
    private const uint Nobody = 65534;

    private LesserRights() => SetIdentity(Nobody);

    public static LesserRights Take()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lets a thread give up its rights.");
        return new LesserRights();
    }

    public void Dispose() => SetIdentity(Root);

    /// <summary>Everybody may read the folder and what is in it, and nobody may write it.</summary>
    public static void MakeReadOnly(string folder)
    {
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.SetUnixFileMode(file, Read);
        }

        File.SetUnixFileMode(folder, Read | Enter);
        File.SetUnixFileMode(Path.GetDirectoryName(folder)!, Read | Enter | UnixFileMode.UserWrite);
    }

    // Without the rights of root this changes nothing, and nothing needs to change.
    private static void SetIdentity(uint user) => _ = setfsuid(user);

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // a test of two lines needs no source generator
    [DllImport("libc")]
    private static extern int setfsuid(uint user);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
