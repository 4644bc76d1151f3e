namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What is seen of rows that do not all fit.</summary>
internal static class Viewport
{
    private static readonly Row Above = Row.Of("  ↑ more", Tone.Dim);
    private static readonly Row Below = Row.Of("  ↓ more", Tone.Dim);

    /// <summary>At most <paramref name="room"/> rows, with those in focus whole where that is possible, and a mark where something is left out.</summary>
    /// <param name="first">The first row in focus.</param>
    /// <param name="count">How many rows are in focus.</param>
    public static IReadOnlyList<Row> Around(IReadOnlyList<Row> rows, int first, int count, int room) => Of(rows, first, count, room).Rows;

    /// <summary>The same, and how many rows higher than before each row stands.</summary>
    public static (IReadOnlyList<Row> Rows, int Shift) Of(IReadOnlyList<Row> rows, int first, int count, int room)
    {
        if (rows.Count <= room) return (rows, 0);
        if (room < 3) return ([.. rows.Skip(first).Take(Math.Max(1, room))], first);
        if (first + count < room) return ([.. rows.Take(room - 1), Below], 0);
        if (first > rows.Count - room) return ([Above, .. rows.Skip(rows.Count - room + 1)], rows.Count - room);
        var inside = room - 2;
        var start = Math.Min(first, Math.Max(0, first + Math.Min(count, inside) - inside));
        return ([Above, .. rows.Skip(start).Take(inside), Below], start - 1);
    }
}
