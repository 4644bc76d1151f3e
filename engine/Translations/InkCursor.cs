namespace Rehearsal.Engine.Translations;

/// <summary>A place in a text, and the small steps that reading Ink is made of.</summary>
internal class InkCursor(string text)
{
    /// <summary>The place.</summary>
    public int At { get; set; }

    public string Text => text;

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The letter here; <c>'\0'</c> at the end.</summary>
    public char Here => Ahead(0);

    public char Ahead(int count) => At + count < text.Length ? text[At + count] : '\0';

    public bool IsAtLineBreak => Here is '\n' or '\r';

    public bool StartsWith(string mark) => string.CompareOrdinal(text, At, mark, 0, mark.Length) == 0;

    public bool Take(string mark)
    {
        if (!StartsWith(mark)) return false;
        At += mark.Length;
        return true;
    }

    /// <summary>A whole word, not the beginning of a longer one.</summary>
    public bool TakeWord(string word)
    {
        if (!StartsWith(word) || (At + word.Length < text.Length && IsInName(text[At + word.Length]))) return false;
        At += word.Length;
        return true;
    }

    public void SkipSpaces()
    {
        while (Here is ' ' or '\t') At++;
    }

    public void SkipSpacesAndLines()
    {
        while (Here is ' ' or '\t' or '\n' or '\r') At++;
    }

    /// <summary>To the end of the line, which stays.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd && !IsAtLineBreak) At++;
    }

    /// <summary>A name of Ink's, or null; a number is none.</summary>
    public string? TakeName()
    {
        var start = At;
        while (IsInName(Here)) At++;
        if (At > start && !text.AsSpan(start, At - start).ContainsAnyExceptInRange('0', '9')) At = start;
        return At > start ? text[start..At] : null;
    }

    /// <summary>Past the text between quotation marks that begins here.</summary>
    public void SkipQuoted()
    {
        At++;
        while (!IsAtEnd && Here != '"' && !IsAtLineBreak) At += Here == '\\' ? 2 : 1;
        if (Here == '"') At++;
        At = Math.Min(At, text.Length);
    }

    /// <summary>Past the bracket that closes the one here, quotations and inner brackets skipped; else to the end of the text.</summary>
    public void SkipBracketed(char open, char close)
    {
        var depth = 0;
        while (!IsAtEnd)
        {
            if (Here == '"')
            {
                SkipQuoted();
                continue;
            }

            var letter = text[At++];
            if (letter == open) depth++;
            if (letter == close && --depth == 0) return;
        }
    }

    /// <summary>The alphabets that Ink allows in names.</summary>
    protected static bool IsInName(char letter) =>
        letter == '_' || char.IsAsciiLetterOrDigit(letter) || (letter is (>= '\u00C0' and < '\u0700') or (>= '\uAC00' and < '\uD7B0') && char.IsLetter(letter));
}
