namespace Rehearsal.Engine.Translations;

/// <summary>Tells whether what stands at a place is an expression of Ink's: what comes before a colon inside braces is a condition then, and else a text.</summary>
internal sealed class InkExpression : InkCursor
{
    /// <summary>Far deeper than anybody writes.</summary>
    private const int Deepest = 100;

    private static readonly string[] Signs = ["&&", "||", "==", "!=", ">=", "<=", "!?", ">", "<", "+", "-", "*", "/", "%", "?", "^", "="];
    private static readonly string[] Words = ["and", "or", "mod", "has", "hasnt"];

    private InkExpression(string text)
        : base(text)
    {
    }

    /// <summary>Where the expression ends that begins at a place, or -1.</summary>
    public static int End(string text, int start)
    {
        var expression = new InkExpression(text) { At = start };
        return expression.TakeExpression() ? expression.At : -1;
    }

    private bool TakeExpression()
    {
        if (!TakeOperand(0)) return false;
        while (true)
        {
            var before = At;
            SkipSpaces();
            if (!TakeOperator())
            {
                At = before;
                return true;
            }

            if (!TakeOperand(0)) return false;
        }
    }

    private bool TakeOperator()
    {
        if (StartsWith("->")) return false;
        return Array.Exists(Words, TakeWord) || Array.Exists(Signs, Take);
    }

    private bool TakeOperand(int depth)
    {
        SkipSpaces();
        if (depth > Deepest) return false;
        if (Here == '-' && Ahead(1) == '>') return TakeTarget();
        if (Here is '-' or '!')
        {
            At++;
            return TakeOperand(depth + 1);
        }

        if (TakeWord("not")) return TakeOperand(depth + 1);
        if (Here == '(')
        {
            SkipBracketed('(', ')');
            return true;
        }

        if (Here == '"')
        {
            SkipQuoted();
            return true;
        }

        return TakeNumber() || TakeReference();
    }

    private bool TakeTarget()
    {
        At += 2;
        SkipSpaces();
        return TakePath();
    }

    private bool TakeNumber()
    {
        var start = At;
        while (char.IsAsciiDigit(Here)) At++;
        if (At == start || IsInName(Here))
        {
            At = start;
            return false;
        }

        if (Here == '.' && char.IsAsciiDigit(Ahead(1)))
        {
            At++;
            while (char.IsAsciiDigit(Here)) At++;
        }

        return true;
    }

    private bool TakeReference()
    {
        if (Array.Exists(Words, word => StartsWith(word) && !IsInName(Ahead(word.Length))) || !TakePath()) return false;
        var before = At;
        SkipSpaces();
        if (Here == '(') SkipBracketed('(', ')');
        else if (!Take("++") && !Take("--")) At = before;
        return true;
    }

    private bool TakePath()
    {
        if (TakeName() is null) return false;
        while (Here == '.' && IsInName(Ahead(1)))
        {
            At++;
            if (TakeName() is null) return false;
        }

        return true;
    }
}
