using System.Buffers;
using System.Globalization;

namespace Rehearsal.Engine.Translations;

/// <summary>
/// Gives each text its id. What has a label in Ink is called by it (<c>opening.ask</c>, <c>opening.ask.why</c>), whatever it says. Anything else is called
/// by its knot and by what it says (<c>opening.line-3fa2c19b</c>), so that a line put in elsewhere changes no other id.
/// </summary>
internal static class TextIds
{
    /// <summary>What stands above the first knot.</summary>
    private const string Top = "top";

    private const int LongestContext = 100;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static IReadOnlyList<TextEntry> Of(IReadOnlyList<TextFile> files)
    {
        var texts = files.SelectMany(file => file.Ink.Nested.Select(text => (File: file, text.Text, text.Outer))).ToList();
        var shared = texts.Where(text => text.Text.Label is not null)
            .GroupBy(text => $"{KnotOf(text.Text)}.{text.Text.Label}", StringComparer.Ordinal)
            .Where(label => label.Select(text => text.Text.Flow).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. texts.Select(text => Entry(text.File, text.Text, text.Outer, Numbered(IdOf(text.Text, shared), taken)))];
    }

    /// <summary>The scope and the kind of an id that is made of what the text says; null where it has a name of its own.</summary>
    public static string? Scope(string id)
    {
        var dash = id.LastIndexOf('-');
        return dash > 0 && id.Length - dash >= 9 && !id.AsSpan(dash + 1, 8).ContainsAnyExcept(Hexadecimal) && id.LastIndexOf('.') < dash ? id[..dash] : null;
    }

    private static string IdOf(InkText text, HashSet<string> shared)
    {
        var kind = KindOf(text);
        if (text.Kind == InkTextKind.Header) return text.Name is "situation" ? $"header.situation-{Says(text)}" : $"header.{text.Name}";
        if (text.Label is not { } label || text.Kind == InkTextKind.Part) return $"{(text.Flow.Length > 0 ? text.Flow : Top)}.{kind}-{Says(text)}";
        var owner = $"{KnotOf(text)}.{label}";
        if (shared.Contains(owner)) owner = $"{text.Flow}.{label}";
        return text.Name is { } name ? $"{owner}.{name}" : owner;
    }

    private static string KnotOf(InkText text) => text.Flow.Length > 0 ? text.Flow.Split('.')[0] : Top;

    private static string Says(InkText text) => TextEntry.HashOf(text.Shown)[1..9];

    /// <summary>Two that say the same are told apart by their order.</summary>
    private static string Numbered(string id, Dictionary<string, int> taken)
    {
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}~{count}");
    }

    private static string KindOf(InkText text) => text.Kind switch
    {
        InkTextKind.Line => "line",
        InkTextKind.Choice => "choice",
        InkTextKind.Part => "part",
        _ => text.Name!.Split('.')[0],
    };

    private static TextEntry Entry(TextFile file, InkText text, InkText? outer, string id) => new(
        id, file.Name, file.Ink.LineOf(text.Start), KindOf(text), text.Speaker, Context(text, outer), text.Shown, [.. text.Protected.Select(piece => Short(file.Ink.Source[piece.Start..piece.End]))]);

    private static string? Context(InkText text, InkText? outer) => text switch
    {
        _ when outer is not null => Short($"in: {outer.Shown}"),
        { After: null } => null,
        { Kind: InkTextKind.Choice } => Short($"answers: {text.After}"),
        { Kind: InkTextKind.Tag } => Short($"of: {text.After}"),
        _ => Short($"after: {text.After}"),
    };

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestContext ? line : string.Concat(line.AsSpan(0, LongestContext), "…");
    }
}
