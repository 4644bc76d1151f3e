using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Translations;

/// <summary>What a translation may not do: lose a protected piece, break its line, or mean something else to the program.</summary>
internal sealed class TranslationCheck(string table, ScenarioHeader header)
{
    private readonly TranslationProblems problems = new(table);
    private readonly string[] speakers = [.. header.Cast.Select(member => member.Name).Append("You")];

    public IEnumerable<Diagnostic> Of(IEnumerable<TranslatedEntry> texts) => texts.SelectMany(text => text is { Translation: { } said, Row: { } row } ? Of(text.Entry, row, said) : []);

    private IEnumerable<Diagnostic> Of(TextEntry entry, TranslationRow row, string said)
    {
        if (said == entry.Source) yield break;
        if (said.Any(char.IsControl) || said.AsSpan().ContainsAny('\u2028', '\u2029')) yield return problems.LineBreak(row);
        if (entry is { Kind: "line" or "choice", Speaker: null } && Array.Find(speakers, name => IsSaidBy(name, said)) is { } speaker && !IsSaidBy(speaker, entry.Source)) yield return problems.Speaker(row, speaker);
        if (entry.Id.StartsWith("header.fill.", StringComparison.Ordinal) && entry.Id.EndsWith(".question", StringComparison.Ordinal) && said.Contains(';', StringComparison.Ordinal)) yield return problems.Semicolon(row);
        foreach (var problem in Marks(entry, row, said)) yield return problem;
    }

    private IEnumerable<Diagnostic> Marks(TextEntry entry, TranslationRow row, string said)
    {
        if (TranslationText.Parse(said) is not { } parts) return [problems.NoBraces(row)];
        var marks = parts.Where(part => part.Words is null).Select(part => part.Number).ToList();
        if (marks.Find(number => number > entry.Protected.Count) is var unknown and > 0) return [problems.Doubled(row, unknown)];
        var counts = Enumerable.Range(1, entry.Protected.Count).Select(number => (Number: number, Count: marks.Count(mark => mark == number)));
        return counts.Where(mark => mark.Count != 1).Select(mark => mark.Count == 0 ? problems.Lost(row, mark.Number) : problems.Doubled(row, mark.Number));
    }

    private static bool IsSaidBy(string name, string said) => said.StartsWith(name, StringComparison.Ordinal) && said.AsSpan(name.Length).TrimStart().StartsWith(":");
}
