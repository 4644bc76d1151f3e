using System.Globalization;
using System.Text;
using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Authoring;

/// <summary>Puts a new scenario into a folder: all of its files, or none.</summary>
public static class NewScenarioFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The paths of a scenario's files, the script first.</summary>
    public static IReadOnlyList<string> In(string folder, string id)
    {
        var script = Path.Join(folder, id + ".ink");
        return [script, Plan.PathBeside(script), SourceSet.ReadingsPath(script)];
    }

    /// <summary>The first of these files that is there already, or null.</summary>
    public static string? InTheWay(string folder, string id) => In(folder, id).FirstOrDefault(Path.Exists);

    /// <summary>Writes the files; the folder is made where it is missing. Nothing is ever overwritten, and what fails leaves nothing behind.</summary>
    /// <exception cref="IOException">A file is there already, or the disk fails.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string folder, string id, ScenarioTexts texts)
    {
        Directory.CreateDirectory(folder);
        // The script comes last: without it, nobody takes the others for a scenario.
        var files = In(folder, id).Zip([texts.Ink, texts.Plan, texts.Ratings], (path, text) => new Draft(path, text)).Reverse().ToList();
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                written.Add(file.Beside);
                File.WriteAllText(file.Beside, file.Text, Utf8);
            }

            foreach (var file in files)
            {
                File.Move(file.Beside, file.Path, overwrite: false);
                written.Add(file.Path);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }

    private sealed record Draft(string Path, string Text)
    {
        /// <summary>Where it is written before it is called by its name.</summary>
        public string Beside { get; } = string.Create(CultureInfo.InvariantCulture, $"{Path}.{Environment.ProcessId}");
    }
}
