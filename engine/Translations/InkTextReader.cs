namespace Rehearsal.Engine.Translations;

/// <summary>
/// Finds the texts of a file: what Ink would show, and our tags that are shown. It follows Ink's grammar as far as that is needed to tell text from
/// logic, for a file that compiles. What it is not sure of stays protected.
/// </summary>
internal sealed partial class InkTextReader : InkCursor
{
    /// <summary>Braces deeper than this are left alone.</summary>
    private const int Deepest = 60;

    private static readonly string[] Declarations = ["INCLUDE", "VAR", "CONST", "LIST", "EXTERNAL"];

    private readonly StrippedInk ink;
    private readonly IReadOnlyCollection<string> speakers;
    private readonly List<InkText> texts = [];
    private readonly List<(InkSpan Span, string Name)> includes = [];
    private readonly List<InkSpan> quoted = [];
    private string flow = string.Empty;
    private string knot = string.Empty;
    private readonly SortedDictionary<int, string?> offers = [];
    private string? after;
    private InkSpan? language;
    private bool isHeader = true;
    private bool isInChoice;
    private int depth;

    private InkTextReader(StrippedInk ink, IReadOnlyCollection<string> speakers)
        : base(ink.Text) => (this.ink, this.speakers) = (ink, speakers);

    /// <summary>The texts of a file, in its order.</summary>
    /// <param name="speakers">Whose name before a colon says who speaks.</param>
    /// <param name="isRoot">The script itself, whose first tags are its header.</param>
    public static InkFile Read(string file, IReadOnlyCollection<string> speakers, bool isRoot)
    {
        var reader = new InkTextReader(StrippedInk.Of(file), speakers) { isHeader = isRoot };
        while (!reader.IsAtEnd)
        {
            var before = reader.At;
            reader.ReadStatement(isInBlock: false);
            if (reader.At == before) reader.At++;
        }

        return new InkFile(file, reader.texts, reader.includes, reader.quoted, reader.language);
    }

    private void ReadStatement(bool isInBlock)
    {
        SkipSpacesAndLines();
        if (IsAtEnd) return;
        if (!isInBlock && Here == '=') ReadFlowName();
        else if (Here == '~' || IsNote()) SkipLogic();
        else if (TakeDeclaration() is { } word) ReadDeclaration(word);
        else if (Here is '*' or '+') ReadChoice(isInBlock);
        else if (Here == '-' && Ahead(1) != '>') ReadGather();
        else ReadContent(isInBlock, label: null);
    }

    private void ReadFlowName()
    {
        var isKnot = Ahead(1) == '=';
        while (Here is '=' or ' ' or '\t') At++;
        if (TakeWord("function")) SkipSpaces();
        var name = TakeName() ?? string.Empty;
        if (isKnot) knot = name;
        flow = isKnot || knot.Length == 0 ? name : $"{knot}.{name}";
        (after, isHeader) = (null, false);
        offers.Clear();
        SkipLine();
    }

    /// <summary><c>TODO: …</c>, which only the author sees.</summary>
    private bool IsNote()
    {
        var before = At;
        var isNote = TakeWord("TODO");
        SkipSpaces();
        isNote &= Here == ':';
        At = before;
        return isNote;
    }

    private string? TakeDeclaration()
    {
        var before = At;
        if (Array.Find(Declarations, TakeWord) is { } word && Here is ' ' or '\t') return word;
        At = before;
        return null;
    }

    private void ReadDeclaration(string word)
    {
        if (word != "INCLUDE")
        {
            SkipLogic();
            return;
        }

        SkipSpaces();
        var start = At;
        SkipLine();
        var name = Text[start..At].TrimEnd(' ', '\t');
        if (name.Length > 0) includes.Add((new InkSpan(ink.Place(start), ink.Place(start + name.Length - 1) + 1), name));
    }

    /// <summary>To the end of a line of logic; what is said between quotation marks in it is noted.</summary>
    private void SkipLogic()
    {
        while (!IsAtEnd && !IsAtLineBreak)
        {
            if (Here == '"') NoteQuoted();
            else At++;
        }
    }

    private void NoteQuoted()
    {
        var start = At;
        SkipQuoted();
        quoted.Add(new InkSpan(ink.Place(start), ink.Place(At - 1) + 1));
    }

    private void ReadGather()
    {
        isHeader = false;
        CloseOffers(TakeMarks('-', '-'));
        var label = TakeLabel();
        SkipSpaces();
        // What comes behind the dashes may be anything that a line may be.
        if (Here is '*' or '+' or '~' || IsAtLineBreak || IsAtEnd) return;
        ReadContent(isInBlock: false, label);
    }

    private void ReadChoice(bool isInBlock)
    {
        isHeader = false;
        after = Offered(TakeMarks('*', '+'));
        var label = TakeLabel();
        SkipSpaces();
        if (label is not null) SkipLineBreak();
        while (true)
        {
            SkipSpaces();
            if (Here != '{') break;
            SkipBracketed('{', '}');
            var before = At;
            SkipSpaces();
            SkipLineBreak();
            SkipSpaces();
            // A line break behind the last condition is where the choice's text may begin, too.
            if (Here is '*' or '+' or '-' or '=' or '~' or '}') At = before;
        }

        isInChoice = true;
        var place = new Region(InkTextKind.Choice, label, IsBranch: false, isInBlock);
        var said = ReadRegion(place, name: null);
        if (Take("["))
        {
            said = ReadRegion(place, said is null ? null : "only") ?? said;
            Take("]");
            (after, isInChoice) = (said?.Shown ?? after, true);
            ReadRegion(place with { Kind = InkTextKind.Line }, "after");
        }

        isInChoice = false;
        after = said?.Shown ?? after;
        SkipRest(place);
    }

    /// <summary>How many of the marks that a choice or a gather begins with stand here.</summary>
    private int TakeMarks(char mark, char other)
    {
        var count = 0;
        for (; Here is ' ' or '\t' || ((Here == mark || Here == other) && !StartsWith("->")); At++) count += Here is ' ' or '\t' ? 0 : 1;
        return count;
    }

    /// <summary>What the choices of a level answer: the line before the first of them, not the replies to the others.</summary>
    private string? Offered(int level)
    {
        CloseOffers(level + 1);
        if (!offers.TryGetValue(level, out var answered)) offers[level] = answered = after;
        return answered;
    }

    private void CloseOffers(int level)
    {
        foreach (var deeper in offers.Keys.Where(key => key >= level).ToList()) offers.Remove(deeper);
    }

    private string? TakeLabel()
    {
        var before = At;
        SkipSpaces();
        if (Take("("))
        {
            SkipSpaces();
            var name = TakeName();
            SkipSpaces();
            if (name is not null && Take(")")) return name;
        }

        At = before;
        return null;
    }

    private void SkipLineBreak()
    {
        if (Take("\r\n")) return;
        if (IsAtLineBreak) At++;
    }

    private void ReadContent(bool isInBlock, string? label)
    {
        var place = new Region(InkTextKind.Line, label, IsBranch: false, isInBlock);
        if (Here != '#') isHeader = false;
        after = ReadRegion(place, name: null)?.Shown ?? after;
        SkipRest(place);
    }

    /// <summary>Where a text stands: what it is for, and what ends it.</summary>
    private sealed record Region(InkTextKind Kind, string? Label, bool IsBranch, bool IsInBlock);
}
