using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>Checks again what has changed, whenever something has. What a file holds decides, not how it was written.</summary>
/// <param name="changes">When to look again.</param>
/// <param name="scripts">Which scripts are meant now; null while that cannot be said, as between two steps of an editor's save.</param>
/// <param name="folders">Where scripts may come to be.</param>
/// <param name="check">Checks these.</param>
/// <param name="tell">Told what was checked, and what stands now in all.</param>
internal sealed class CheckWatch(IChanges changes, Func<IReadOnlyList<string>?> scripts, IReadOnlyList<WatchedFolder> folders, Func<IReadOnlyList<string>, CheckReport?> check, Action<CheckReport, CheckReport> tell)
{
    private readonly Dictionary<string, (string State, CheckedScript Checked)> known = new(StringComparer.Ordinal);
    private IReadOnlyList<string> meant = [];

    /// <summary>Until <see cref="IChanges.Next"/> says that there is nothing more to wait for.</summary>
    public void Run()
    {
        changes.Watch(folders);
        do Look();
        while (changes.Next());
    }

    private void Look()
    {
        meant = scripts() ?? meant;
        var contents = meant.ToDictionary(script => script, WatchedContent.Of, StringComparer.Ordinal);
        if (changes.Watch(contents.Values.SelectMany(content => content.Folders)))
        {
            Look();
            return;
        }

        var changed = meant.Where(script => known.GetValueOrDefault(script).State != contents[script].State).ToList();
        var isFewer = known.Keys.Except(meant, StringComparer.Ordinal).ToList() is { Count: > 0 };
        if (changed.Count == 0 && !isFewer) return;
        if (check(changed) is not { } report) return;
        foreach (var script in known.Keys.Except(meant, StringComparer.Ordinal).ToList()) known.Remove(script);
        foreach (var script in report.Scripts) known[script.Path] = (contents[script.Path].State, script);
        tell(report, new CheckReport([.. meant.Select(script => known[script].Checked)]));
    }
}

/// <summary>A script with its includes, its readings and its plan, as they lie on the disk.</summary>
/// <param name="State">Another one when any of them has changed.</param>
/// <param name="Folders">Where they lie.</param>
internal sealed record WatchedContent(string State, IReadOnlyList<WatchedFolder> Folders)
{
    /// <param name="script">As the user named it.</param>
    public static WatchedContent Of(string script)
    {
        var (sources, plan) = (SourceSet.Load(script), Plan.PathBeside(script));
        var planned = File.Exists(plan) ? SourceFile.Read(plan, plan, SourceFile.MaximumBytes) : null;
        // People's ratings change no hash, and are checked all the same.
        var state = $"{sources.Value?.ContentHash ?? string.Join('\n', sources.Problems)}\n{sources.Value?.Readings}\n{planned?.Value?.Text ?? (planned is null ? "no plan" : string.Join('\n', planned.Problems))}";
        return new WatchedContent(state, [.. (sources.Value?.Includes.Values ?? []).Select(include => include.FullPath).Append(Path.GetFullPath(script)).Select(file => new WatchedFolder(Path.GetDirectoryName(file)!, Deep: false)).Distinct()]);
    }
}
