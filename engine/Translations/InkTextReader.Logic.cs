using System.Text.RegularExpressions;

namespace Rehearsal.Engine.Translations;

/// <content>What stands in braces: a value, a condition with branches, alternatives, on one line or on several.</content>
internal sealed partial class InkTextReader
{
    private List<InkText>? inside;

    private List<InkText> Collected => inside ?? texts;

    /// <summary>The braces here are one protected stretch; the texts of their branches are found.</summary>
    private void ReadLogic(InkPieces pieces)
    {
        var (start, outer, speaking) = (At, inside, after);
        inside = [];
        depth++;
        if (depth > Deepest) SkipBraces();
        else ReadBraces();
        depth--;
        pieces.Protect(start, At, inside);
        (inside, after) = (outer, speaking);
    }

    private void ReadBraces()
    {
        var start = At++;
        SkipSpaces();
        if (IsAtLineBreak) ReadBlock(isAlternatives: false);
        else if (TakeAlternatives()) ReadBranches(isAlternatives: true);
        else if (InkExpression.End(Text, At) is var end && end >= 0 && ColonAt(end) is { } colon)
        {
            At = colon + 1;
            ReadBranches(isAlternatives: false);
        }
        else if (HasBar(start)) ReadBranches(isAlternatives: true);
        else
        {
            At = start;
            SkipValue();
        }
    }

    /// <summary><c>&amp;</c>, <c>!</c>, <c>~</c>, <c>$</c>, or <c>stopping:</c> and its like.</summary>
    private bool TakeAlternatives()
    {
        var before = At;
        while (Here is '&' or '!' or '~' or '$') At++;
        if (At > before) return true;
        if (AlternativesWord().Match(Text, At) is not { Success: true } word || word.Index != At) return false;
        At += word.Length;
        return true;
    }

    private int? ColonAt(int end)
    {
        while (end < Text.Length && Text[end] is ' ' or '\t') end++;
        return end < Text.Length && Text[end] == ':' ? end : null;
    }

    private void ReadBranches(bool isAlternatives)
    {
        var before = At;
        SkipSpaces();
        if (IsAtLineBreak)
        {
            ReadBlock(isAlternatives);
            return;
        }

        At = before;
        var place = new Region(InkTextKind.Part, null, IsBranch: true, IsInBlock: false);
        while (!IsAtEnd && !IsAtLineBreak)
        {
            ReadRegion(place, name: null);
            SkipRest(place);
            if (Take("}")) return;
            if (!Take("|")) return;
        }
    }

    /// <summary>Branches on lines of their own, up to the brace that closes them.</summary>
    private void ReadBlock(bool isAlternatives)
    {
        var wasInChoice = isInChoice;
        isInChoice = false;
        while (true)
        {
            SkipSpacesAndLines();
            if (IsAtEnd || Take("}")) break;
            if (Here == '-' && Ahead(1) != '>') ReadBranchHead(isAlternatives);
            else
            {
                var before = At;
                ReadStatement(isInBlock: true);
                if (At == before) At++;
            }
        }

        isInChoice = wasInChoice;
    }

    private void ReadBranchHead(bool isAlternatives)
    {
        while (Here == '-' && Ahead(1) != '>') At++;
        SkipSpaces();
        if (isAlternatives) return;
        var end = TakeWord("else") ? At : InkExpression.End(Text, At);
        if (end < 0 || ColonAt(end) is not { } colon) return;
        At = colon + 1;
    }

    /// <summary>Whether a bar parts what stands in these braces, so that it is texts and no value.</summary>
    private bool HasBar(int start)
    {
        var level = 0;
        for (var at = start; at < Text.Length; at++)
        {
            switch (Text[at])
            {
                case '\\':
                    at++;
                    break;
                case '{':
                    level++;
                    break;
                case '}' when --level == 0:
                    return false;
                case '|' when level == 1:
                    return true;
                case '\n' or '\r' when level == 1:
                    return false;
            }
        }

        return false;
    }

    private void SkipValue()
    {
        var start = At;
        SkipBracketed('{', '}');
        var end = At;
        At = start;
        NoteQuotedUpTo(end);
        At = end;
    }

    private void SkipBraces() => SkipBracketed('{', '}');

    private void NoteQuotedUpTo(int end)
    {
        while (At < end)
        {
            if (Here == '"') NoteQuoted();
            else At++;
        }
    }

    [GeneratedRegex(@"\G(stopping|cycle|shuffle|once)([ \t]+(stopping|cycle|shuffle|once))*[ \t]*:", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AlternativesWord();
}
