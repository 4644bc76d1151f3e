using System.Runtime.InteropServices;

namespace Rehearsal.Engine.Records;

/// <summary>
/// The one folder in which everything the program keeps lies. <c>REHEARSAL_HOME</c> names it;
/// without it, it is the platform's folder for an application's data.
/// </summary>
/// <param name="path">A full path; nothing is created before <see cref="Create"/>.</param>
public sealed class DataFolder(string path)
{
    /// <summary>What lies in the folder begins with one of these.</summary>
    private static readonly string[] OwnNames = ["rehearsal.db", "settings.json", "compiled", "scenarios"];

    public string Path { get; } = path;

    /// <summary>The database of sessions.</summary>
    public string Database => In("rehearsal.db");

    /// <summary>The cache of compiled scripts; may be deleted at any time.</summary>
    public string CompiledScripts => In("compiled");

    /// <summary>Scenarios the user installed.</summary>
    public string InstalledScenarios => In("scenarios");

    /// <summary>The folder of this user on this machine.</summary>
    public static DataFolder OfThisMachine() => Resolve(Environment.GetEnvironmentVariable, ThisPlatform());

    /// <param name="environment">The value of an environment variable, or null.</param>
    /// <param name="platform">Whose conventions hold.</param>
    /// <exception cref="StoreException">The environment does not even say where the user's home is.</exception>
    public static DataFolder Resolve(Func<string, string?> environment, OSPlatform platform)
    {
        if (Set("REHEARSAL_HOME") is { } home)
        {
            return new DataFolder(System.IO.Path.GetFullPath(home));
        }

        if (platform == OSPlatform.Windows)
        {
            return new DataFolder(System.IO.Path.Join(Needed("APPDATA"), "Rehearsal"));
        }

        return platform == OSPlatform.OSX
            ? new DataFolder(System.IO.Path.Join(Needed("HOME"), "Library", "Application Support", "Rehearsal"))
            : new DataFolder(System.IO.Path.Join(XdgDataHome() ?? System.IO.Path.Join(Needed("HOME"), ".local", "share"), "rehearsal"));

        string? Set(string name) => environment(name) is { Length: > 0 } value ? value : null;

        // The XDG base directory specification: a relative path is invalid and to be ignored.
        string? XdgDataHome() => Set("XDG_DATA_HOME") is { } value && System.IO.Path.IsPathRooted(value) ? value : null;

        string Needed(string name) => Set(name) ?? throw new StoreException(
            StoreProblem.Unavailable, $"Nothing says where your data live: {name} is not set. Set REHEARSAL_HOME to a folder of your own.");
    }

    /// <exception cref="StoreException">Something else than a folder stands in its place.</exception>
    public void MustBeFolder()
    {
        if (File.Exists(Path)) throw new StoreException(StoreProblem.Unavailable, $"The data folder {Path} is a file. Move it away, or set REHEARSAL_HOME to a folder you can write.");
    }

    /// <summary>Creates the folder, or takes one that is there for its owner alone, unless something else lies in it too: then only what is written there is.</summary>
    /// <exception cref="StoreException">It cannot be created.</exception>
    public void Create()
    {
        if (Directory.Exists(Path))
        {
            if (HoldsNothingElse()) OwnerOnlyMode.Tighten(Path);
            return;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Path);
            }
            else
            {
                Directory.CreateDirectory(Path, OwnerOnlyMode.Folder);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreProblem.Unavailable,
                $"The data folder {Path} cannot be created ({fault.Message.TrimEnd('.')}). Make room for it there, or set REHEARSAL_HOME to a folder you can write.",
                fault);
        }
    }

    // Whoever names a project, a home or the root of the system does not mean to shut everybody else out of it.
    private bool HoldsNothingElse()
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(Path).All(entry =>
                OwnNames.Any(name => System.IO.Path.GetFileName(entry.AsSpan()).StartsWith(name, StringComparison.Ordinal)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static OSPlatform ThisPlatform()
    {
        if (OperatingSystem.IsWindows())
        {
            return OSPlatform.Windows;
        }

        return OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux;
    }

    private string In(string name) => System.IO.Path.Join(Path, name);
}
