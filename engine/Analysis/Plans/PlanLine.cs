using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>One line of a plan, split at its first word.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Word">Empty when the line is blank or a comment.</param>
/// <param name="Rest">Trimmed.</param>
internal sealed record PlanLine(int Number, string Word, string Rest)
{
    private const string Comment = "//";

    /// <summary>Cleans the line of what could steer a terminal, and takes out its comment; in a <c>fill</c>, two slashes belong to the text.</summary>
    public static PlanLine Of(int number, string text)
    {
        var line = CleanText.Line(text).Trim();
        var (word, rest) = FirstWord(line);
        return word.StartsWith(Comment, StringComparison.Ordinal) ? new PlanLine(number, string.Empty, string.Empty)
            : word == "fill" ? new PlanLine(number, word, rest)
            : new PlanLine(number, word, WithoutComment(rest));
    }

    /// <summary>The first word, and what follows it, trimmed.</summary>
    public static (string Word, string Tail) FirstWord(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, string.Empty) : (text[..space], text[space..].Trim());
    }

    private static string WithoutComment(string text)
    {
        if (text.StartsWith(Comment, StringComparison.Ordinal)) return string.Empty;
        var at = text.IndexOf(" " + Comment, StringComparison.Ordinal);
        return at < 0 ? text : text[..at].TrimEnd();
    }
}
