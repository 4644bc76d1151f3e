using System.Text.RegularExpressions;

namespace Rehearsal.Tests.Docs;

/// <summary>A fenced block: <c>```ink title="part.ink"</c> has the language <c>ink</c> and the mark <c>title</c>.</summary>
internal sealed record Fence(string Language, IReadOnlyDictionary<string, string> Marks, string Text)
{
    public string? Title => Marks.GetValueOrDefault("title");
}

/// <summary>What stands under one heading, up to the next of any level.</summary>
/// <param name="Level">1 for <c>#</c>.</param>
/// <param name="Prose">The lines outside fenced blocks.</param>
/// <param name="Rows">The cells of the table rows, without their headings.</param>
internal sealed record Section(int Level, string Heading, IReadOnlyList<string> Prose, IReadOnlyList<Fence> Fences, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A document, as far as the tests read one: front matter, headings, fenced blocks, tables.</summary>
internal sealed partial record MarkdownPage(string Name, IReadOnlyDictionary<string, string> FrontMatter, IReadOnlyList<Section> Sections)
{
    public string Title => Sections.First(section => section.Level == 1).Heading;

    public IEnumerable<Fence> Fences => Sections.SelectMany(section => section.Fences);

    public IEnumerable<string> Prose => Sections.SelectMany(section => section.Prose);

    /// <summary>The words in backticks, outside fenced blocks.</summary>
    public IEnumerable<string> Code => Prose.SelectMany(CodeIn);

    public Section Section(string heading) =>
        Sections.FirstOrDefault(section => section.Heading == heading) ?? throw new InvalidOperationException($"{Name} has no section '{heading}'.");

    /// <param name="name">Below the root of the source tree.</param>
    public static MarkdownPage Read(string name) => Parse(name, SourceTree.Read(name));

    public static MarkdownPage Parse(string name, string text)
    {
        var lines = new Queue<string>(text.Split('\n'));
        var frontMatter = ReadFrontMatter(lines);
        var sections = new List<Section>();
        var reader = new SectionReader(0, string.Empty);
        while (lines.TryDequeue(out var line))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                sections.Add(reader.Finish());
                reader = new SectionReader(heading.Groups["level"].Length, heading.Groups["text"].Value.Trim());
            }
            else
            {
                reader.Read(line, lines);
            }
        }

        return new MarkdownPage(name, frontMatter, [.. sections, reader.Finish()]);
    }

    public static IEnumerable<string> CodeIn(string line) => Backticks().Matches(line).Select(match => match.Groups["code"].Value);

    private static Dictionary<string, string> ReadFrontMatter(Queue<string> lines)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (lines.Peek() != "---") return values;
        lines.Dequeue();
        while (lines.Dequeue() is var line && line != "---")
        {
            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            values.Add(parts[0], parts[1]);
        }

        return values;
    }

    [GeneratedRegex("^(?<level>#+) (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Backticks();

    private sealed partial class SectionReader(int level, string heading)
    {
        private readonly List<string> prose = [];
        private readonly List<Fence> fences = [];
        private readonly List<IReadOnlyList<string>> rows = [];

        public void Read(string line, Queue<string> rest)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) fences.Add(ReadFence(line[3..], rest));
            else prose.Add(line);
            if (line.StartsWith("| ", StringComparison.Ordinal)) rows.Add(Cells(line));
        }

        public Section Finish() => new(level, heading, prose, fences, [.. rows.Skip(1)]);

        private static Fence ReadFence(string opening, Queue<string> rest)
        {
            var body = new List<string>();
            while (rest.Dequeue() is var line && line != "```") body.Add(line);
            var marks = Mark().Matches(opening).ToDictionary(mark => mark.Groups["name"].Value, mark => mark.Groups["value"].Value, StringComparer.Ordinal);
            return new Fence(opening.Split(' ')[0], marks, string.Concat(body.Select(line => line + "\n")));
        }

        private static List<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

        [GeneratedRegex("(?<name>\\w+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
        private static partial Regex Mark();
    }
}
