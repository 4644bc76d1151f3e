using Rehearsal.Engine.Analysis.Plans;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Runner.Cli;

/// <summary>Where a translated script goes, and what its includes are called there: in the folder of the source they get the language into their names, elsewhere they keep them.</summary>
internal sealed record TranslationTarget(string Script, string? Suffix)
{
    /// <exception cref="UsageException">It would take the place of the source, or nobody can tell how to call it.</exception>
    public static TranslationTarget Of(string source, TalkTexts texts, string? language, string? output)
    {
        if (output is null && language is null) throw new UsageException("Neither the table nor --language says which language this is. Add --language, or name the script with -o.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(source))!;
        var script = output ?? Path.Join(Path.GetDirectoryName(source), $"{texts.Id}.{language}.ink");
        if (!script.EndsWith(".ink", StringComparison.OrdinalIgnoreCase)) throw new UsageException($"'{CleanText.Line(script)}' is no name of a script. It ends with .ink.");
        var isBeside = RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(script))!) == RealPath.Of(folder);
        if (RealPath.Of(script) == RealPath.Of(source)) throw new UsageException("The translation would take the place of the script itself. Give it another name with -o.");
        if (isBeside && texts.HasIncludes && language is null) throw new UsageException("The script has includes, and their translations need names, too. Add --language, or give -o another folder.");
        var target = new TranslationTarget(script, isBeside ? language : null);
        return texts.Includes.Any(include => RealPath.Of(Path.Join(folder, include)) == RealPath.Of(script)) ? throw new UsageException($"'{CleanText.Line(script)}' is a part of the script. Give the translation another name with -o.") : target;
    }

    /// <summary>What an include is called in the translation.</summary>
    public string IncludeOf(string name)
    {
        if (Suffix is null) return name;
        return name.EndsWith(".ink", StringComparison.OrdinalIgnoreCase) ? $"{name[..^4]}.{Suffix}{name[^4..]}" : $"{name}.{Suffix}";
    }

    /// <summary>Writes the script and its includes, and copies its plan and its author's readings, which need no translation, where there are none yet. What people rated was the source.</summary>
    /// <returns>What was written, the script first.</returns>
    public IReadOnlyList<string> Write(TranslatedTalk talk, string source)
    {
        var written = new List<string>();
        var folder = Path.GetDirectoryName(Script);
        foreach (var file in talk.Files.Reverse())
        {
            var path = file.Path is null ? Script : Path.Join(folder, file.Path);
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent) Directory.CreateDirectory(parent);
            WholeFile.Write(path, file.Content.Span);
            written.Insert(0, path);
        }

        Copy(Plan.PathBeside(source), Plan.PathBeside(Script), path => File.ReadAllBytes(path));
        Copy(SourceSet.ReadingsPath(source), SourceSet.ReadingsPath(Script), path => AuthoredReadings.Of(path).Content);
        return written;

        void Copy(string from, string to, Func<string, ReadOnlyMemory<byte>?> content)
        {
            if (!File.Exists(from) || File.Exists(to) || content(from) is not { } copied) return;
            WholeFile.Write(to, copied.Span);
            written.Add(to);
        }
    }
}
