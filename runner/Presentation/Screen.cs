namespace Rehearsal.Runner.Presentation;

/// <summary>What is to be seen: meaning, not looks. Every face draws the same one.</summary>
internal sealed record Screen
{
    /// <summary>The identity of the page. When it changes, a new page begins; while it stays, <see cref="Body"/> only grows.</summary>
    public required string Place { get; init; }

    public required string Title { get; init; }

    /// <summary>Where in the talk we are, or null.</summary>
    public string? Status { get; init; }

    /// <summary>The page so far. Within a place blocks are only ever added at the end.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Index of the block in <see cref="Body"/> with which the present step begins: a face that shows one thing at a time starts there.</summary>
    public int Since { get; init; }

    /// <summary>What stands under the page and changes by itself, such as a countdown. It is drawn anew where it stands; a face that only adds lines says it when the page grows.</summary>
    public IReadOnlyList<Paragraph> Live { get; init; } = [];

    /// <summary>Who may speak on this page, so that names stand in one column.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>In a full screen, what is asked stands at the foot however long the page is; otherwise it follows the page.</summary>
    public bool PinsAsk { get; init; }

    /// <summary>A page to be read before anything is picked: in a full screen it opens at its top, and goes to the mark when that is moved.</summary>
    public bool IsReadFirst { get; init; }

    public Picker? Picker { get; init; }

    public Field? Field { get; init; }

    /// <summary>Coach mode only; null in a quiet run.</summary>
    public Side? Side { get; init; }

    /// <summary>Something laid over the page until a key takes it away, such as help.</summary>
    public Overlay? Overlay { get; init; }

    /// <summary>One sentence about what was just tried, or null.</summary>
    public string? Notice { get; init; }

    public IReadOnlyList<Hint> Hints { get; init; } = [];

    /// <summary>It came by itself: nobody here did anything.</summary>
    public bool IsNews { get; init; }

    /// <summary>Something is on its way and input is not asked for.</summary>
    public bool IsWaiting { get; init; }
}

/// <summary>A choice among options.</summary>
/// <param name="Marked">0-based index of the marked option, or null while none is.</param>
/// <param name="Numbered">The options show the digit that picks them.</param>
/// <param name="IsScale">Short options on one row, as in 1 2 3 4 5.</param>
internal sealed record Picker(IReadOnlyList<Option> Options, int? Marked, bool Numbered = true, bool IsScale = false);

/// <summary>Something that can be picked.</summary>
/// <param name="Group">A heading shown where it differs from the option before; or null.</param>
/// <param name="Lead">A word in front that says what picking it does; or null.</param>
/// <param name="IsTicked">For options that can be ticked; otherwise null.</param>
/// <param name="About">A sentence shown while the option is marked; or null.</param>
internal sealed record Option(string Text, string? Group = null, string? Lead = null, bool? IsTicked = null, string? About = null)
{
    /// <summary>Short details beside the text, in columns.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];
}

/// <summary>A short detail.</summary>
/// <param name="Spoken">What a screen reader should say instead of signs; null when the text can be read out.</param>
internal sealed record Cell(string Text, string? Spoken = null);

/// <summary>Something to type.</summary>
/// <param name="Label">What is asked for.</param>
internal sealed record Field(string Label, Typing Typing, string? Note = null);

/// <summary>What coach mode adds beside the talk.</summary>
/// <param name="Mood">How they seem, as far as it was shown; or null.</param>
/// <param name="Thought">The last one they had, where they had one; it stands on the page as well.</param>
internal sealed record Side(string Partner, string? Mood, IReadOnlyList<MeterView> Meters, string? Thought = null);

/// <param name="Value">0–100.</param>
/// <param name="Change">Since the choice before; 0 where there is none.</param>
internal sealed record MeterView(string Label, int Value, int Change);

/// <param name="FirstRow">How far it is scrolled where it does not fit; 0 is the top.</param>
internal sealed record Overlay(string Title, IReadOnlyList<Block> Body, int FirstRow = 0)
{
    /// <summary>What can be picked in it; null where it is only read.</summary>
    /// <summary>A page to be read before anything is picked: in a full screen it opens at its top, and goes to the mark when that is moved.</summary>
    public bool IsReadFirst { get; init; }

    public Picker? Picker { get; init; }

    /// <summary>What is typed into it, or null.</summary>
    public Field? Field { get; init; }
}

/// <summary>Keys and what they do, in as few words as will do.</summary>
/// <param name="Typed">What to type for it where there are no keys; null where nothing can be typed for it, or the number of an option.</param>
/// <param name="Press">The key that a click on it stands for; null where it stands for several that do different things.</param>
internal sealed record Hint(string Keys, string Words, string? Typed = null, Key? Press = null);
