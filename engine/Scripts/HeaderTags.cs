using System.Globalization;

namespace Rehearsal.Engine.Scripts;

/// <summary>Gathers the tags of a header, one after the other, into the header.</summary>
internal sealed class HeaderTags(HeaderFindings findings)
{
    private readonly Dictionary<string, string> single = new(StringComparer.Ordinal);
    private readonly HeaderLists lists = new(findings);

    /// <param name="hasLogic">Ink would compute a part of it.</param>
    public void Read(string text, int line, bool hasLogic)
    {
        var tag = Tag.Parse(text);
        if (!TagNames.Header.Contains(tag.Name, StringComparer.Ordinal))
        {
            // Tags of the first line may stand right under the header.
            if (TagNames.Line.Contains(tag.Name, StringComparer.Ordinal))
            {
                if (!hasLogic) CheckLineTag(text, line);
                return;
            }

            var unknown = TagNames.Unknown(tag, TagNames.Header);
            findings.Add(unknown with { Code = DiagnosticCodes.HeaderTagUnknown }, line);
        }
        else if (hasLogic)
        {
            findings.Error(DiagnosticCodes.HeaderLogic, line, $"The header tag '{tag.Name}' contains Ink logic.", "Ink cannot compute a tag at the top; write plain text, or '\\{' for a brace.");
        }
        else if (tag.Value.Length == 0)
        {
            findings.Error(DiagnosticCodes.HeaderTagEmpty, line, $"The header tag '{tag.Name}' says nothing.", "Give it a value after the colon, or leave it out.");
        }
        else if (HeaderLists.Has(tag.Name))
        {
            lists.Read(tag, line);
        }
        else if (!single.TryAdd(tag.Name, CleanText.Line(tag.Value)))
        {
            findings.Error(DiagnosticCodes.HeaderTagRepeated, line, $"The header tag '{tag.Name}' stands there twice.", "Keep one of them.");
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
            findings.Add(new TagProblem(DiagnosticCodes.TitleMissing, Severity.Warning, "The script has no title.", "Add '# title: ...' as its first line."), 1);
        }

        return new ScenarioHeader
        {
            Title = Text("title") ?? id,
            Summary = Text("summary"),
            Theme = Text("theme"),
            You = Text("you"),
            With = Text("with"),
            Situation = lists.Situation,
            Goal = Text("goal"),
            Power = Text("power"),
            Setting = Text("setting"),
            Minutes = Number("minutes"),
            Level = Number("level"),
            Language = Text("language") ?? "en",
            ContentNote = Text("content-note"),
            Author = Text("author"),
            Licence = Text("licence"),
            Cast = lists.Cast,
            Meters = lists.Meters,
            Vary = lists.Vary,
            Fills = lists.Fills,
        };
    }

    private void CheckLineTag(string text, int line)
    {
        var found = new List<TagProblem>();
        LineTags.Parse([text], found);
        foreach (var problem in found) findings.Add(problem, line);
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
        findings.Error(DiagnosticCodes.HeaderValueUnknown, line, $"'{tag.Name}: {tag.Value}' is not known.", $"Use {expected}.");
    }
}
