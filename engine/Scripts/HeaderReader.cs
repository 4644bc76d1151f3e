using System.Globalization;
using System.Text;

namespace Rehearsal.Engine.Scripts;

/// <summary>
/// Reads the tags at the top of a script from its text, without compiling it: enough for the library, and each
/// finding knows its line.
/// </summary>
public static class HeaderReader
{
    private static readonly string[] Declarations = ["VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE"];

    /// <summary>
    /// The header. A wrong tag becomes a problem and its value is left out; a missing title becomes
    /// <paramref name="id"/>. Never throws.
    /// </summary>
    public static ScenarioHeader Read(SourceFile source, string id, ICollection<Diagnostic>? problems = null)
    {
        var reader = new Reader(source.Name, problems);
        foreach (var (text, line) in TagsAtTop(source.Text)) reader.Read(text, line);
        return reader.Finish(id);
    }

    /// <summary>The raw tags before the first line of content, each with its 1-based line.</summary>
    public static IEnumerable<(string Text, int Line)> TagsAtTop(string source)
    {
        var number = 0;
        foreach (var raw in InkComments.Strip(source).Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || IsDeclaration(line)) continue;
            if (line[0] != '#') yield break;
            foreach (var tag in SplitTags(line)) yield return (tag, number);
        }
    }

    private static bool IsDeclaration(string line) =>
        line[0] == '~' || Declarations.Any(word => line.StartsWith(word, StringComparison.Ordinal) && line.Length > word.Length && char.IsWhiteSpace(line[word.Length]));

    /// <summary>Splits at each '#' that is not escaped, and takes Ink's escapes out.</summary>
    private static IEnumerable<string> SplitTags(string line)
    {
        var tag = new StringBuilder();
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length) tag.Append(line[++at]);
            else if (line[at] == '#')
            {
                yield return tag.ToString().Trim();
                tag.Clear();
            }
            else tag.Append(line[at]);
        }

        yield return tag.ToString().Trim();
    }

    private sealed class Reader(string file, ICollection<Diagnostic>? problems)
    {
        private static readonly string[] Repeatable = ["situation", "cast", "meter", "vary", "fill"];

        private readonly Dictionary<string, string> single = new(StringComparer.Ordinal);
        private readonly List<string> situation = [];
        private readonly List<CastMember> cast = [];
        private readonly List<MeterTag> meters = [];
        private readonly List<VaryTag> vary = [];
        private readonly List<FillTag> fills = [];

        public void Read(string text, int line)
        {
            var tag = Tag.Parse(text);
            if (!TagNames.Header.Contains(tag.Name, StringComparer.Ordinal))
            {
                // Tags of the first line may stand right under the header.
                if (TagNames.Line.Contains(tag.Name, StringComparer.Ordinal))
                {
                    CheckLineTag(text, line);
                    return;
                }

                var unknown = TagNames.Unknown(tag, TagNames.Header);
                problems?.Add((unknown with { Code = DiagnosticCodes.HeaderTagUnknown }).At(file, line));
            }
            else if (text.Contains('{', StringComparison.Ordinal))
            {
                Error(DiagnosticCodes.HeaderLogic, line, $"The header tag '{tag.Name}' contains Ink logic.", "Ink cannot compute a tag at the top; write plain text, or '\\{' for a brace.");
            }
            else if (tag.Value.Length == 0)
            {
                Error(DiagnosticCodes.HeaderTagEmpty, line, $"The header tag '{tag.Name}' says nothing.", "Give it a value after the colon, or leave it out.");
            }
            else if (Repeatable.Contains(tag.Name, StringComparer.Ordinal))
            {
                ReadRepeatable(tag, line);
            }
            else if (!single.TryAdd(tag.Name, CleanText.Line(tag.Value)))
            {
                Error(DiagnosticCodes.HeaderTagRepeated, line, $"The header tag '{tag.Name}' stands there twice.", "Keep one of them.");
            }
            else
            {
                CheckValue(tag, line);
            }
        }

        public ScenarioHeader Finish(string id)
        {
            if (!single.ContainsKey("title"))
            {
                problems?.Add(new Diagnostic(DiagnosticCodes.TitleMissing, Severity.Warning, file, 1, "The script has no title.", "Add '# title: ...' as its first line."));
            }

            return new ScenarioHeader
            {
                Title = Text("title") ?? id,
                Summary = Text("summary"),
                Theme = Text("theme"),
                You = Text("you"),
                With = Text("with"),
                Situation = situation,
                Goal = Text("goal"),
                Power = Text("power"),
                Setting = Text("setting"),
                Minutes = Number("minutes"),
                Level = Number("level"),
                Language = Text("language") ?? "en",
                ContentNote = Text("content-note"),
                Author = Text("author"),
                Licence = Text("licence"),
                Cast = cast,
                Meters = meters,
                Vary = vary,
                Fills = fills,
            };
        }

        private void CheckLineTag(string text, int line)
        {
            if (text.Contains('{', StringComparison.Ordinal)) return;
            var found = new List<TagProblem>();
            LineTags.Parse([text], found);
            foreach (var problem in found) problems?.Add(problem.At(file, line));
        }

        private string? Text(string name) => single.GetValueOrDefault(name);

        private int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

        private void CheckValue(Tag tag, int line)
        {
            var (fits, expected) = tag.Name switch
            {
                "power" => (tag.Value is "above" or "level" or "below", "above, level or below"),
                "setting" => (tag.Value is "room" or "video" or "phone", "room, video or phone"),
                "level" => (tag.Value is "1" or "2" or "3", "1, 2 or 3"),
                "minutes" => (Number("minutes") is > 0 and <= 600, "a whole number from 1 to 600"),
                "language" => (tag.Value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'), "a language tag such as en or pt-BR"),
                _ => (true, string.Empty),
            };
            if (fits) return;
            single.Remove(tag.Name);
            Error(DiagnosticCodes.HeaderValueUnknown, line, $"'{tag.Name}: {tag.Value}' is not known.", $"Use {expected}.");
        }

        private void ReadRepeatable(Tag tag, int line)
        {
            var value = CleanText.Line(tag.Value);
            if (tag.Name == "situation")
            {
                situation.Add(value);
                return;
            }

            var (left, right) = SplitAtEquals(value);
            switch (tag.Name)
            {
                case "cast" when right.Length > 0:
                    cast.Add(new CastMember(left, right));
                    break;
                case "cast":
                    Error(DiagnosticCodes.CastMalformed, line, $"'cast: {value}' names nobody.", "Write '# cast: Dana = Dana Okafor'.");
                    break;
                case "meter" when right.Length > 0 && IsName(left) && !meters.Exists(meter => meter.Variable == left):
                    meters.Add(new MeterTag(left, right));
                    break;
                case "meter":
                    Error(DiagnosticCodes.MeterMalformed, line, $"'meter: {value}' cannot be read.", "Write '# meter: trust = Trust', once for each variable.");
                    break;
                case "vary":
                    ReadVary(left, right, value, line);
                    break;
                default:
                    ReadFill(left, right, value, line);
                    break;
            }
        }

        private void ReadVary(string variable, string list, string value, int line)
        {
            var values = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (IsName(variable) && values.Length > 0 && values.Distinct(StringComparer.Ordinal).Count() == values.Length && !vary.Exists(known => known.Variable == variable))
            {
                vary.Add(new VaryTag(variable, values));
                return;
            }

            Error(DiagnosticCodes.VaryMalformed, line, $"'vary: {value}' cannot be read.", "Write '# vary: temper = guarded, brisk', once for each variable and each value once.");
        }

        private void ReadFill(string variable, string rest, string value, int line)
        {
            var parts = rest.Split(';', 2, StringSplitOptions.TrimEntries);
            if (IsName(variable) && parts is [{ Length: > 0 }, ..] && !fills.Exists(known => known.Variable == variable))
            {
                fills.Add(new FillTag(variable, parts[0], parts.Length > 1 ? parts[1] : string.Empty));
                return;
            }

            Error(DiagnosticCodes.FillMalformed, line, $"'fill: {value}' cannot be read.", "Write '# fill: colleague = Who is it with?; Dana', once for each variable.");
        }

        private static (string Left, string Right) SplitAtEquals(string value)
        {
            var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
            return (parts[0], parts.Length > 1 ? parts[1] : string.Empty);
        }

        private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter == '_');

        private void Error(string code, int line, string message, string remedy) => problems?.Add(new Diagnostic(code, Severity.Error, file, line, message, remedy));
    }
}
