using System.Text;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Tests;

/// <summary>Scripts as their translators meet them.</summary>
internal static partial class Some
{
    public static TalkTexts Texts(string ink, params (string Name, string Text)[] beside)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in beside) folder.Write(name, text);
        return TextsAt(folder.Write("talk.ink", ink));
    }

    public static TalkTexts TextsAt(string path)
    {
        var texts = TalkTexts.Load(path);
        Assert.True(texts.Ok, string.Join('\n', texts.Problems));
        return texts.Value;
    }

    /// <summary>The script with every text changed so, its includes first where it has any.</summary>
    public static string Translated(TalkTexts texts, Func<TextEntry, string?> translate, string? language = null)
    {
        var talk = TranslatedTalk.Of(texts, Match(texts, translate), "talk.csv", language, name => name);
        Assert.True(talk.Ok, string.Join('\n', talk.Problems));
        return Encoding.UTF8.GetString(talk.Value.Files[0].Content.Span);
    }

    public static TranslationMatch Match(TalkTexts texts, Func<TextEntry, string?> translate) =>
        TranslationMatch.Of(texts.Entries, [.. texts.Entries.Index().Select(entry => Row(entry.Item, translate(entry.Item), entry.Index + 2))]);

    public static TranslationRow Row(TextEntry entry, string? translation, int line = 2) => new(entry.Id, entry.Source, entry.Hash, translation ?? string.Empty, IsOutdated: false, line);

    /// <summary>What a translation of one text is told.</summary>
    public static IReadOnlyList<Diagnostic> TranslationProblems(string ink, string id, string translation)
    {
        var texts = Texts(ink);
        Assert.Contains(texts.Entries, entry => entry.Id == id);
        return TranslatedTalk.Of(texts, Match(texts, entry => entry.Id == id ? translation : null), "talk.csv", null, name => name).Problems;
    }
}
