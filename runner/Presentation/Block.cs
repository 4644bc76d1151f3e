using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation;

/// <summary>A piece of a page, by meaning. Its texts are clean.</summary>
internal abstract record Block;

/// <summary>A line somebody says.</summary>
/// <param name="Speaker">The name on the page: "You", or a name from the cast.</param>
internal sealed record Speech(string Speaker, string Text, bool IsYou = false) : Block;

/// <summary>What is told and not said.</summary>
internal sealed record Narration(string Text) : Block;

/// <summary>A remark that belongs to the block before it.</summary>
internal sealed record Aside(string Text) : Block;

/// <param name="Remark">Said beside the heading, more quietly; or null.</param>
internal sealed record Heading(string Text, string? Remark = null) : Block;

internal sealed record Paragraph(string Text, Tone Tone = Tone.Plain) : Block;

/// <summary>Words somebody might say somewhere else.</summary>
internal sealed record Quote(string Text) : Block;

/// <summary>A label and what it stands for; facts that follow each other stand in one column.</summary>
internal sealed record Fact(string Label, string Text) : Block;

/// <summary>Coach mode only: how the line just said was read, and why.</summary>
internal sealed record CoachNote(Rating Rating, string? Why, bool Contested = false) : Block;

/// <summary>A reply of several that a room looks at together, by its letter.</summary>
internal sealed record Lettered(string Letter, string Text) : Block;

/// <summary>How many voted for the reply before it. One of the two at least is there.</summary>
/// <param name="First">In the first vote, or the only one.</param>
/// <param name="Second">After the discussion.</param>
/// <param name="IsMost">More than for any other reply, in the vote that counts.</param>
internal sealed record VoteTally(VoteShare? First, VoteShare? Second, bool IsMost = false) : Block;

/// <param name="Of">All who voted, 1 or more.</param>
internal sealed record VoteShare(int Votes, int Of);

/// <summary>A picture made of text.</summary>
/// <param name="Rows">Drawn as they are, unless they do not fit.</param>
/// <param name="Alternative">The same in words, for a reader who cannot see it and where it does not fit.</param>
internal sealed record Picture(IReadOnlyList<IReadOnlyList<Span>> Rows, string Alternative) : Block;

/// <summary>The same thing in two talks. Rows that follow each other stand in columns.</summary>
/// <param name="Label">What it is; empty where the row goes on from the one before.</param>
/// <param name="One">In the first talk; empty where there is nothing.</param>
/// <param name="Other">In the second.</param>
internal sealed record Beside(string Label, string One, string Other) : Block
{
    public const string OneName = "What you did";

    public const string OtherName = "What if";

    /// <summary>The heads of the columns.</summary>
    public bool IsHead { get; init; }

    /// <summary>Something new begins with this row.</summary>
    public bool Begins { get; init; }
}

/// <summary>One empty row.</summary>
internal sealed record Gap : Block;
