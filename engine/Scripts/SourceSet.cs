using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>
/// A script with everything it includes, read once. Ink compiles from this and never opens a file itself, so an
/// include cannot reach outside the script's own folder.
/// </summary>
public sealed class SourceSet
{
    /// <summary>How deep includes may nest.</summary>
    public const int MaximumDepth = 32;

    private readonly Dictionary<string, SourceFile> files;

    private SourceSet(SourceFile root, Dictionary<string, SourceFile> files, string? readings)
    {
        (Root, this.files, Readings) = (root, files, readings);
        ContentHash = Hash(root, files, readings is null ? null : Scripts.Readings.Authored(readings));
    }

    public SourceFile Root { get; }

    /// <summary>The text of the <c>.ratings.csv</c> beside the script, LF-normalised, or null when there is none.</summary>
    public string? Readings { get; }

    /// <summary>SHA-256 in lower-case hex over the LF-normalised script, includes and the author's readings.</summary>
    public string ContentHash { get; }

    /// <summary>The included files by the name their INCLUDE uses.</summary>
    public IReadOnlyDictionary<string, SourceFile> Includes => files;

    /// <summary>Where the readings of a script lie.</summary>
    public static string ReadingsPath(string scriptPath) => Path.ChangeExtension(scriptPath, ".ratings.csv");

    /// <summary>Reads the script, its includes and its readings, or says what is wrong with the first that cannot be had.</summary>
    /// <param name="path">The script as the user named it.</param>
    public static Result<SourceSet> Load(string path)
    {
        try
        {
            return new Loader(path).Load();
        }
        catch (IOException)
        {
            return Result<SourceSet>.Failed(new Diagnostic(DiagnosticCodes.FileUnreadable, Severity.Error, path, null, "The path leads in a circle or cannot be read.", "Check its links."));
        }
    }

    private static string Hash(SourceFile root, Dictionary<string, SourceFile> files, string? readings)
    {
        var hashed = new MemoryStream();
        void Add(string name, string text)
        {
            var content = Encoding.UTF8.GetBytes(text);
            hashed.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{content.Length}\n")));
            hashed.Write(content);
        }

        Add("script", root.Text);
        foreach (var name in files.Keys.Order(StringComparer.Ordinal)) Add("include " + name, files[name].Text);
        if (readings is not null) Add("readings", readings);
        return Convert.ToHexStringLower(SHA256.HashData(hashed.GetBuffer().AsSpan(0, (int)hashed.Length)));
    }

    private sealed class Loader(string path)
    {
        private readonly Dictionary<string, SourceFile> files = new(StringComparer.Ordinal);
        private readonly string folder = RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path));
        private long bytesLeft = SourceFile.MaximumBytes;
        private Diagnostic? problem;

        public Result<SourceSet> Load()
        {
            var root = SourceFile.Read(path, Path.GetFullPath(path), bytesLeft);
            if (!root.Ok) return Result<SourceSet>.Failed(root.Problems);
            Follow(root.Value, depth: 0);
            if (problem is not null) return Result<SourceSet>.Failed(problem);
            var readings = ReadReadings();
            return problem is not null
                ? Result<SourceSet>.Failed(problem)
                : Result<SourceSet>.Of(new SourceSet(root.Value, files, readings));
        }

        private void Follow(SourceFile file, int depth)
        {
            bytesLeft -= Encoding.UTF8.GetByteCount(file.Text);
            if (!file.Text.Contains("INCLUDE", StringComparison.Ordinal)) return;
            var number = 0;
            foreach (var line in InkComments.Strip(file.Text).Split('\n'))
            {
                number++;
                if (problem is not null) return;
                if (NameIn(line) is { } name && !files.ContainsKey(name)) Include(name, file, number, depth + 1);
            }
        }

        private static string? NameIn(string line)
        {
            var text = line.Trim(' ', '\t');
            return text.StartsWith("INCLUDE", StringComparison.Ordinal) ? text["INCLUDE".Length..].Trim(' ', '\t') : null;
        }

        private void Include(string name, SourceFile from, int line, int depth)
        {
            if (depth > MaximumDepth)
            {
                Problem(DiagnosticCodes.IncludeTooDeep, from, line, "The includes nest more than 32 deep.", "Include the files from the script itself.");
                return;
            }

            if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal) || !RealPath.IsBelow(RealPath.Of(Path.Combine(folder, name)), folder))
            {
                Problem(DiagnosticCodes.IncludeOutside, from, line, $"INCLUDE {name} leads outside the script's own folder.", "Copy the file into that folder and include it from there.");
                return;
            }

            var included = SourceFile.Read(Path.Join(Path.GetDirectoryName(path), name), RealPath.Of(Path.Combine(folder, name)), bytesLeft);
            if (!included.Ok)
            {
                problem = included.Problems[0] is { Code: DiagnosticCodes.FileUnreadable }
                    ? new Diagnostic(DiagnosticCodes.IncludeMissing, Severity.Error, from.Name, line, $"INCLUDE {name} cannot be read.", "Check the name; it is taken from the folder of the script itself.")
                    : included.Problems[0];
                return;
            }

            files[name] = included.Value;
            Follow(included.Value, depth);
        }

        private string? ReadReadings()
        {
            var beside = ReadingsPath(path);
            if (!File.Exists(beside)) return null;
            var read = SourceFile.Read(beside, Path.GetFullPath(beside), SourceFile.MaximumBytes);
            if (!read.Ok) problem = read.Problems[0];
            return read.Value?.Text;
        }

        private void Problem(string code, SourceFile file, int line, string message, string remedy) =>
            problem = new Diagnostic(code, Severity.Error, file.Name, line, message, remedy);
    }
}
