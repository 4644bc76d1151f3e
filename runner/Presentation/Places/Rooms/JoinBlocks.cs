namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The ways into the room.</summary>
internal static class JoinBlocks
{
    /// <summary>Cells beside the QR code; with its rows and the margins a page of 80 columns is full.</summary>
    private const int BesideCells = 34;

    private const string Gap = "   ";

    /// <summary>The QR code with what to type beside it, where it is seen whole: at the top of a window, or at the end of what scrolls by.</summary>
    public static IEnumerable<Block> Large(RoomConsole console, bool isFirst) => isFirst ? [Qr(console), .. Links(console)] : [.. Links(console), Qr(console)];

    public static IEnumerable<Block> Links(RoomConsole console)
    {
        var addresses = console.Addresses;
        yield return new Fact("Phones", addresses.Join);
        yield return new Fact("Code", console.Room.Start.Keys.Code);
        foreach (var other in addresses.Others) yield return new Fact("or, if that fails", other);
        yield return new Fact("Projector", addresses.Wall);
        yield return new Fact("Your own page", addresses.Lead);
    }

    public static Picture Qr(RoomConsole console)
    {
        var beside = Beside(console);
        var qr = console.Addresses.Qr;
        var first = Math.Max(0, (qr.Count - beside.Count) / 2);
        return new Picture([.. qr.Select((row, at) => (IReadOnlyList<Span>)[new Span(row), .. Row(beside, at - first)])], $"Open {console.Addresses.Join} and type {console.Room.Start.Keys.Code}.");
    }

    private static IEnumerable<Span> Row(IReadOnlyList<Span> beside, int at) => at >= 0 && at < beside.Count && beside[at].Text.Length > 0 ? [new Span(Gap), beside[at]] : [];

    private static IReadOnlyList<Span> Beside(RoomConsole console)
    {
        IReadOnlyList<Span> rows = [new("Point a phone's camera here,", Tone.Dim), new("or open", Tone.Dim), new(""), new(console.Addresses.Join, Tone.Strong), new(""), new("and type", Tone.Dim), new(""), new(Spaced(console.Room.Start.Keys.Code), Tone.Strong)];
        return rows.All(row => row.Text.Length <= BesideCells) ? rows : [];
    }

    /// <summary>Easier to call out: <c>K M Q  T 7 R</c>.</summary>
    private static string Spaced(string code) => string.Join("  ", code.Chunk(3).Select(part => string.Join(' ', part)));
}
