using System.Globalization;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Authoring;

/// <summary>The <c>.ratings.csv</c> beside a script, as people's ratings are added to it.</summary>
/// <param name="scriptPath">The script; the file need not be there.</param>
public sealed class RatingsFile(string scriptPath)
{
    private const int MostTries = 600;

    /// <summary>The mark that was in the way may be gone when it is looked for; when it never is there, something else is wrong.</summary>
    private const int MostMissing = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>A row is written in milliseconds: whoever held the file for so long is dead.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(8);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = SourceSet.ReadingsPath(scriptPath);

    /// <summary>All rows, or what is wrong with the file. Without a file there are none.</summary>
    public Result<IReadOnlyList<Reading>> Read()
    {
        if (!File.Exists(Path)) return Result<IReadOnlyList<Reading>>.Of([]);
        var source = SourceFile.Read(Path, System.IO.Path.GetFullPath(Path), SourceFile.MaximumBytes);
        if (!source.Ok) return Result<IReadOnlyList<Reading>>.Failed(source.Problems);
        var problems = new List<Diagnostic>();
        var readings = Readings.Parse(source.Value.Text, Path, problems);
        return problems.Count > 0 ? Result<IReadOnlyList<Reading>>.Failed(problems) : Result<IReadOnlyList<Reading>>.Of(readings);
    }

    /// <summary>Finds out before anybody rates whether a rating could be kept.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public void MustBeWritable()
    {
        using var held = Hold();
    }

    /// <summary>Puts a row into the file, as it is now: whoever reads it sees it without the row or with it, and two people who rate at once lose nothing.</summary>
    /// <exception cref="IOException">The disk fails, or somebody else holds the file for twelve seconds.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Keep(RatingRow row)
    {
        using var held = Hold();
        var draft = string.Create(CultureInfo.InvariantCulture, $"{Path}.{Environment.ProcessId}");
        var mode = File.Exists(Path) && !OperatingSystem.IsWindows() ? File.GetUnixFileMode(Path) : (UnixFileMode?)null;
        try
        {
            File.WriteAllBytes(draft, Utf8.GetBytes(row.In(File.Exists(Path) ? Utf8.GetString(File.ReadAllBytes(Path)) : null)));
            if (mode is { } same && !OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, same);
            File.Move(draft, Path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>One process at a time: a file beside it that only one can make, and that is gone when the row is written.</summary>
    private FileStream Hold()
    {
        var mark = $"{Path}.lock";
        for (var (tried, missing) = (1, 0); ; tried++)
        {
            try
            {
                return new FileStream(mark, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            }
            catch (IOException) when (tried < MostTries && (File.Exists(mark) || missing++ < MostMissing))
            {
                if (IsAbandoned(new FileInfo(mark))) File.Delete(mark);
                else Task.Delay(Pause, TimeProvider.System).GetAwaiter().GetResult();
            }
        }
    }

    private static bool IsAbandoned(FileInfo mark) => mark.Exists && TimeProvider.System.GetUtcNow().UtcDateTime - mark.LastWriteTimeUtc > Abandoned;
}
