using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Rooms;

/// <summary>What a facilitator has for a moment.</summary>
/// <param name="Quotes">The lines by which it is found.</param>
/// <param name="Question">What the room talks about between its votes.</param>
/// <param name="Listen">What may come up, and what to ask then: a paragraph each; for the facilitator alone.</param>
public sealed partial record MomentNote(IReadOnlyList<string> Quotes, string Question, IReadOnlyList<string> Listen)
{
    /// <summary>For any moment.</summary>
    public static MomentNote General { get; } = new([], "Which of these makes it easier for them to say the next true thing, and what does it cost?", []);

    /// <summary>A part of a page, or null where its heading quotes nothing or there is nothing below it.</summary>
    /// <param name="text">In Markdown. The question is what follows <c>*Ask:*</c> on its line, or else the paragraph in italics, or else the first.</param>
    internal static MomentNote? Of(string heading, string text)
    {
        var quotes = Quote().Matches(heading).Select(match => match.Groups["words"].Value).ToList();
        var paragraphs = Break().Split(text.Trim()).SelectMany(paragraph => Ask().IsMatch(paragraph) ? paragraph.Split('\n') : [paragraph]).Select(paragraph => paragraph.Replace('\n', ' ').Trim()).Where(paragraph => paragraph.Length > 0).ToList();
        if (quotes.Count == 0 || paragraphs.Count == 0) return null;
        var at = First(paragraphs, Ask()) ?? First(paragraphs, Italics()) ?? 0;
        var (before, question) = Ask().Match(paragraphs[at]) is { Success: true } ask ? (paragraphs[at][..ask.Index], paragraphs[at][(ask.Index + ask.Length)..]) : ("", paragraphs[at]);
        IEnumerable<string> rest = [.. paragraphs[..at], before, .. paragraphs[(at + 1)..]];
        return new MomentNote(quotes, Plain(question), [.. rest.Select(Plain).Where(paragraph => paragraph.Length > 0)]);
    }

    private static int? First(List<string> paragraphs, Regex kind) => paragraphs.FindIndex(paragraph => kind.IsMatch(paragraph)) is var at and >= 0 ? at : null;

    /// <summary>Without Markdown's marks.</summary>
    private static string Plain(string text) => CleanText.Line(Marks().Replace(text, "")).Trim();

    [GeneratedRegex("[\"“„«](?<words>[^\"“”„«»]+)[\"”“»]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quote();

    /// <summary>An empty line, or the beginning of a list's item or of a line with its purpose in front.</summary>
    [GeneratedRegex(@"\n[ \t]*\n|\n(?=[-*] |\*{1,2}[\w ]+:?\*{1,2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Break();

    [GeneratedRegex(@"\*{1,2}Ask:\*{1,2}\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ask();

    [GeneratedRegex(@"^\*[^*\s][^*]*\*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Italics();

    [GeneratedRegex(@"\*+|`|^- ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
