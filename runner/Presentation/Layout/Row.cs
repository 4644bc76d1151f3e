namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>One row of a page, ready to be drawn. It carries no spaces at its end.</summary>
internal sealed record Row(IReadOnlyList<Span> Spans)
{
    public static Row Empty { get; } = new([]);

    public static Row Of(string text, Tone tone = Tone.Plain) => new([new Span(text, tone)]);

    public string Text => string.Concat(Spans.Select(span => span.Text));

    /// <summary>In cells.</summary>
    public int Width => Spans.Sum(span => CellWidth.Of(span.Text));
}
