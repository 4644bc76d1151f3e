using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Translations;

/// <summary>A script and its includes, letter for letter, with every text in them.</summary>
public sealed class TalkTexts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private TalkTexts(string id, ScenarioHeader header, IReadOnlyList<TextFile> files)
    {
        (Id, Header, Files) = (id, header, files);
        Entries = TextIds.Of(files);
    }

    /// <summary>The scenario's id.</summary>
    public string Id { get; }

    public ScenarioHeader Header { get; }

    /// <summary>Every text, as a translator gets it.</summary>
    public IReadOnlyList<TextEntry> Entries { get; }

    public bool HasIncludes => Files.Count > 1;

    /// <summary>The paths of the includes, from the folder of the script.</summary>
    public IEnumerable<string> Includes => Files.Select(file => file.Below).OfType<string>();

    /// <summary>The script first, then its includes.</summary>
    internal IReadOnlyList<TextFile> Files { get; }

    /// <summary>Texts between quotation marks in Ink's logic, which are in no table: whether a learner sees them, only the author knows.</summary>
    public IReadOnlyList<Diagnostic> InLogic =>
    [
        .. from file in Files
           from span in file.Ink.Quoted
           let words = file.Ink.Source[span.Start..span.End]
           where words.Contains(' ', StringComparison.Ordinal) && words.Any(char.IsLetter)
           select new Diagnostic(DiagnosticCodes.TextInLogic, Severity.Warning, file.Name, file.Ink.LineOf(span.Start), $"The text {CleanText.Line(words)} stands in Ink's logic, so it is not in the table.", "If a learner sees it, translate it in the script itself."),
    ];

    /// <summary>The texts, or why a file cannot be read.</summary>
    /// <param name="path">The script as the user named it; it compiles.</param>
    public static Result<TalkTexts> Load(string path)
    {
        var sources = SourceSet.Load(path);
        if (!sources.Ok) return Result<TalkTexts>.Failed(sources.Problems);
        var id = ScriptCompiler.IdOf(path);
        var header = HeaderReader.Read(sources.Value.Root, id);
        string[] speakers = [.. header.Cast.Select(member => member.Name).Append("You").OrderByDescending(name => name.Length)];
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var files = new List<TextFile> { Read(sources.Value.Root, null, speakers) };
        files.AddRange(sources.Value.Includes.Select(include => Read(include.Value, Path.GetRelativePath(folder, Path.GetFullPath(Path.Combine(folder, include.Key))), speakers)));
        return Result<TalkTexts>.Of(new TalkTexts(id, header, files));
    }

    private static TextFile Read(SourceFile source, string? below, IReadOnlyCollection<string> speakers)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(source.FullPath);
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        return new TextFile(source.Name, below, hasMark, InkTextReader.Read(Strict.GetString(hasMark ? bytes[3..] : bytes), speakers, isRoot: below is null));
    }
}

/// <summary>One file of a script.</summary>
/// <param name="Name">As the user can open it.</param>
/// <param name="Below">The include's path from the folder of the script; null for the script itself.</param>
/// <param name="HasMark">It begins with a byte order mark.</param>
internal sealed record TextFile(string Name, string? Below, bool HasMark, InkFile Ink);
