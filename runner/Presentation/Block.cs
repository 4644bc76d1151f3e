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

/// <summary>A picture made of text.</summary>
/// <param name="Rows">Drawn as they are, unless they do not fit.</param>
/// <param name="Alternative">The same in words, for a reader who cannot see it and where it does not fit.</param>
internal sealed record Picture(IReadOnlyList<IReadOnlyList<Span>> Rows, string Alternative) : Block;

/// <summary>One empty row.</summary>
internal sealed record Gap : Block;
