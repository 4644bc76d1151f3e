using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>Which scripts a list of ids, files and folders means.</summary>
internal static class CheckedFiles
{
    /// <summary>Links are not followed, so that none leads in a circle.</summary>
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>Each script once, in the order in which they are asked for; those of a folder by name.</summary>
    /// <exception cref="UsageException">One is neither, or a folder holds no script.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> targets, Func<string, string> find) =>
        [.. targets.SelectMany(target => Directory.Exists(target) ? In(target) : [find(target)]).DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];

    private static List<string> In(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.ink", Below).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new UsageException($"The folder '{CleanText.Line(folder)}' holds no .ink file.");
        // What another script includes is checked with it.
        var included = files.Select(file => SourceSet.Load(file).Value).SelectMany(sources => sources?.Includes.Values ?? []).Select(include => include.FullPath).ToHashSet(StringComparer.Ordinal);
        var scripts = files.Where(file => !included.Contains(RealPath.Of(file))).ToList();
        // Where all include each other, somebody has to begin.
        return scripts.Count > 0 ? scripts : files;
    }
}
