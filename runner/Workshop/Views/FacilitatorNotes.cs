using System.Reflection;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What a scenario's facilitator page says of one moment.</summary>
/// <param name="Cues">What it is about: lines, or a thing in the scene.</param>
/// <param name="Question">For the room to discuss.</param>
/// <param name="Listen">For whoever leads.</param>
internal sealed record FacilitatorNote(IReadOnlyList<string> Cues, string Question, IReadOnlyList<string> Listen);

/// <summary>A scenario's page for facilitators (docs/facilitator), as far as it speaks of single moments.</summary>
internal sealed partial record FacilitatorNotes(IReadOnlyList<FacilitatorNote> Notes)
{
    /// <summary>Words shorter than this stand in every scene.</summary>
    private const int TellingWord = 4;

    public static FacilitatorNotes None { get; } = new([]);

    /// <summary>The page that came with the program; a translation shares its original's.</summary>
    public static FacilitatorNotes Of(Script script)
    {
        var program = Assembly.GetExecutingAssembly();
        var id = script.Id.Split('.')[0];
        using var page = program.GetManifestResourceStream($"facilitator/{id}");
        if (page is null) return None;
        using var reader = new StreamReader(page);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Every part that has something to ask: under a heading, or after a line that is quoted in bold.</summary>
    public static FacilitatorNotes Read(string page)
    {
        var notes = new List<FacilitatorNote>();
        foreach (var part in Part().Split(page.ReplaceLineEndings("\n")).Skip(1))
        {
            var head = Head().Match(part);
            var body = part[head.Length..];
            var question = Question().Match(body);
            if (!question.Success) continue;
            var rest = body.Remove(question.Index, question.Length).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            notes.Add(new FacilitatorNote(CuesOf(head.Groups["words"].Value), Plain(question.Groups["words"].Value), [.. rest.Select(Plain)]));
        }

        return new FacilitatorNotes(notes);
    }

    /// <summary>What the page says of a scene: of the part that has all the telling words of one of its cues in it, the longest such; or null.</summary>
    public FacilitatorNote? For(Scene scene)
    {
        var said = Words(string.Join(' ', scene.Lines.Select(line => line.Text))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Notes
            .SelectMany(note => note.Cues, (note, cue) => (Note: note, Words: Words(cue).Where(word => word.Length >= TellingWord).ToList()))
            .Where(candidate => candidate.Words.Count > 0 && candidate.Words.TrueForAll(said.Contains))
            .OrderByDescending(candidate => candidate.Words.Count)
            .Select(candidate => candidate.Note)
            .FirstOrDefault();
    }

    private static IReadOnlyList<string> CuesOf(string head) => Quoted().Matches(head) is { Count: > 0 } quoted ? [.. quoted.Select(match => match.Value)] : [head];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Without the marks of Markdown that these pages use.</summary>
    private static string Plain(string markdown) => CleanText.Line(Mark().Replace(markdown, string.Empty)).Trim();

    [GeneratedRegex(@"^(?:#{2,3} +|(?=\*\*[""“]))", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\A(\*\*(?<words>[^*\n]+)\*\*|(?<words>[^\n]+))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    /// <summary>After <c>*Ask:*</c>, or a paragraph that is in italics as a whole.</summary>
    [GeneratedRegex(@"\*{1,2}Ask:\*{1,2} *(?<words>[^\n]+)|^\*(?<words>[^*\n]+)\*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Question();

    [GeneratedRegex(@"[""“][^""“”]+[""”]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[*`]|^- ", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
