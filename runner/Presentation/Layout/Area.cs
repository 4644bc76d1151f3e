namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What a click on some cells means.</summary>
/// <param name="Row">The first row; <paramref name="Rows"/> of them.</param>
/// <param name="From">The first cell.</param>
/// <param name="To">The cell after the last one.</param>
internal sealed record Target(int Row, int Rows, int From, int To, Input Input);

/// <summary>Rows, and what stands in them: the caret, what can be clicked, and what has to be seen.</summary>
internal sealed record Area(IReadOnlyList<Row> Rows)
{
    public static Area Empty { get; } = new([]);

    /// <summary>Where the next letter goes; null where nothing is typed.</summary>
    public (int Row, int Column)? Caret { get; init; }

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>The rows that matter most: the marked option, or the one with the caret.</summary>
    public (int First, int Count)? Focus { get; init; }

    public int Height => Rows.Count;

    /// <summary>This with another area below it. Where both have a caret or a focus, the lower one's counts.</summary>
    public Area Then(Area below) => new([.. Rows, .. below.Rows])
    {
        Caret = below.Caret is { } caret ? (caret.Row + Height, caret.Column) : Caret,
        Focus = below.Focus is { } focus ? (focus.First + Height, focus.Count) : Focus,
        Targets = [.. Targets, .. below.Targets.Select(target => target with { Row = target.Row + Height })],
    };

    public Area Then(IReadOnlyList<Row> below) => Then(new Area(below));

    /// <summary>At most so many rows, with the focus among them.</summary>
    public Area Within(int room)
    {
        var (first, count) = Focus ?? (0, 1);
        var (rows, shift) = Viewport.Of(Rows, first, count, room);
        return new Area(rows)
        {
            Caret = Caret is { } caret ? (caret.Row - shift, caret.Column) : null,
            Focus = Focus is { } focus ? (focus.First - shift, focus.Count) : null,
            Targets = [.. Targets.Select(target => target with { Row = target.Row - shift }).Where(target => target.Row < rows.Count && target.Row + target.Rows > 0)],
        };
    }

    /// <summary>Whether it looks the same and means the same as another one.</summary>
    public bool IsSame(Area other) => Caret == other.Caret && Rows.Count == other.Rows.Count && Targets.SequenceEqual(other.Targets)
        && Rows.Zip(other.Rows).All(pair => ReferenceEquals(pair.First, pair.Second) || pair.First.Spans.SequenceEqual(pair.Second.Spans));

    /// <summary>What a click there means; null when nothing.</summary>
    public Input? At(int row, int column) =>
        Targets.FirstOrDefault(target => row >= target.Row && row < target.Row + target.Rows && column >= target.From && column < target.To)?.Input;
}
