using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>The files of a scenario as they lie on the disk: the script, its includes, its plan, its readings, and a page for the facilitator where there is one.</summary>
public static class ScenarioFiles
{
    /// <summary>The files, byte for byte but for what people rated, which is left out; or the first that cannot be part of a pack.</summary>
    public static Result<IReadOnlyList<PackedFile>> Of(string script, SourceSet sources)
    {
        var problems = new PackProblems(script);
        var folder = Path.GetDirectoryName(Path.GetFullPath(script))!;
        var files = new List<PackedFile>();
        if (Included(folder, sources).Any(file => file.Name == Pack.FacilitatorName)) return Failed(problems.CannotPack(Pack.FacilitatorName, "has a name that a pack needs itself"));
        foreach (var (name, path) in Beside(script).Concat(Included(folder, sources)).DistinctBy(file => file.Name, StringComparer.Ordinal))
        {
            if (PackPath.Fault(name) is { } fault) return Failed(problems.CannotPack(name, fault));
            if (new FileInfo(path).Length > PackLimits.Bytes - files.Sum(file => (long)file.Content.Length)) return Failed(problems.TooManyBytes());
            if (path != SourceSet.ReadingsPath(script))
            {
                files.Add(new PackedFile(name, File.ReadAllBytes(path)));
                continue;
            }

            var readings = AuthoredReadings.Of(path);
            if (readings.IsMixed) return Failed(problems.CannotPack(name, "has a rating of somebody whose name stands in quotation marks, so it cannot be left out"));
            if (readings.Content is { } authored) files.Add(new PackedFile(name, authored));
        }

        if (PackPath.Collision(files.Select(file => file.Path).Where(path => path != Pack.FacilitatorName).Concat([Pack.ManifestName, Pack.FacilitatorName, Pack.LicenceName])) is { } twice) return Failed(problems.CannotPack(twice, "differs from another file in capitals only, or has a name that a pack needs itself"));
        return files.Count > PackLimits.Files - 2 ? Failed(problems.TooManyFiles()) : Result<IReadOnlyList<PackedFile>>.Of(files);
    }

    /// <summary>Each include by the name under which INCLUDE finds it from the script's folder.</summary>
    internal static IEnumerable<(string Name, string Path)> Included(string folder, SourceSet sources) =>
        sources.Includes.Select(include => (Path.GetRelativePath(folder, Path.GetFullPath(Path.Combine(folder, include.Key))).Replace(Path.DirectorySeparatorChar, '/'), include.Value.FullPath));

    private static IEnumerable<(string Name, string Path)> Beside(string script)
    {
        var id = ScriptCompiler.IdOf(script);
        return new[] { (id + ".ink", script), (id + ".plan", Plan.PathBeside(script)), (id + ".ratings.csv", SourceSet.ReadingsPath(script)), (Pack.FacilitatorName, Path.ChangeExtension(script, Library.FacilitatorPage)) }.Where(file => File.Exists(file.Item2));
    }

    private static Result<IReadOnlyList<PackedFile>> Failed(Diagnostic problem) => Result<IReadOnlyList<PackedFile>>.Failed(problem);
}
