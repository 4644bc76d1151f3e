using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>Puts packs on the shelf; none comes before all were tried.</summary>
/// <param name="hostOf">Where a script that nobody vouches for compiles.</param>
public sealed class Installer(InstalledShelf shelf, Func<string, IScriptHost> hostOf)
{
    /// <summary>The packs that are now scenarios, or everything that is wrong with them; then nothing has changed.</summary>
    /// <exception cref="Records.StoreException">The shelf cannot be written.</exception>
    public Result<IReadOnlyList<Pack>> Install(IReadOnlyList<Pack> packs)
    {
        try
        {
            var problems = packs.SelectMany(Stage).ToList();
            if (problems.Count > 0) return Result<IReadOnlyList<Pack>>.Failed(problems);
            foreach (var pack in packs) shelf.Place(pack.Manifest.Id);
            return Result<IReadOnlyList<Pack>>.Of(packs);
        }
        finally
        {
            foreach (var pack in packs) shelf.Discard(pack.Manifest.Id);
        }
    }

    /// <summary>What is wrong with a pack whose files hang together: as a script, and as the scenario that its manifest describes.</summary>
    private IReadOnlyList<Diagnostic> Stage(Pack pack)
    {
        var manifest = pack.Manifest;
        var problems = new PackProblems(manifest.Id + Pack.Extension);
        if (!pack.Files.Any(file => file.Path == manifest.Id + ".ink")) return [problems.Damaged($"It holds no '{manifest.Id}.ink', so no script.")];
        var script = shelf.Stage(pack);
        var sources = SourceSet.Load(script);
        if (!sources.Ok) return Named(sources.Problems, script);
        if (Stranger(pack, script, sources.Value) is { } stranger) return [problems.Unsafe(stranger, "does not belong to the scenario")];
        if (sources.Value.ContentHash != manifest.ContentHash) return [problems.Damaged("The script is not the one that its manifest describes.")];
        using var host = hostOf(script);
        var compiled = host.Compile();
        return compiled.Ok ? [] : Named(compiled.Problems.Where(problem => problem.IsError), script);
    }

    /// <summary>A file that is neither the script's nor one that every pack has.</summary>
    private static string? Stranger(Pack pack, string script, SourceSet sources)
    {
        var id = pack.Manifest.Id;
        var known = ScenarioFiles.Included(Path.GetDirectoryName(script)!, sources).Select(file => file.Name)
            .Concat([id + ".ink", id + ".plan", id + ".ratings.csv", Pack.FacilitatorName, Pack.LicenceName])
            .ToHashSet(StringComparer.Ordinal);
        return pack.Files.Select(file => file.Path).FirstOrDefault(path => !known.Contains(path));
    }

    /// <summary>The files as the pack calls them, not where they were tried.</summary>
    private static IReadOnlyList<Diagnostic> Named(IEnumerable<Diagnostic> problems, string script)
    {
        var stage = Path.GetDirectoryName(script)! + Path.DirectorySeparatorChar;
        return [.. problems.Select(problem => problem with { File = problem.File.Replace(stage, string.Empty, StringComparison.Ordinal) })];
    }
}
