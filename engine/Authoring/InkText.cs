using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Authoring;

/// <summary>Somebody's words, so that Ink takes them for words.</summary>
public static class InkText
{
    /// <summary>Words that mean something to Ink where a line begins.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE", "TODO" };

    /// <summary>One clean line: no control characters, no breaks, no runs of spaces, none at its ends.</summary>
    public static string Clean(string text) => string.Join(' ', CleanText.Line(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();

    /// <summary>The text with a backslash before every sign that means something to Ink inside a line, a tag or a choice. It reads back as it was.</summary>
    public static string Escape(string text)
    {
        var ink = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (NeedsEscape(text, at)) ink.Append('\\');
            ink.Append(text[at]);
        }

        return ink.ToString();
    }

    /// <summary>The same for a name that may stand at the beginning of a line.</summary>
    public static string EscapeName(string name) => Keywords.Contains(name) ? $"\\{name}" : Escape(name);

    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '\\' or '#' or '{' or '}' or '|' or '[' or ']' or '<' or '~' => true,
        '-' => at + 1 < text.Length && text[at + 1] == '>',
        // A comment begins at the first slash, and Ink looks for comments before it looks for backslashes.
        '/' or '*' => at > 0 && text[at - 1] == '/',
        _ => false,
    };
}
