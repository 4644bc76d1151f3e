using System.Text;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Reports;

/// <summary>The blocks of a page as Markdown.</summary>
internal static class BlockMarkdown
{
    /// <param name="level">The level of the headings among them, 1 to 6.</param>
    public static void Write(TextWriter output, IEnumerable<Block> blocks, int level)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is Fact && block is not Fact) output.Write('\n');
            if (before is Beside && block is not Beside) output.Write('\n');
            output.Write(Of(block, level));
            before = block;
        }

        if (before is Fact or Beside) output.Write('\n');
    }

    /// <summary>Text in which no sign means anything to Markdown, nor to HTML inside it.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (at, letter) in text.Index())
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' || (at == 0 && letter is '-' or '+' or '=')) escaped.Append('\\');
            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return NumberedAtTheStart(escaped.ToString());
    }

    /// <summary>"3. May" would begin a list.</summary>
    private static string NumberedAtTheStart(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? text[..digits] + '\\' + text[digits..] : text;
    }

    private static string Of(Block block, int level) => block switch
    {
        Heading heading => $"{new string('#', level)} {Escaped(heading.Text)}{(heading.Remark is null ? "" : $" ({Escaped(heading.Remark)})")}\n\n",
        Paragraph paragraph => $"{Escaped(paragraph.Text)}\n\n",
        Quote quote => $"> {Escaped(quote.Text)}\n\n",
        Fact fact => $"- **{Escaped(fact.Label)}:** {Escaped(fact.Text)}\n",
        Beside { IsHead: true } head => $"| | {Escaped(head.One)} | {Escaped(head.Other)} |\n|---|---|---|\n",
        Beside beside => $"| {Escaped(beside.Label)} | {Escaped(beside.One)} | {Escaped(beside.Other)} |\n",
        Speech speech => $"**{Escaped(speech.Speaker)}:** {Escaped(speech.Text)}\n\n",
        Narration narration => $"*{Escaped(narration.Text)}*\n\n",
        Aside aside => $"*{Escaped(aside.Text)}*\n\n",
        Picture picture => $"{Escaped(picture.Alternative)}\n\n",
        _ => "",
    };
}
