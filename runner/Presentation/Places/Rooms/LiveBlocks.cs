using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>What changes by itself while a step lasts: how many, how long, and how the time stands. Never what anybody voted.</summary>
internal static class LiveBlocks
{
    public static IReadOnlyList<Paragraph> Of(RoomConsole console) => console.Room.Step == RoomStep.Closed ? [] : [.. Rows(console)];

    private static IEnumerable<Paragraph> Rows(RoomConsole console)
    {
        var room = console.Room;
        yield return new Paragraph(Words.Capitalised(string.Join(" · ", Parts(console))));
        if (room.IsPaused) yield return new Paragraph("Paused: nobody can vote, and no time passes. p goes on.", Tone.Strong);
        if (RoomMoves.Advice(room) is { } advice) yield return new Paragraph(advice, Tone.Strong);
        if (RoomClock.Of(room, console.Now) is { } clock) yield return new Paragraph(RoomWords.Clock(clock), Tone.Dim);
    }

    private static IEnumerable<string> Parts(RoomConsole console)
    {
        var (room, here) = (console.Room, console.Room.Present.Count());
        yield return Standing(room, here);
        if (room.OpenUrn is { } urn && room.Hands.GetValueOrDefault(urn) is { IsDefault: false } hands) yield return $"{Words.Count(hands.Sum(), "hand")} counted";
        var connected = room.Present.Count(person => console.Connected.Contains(person.Number));
        if (connected < here) yield return connected == 0 ? "no page open" : $"{Words.Number(connected)} with the page open";
        if (!room.DoorIsOpen) yield return "the door is shut";
        if (room.Timer is { } timer) yield return RoomWords.Left(timer.Left(room.PausedAt ?? console.Now));
    }

    private static string Standing(Room room, int here) => room switch
    {
        { OpenUrn: { } urn } => OfAll(room.BallotsIn(urn).Count, here, "voted"),
        { Step: RoomStep.Guess, Moment: { } moment } => OfAll(room.Guesses.GetValueOrDefault(moment.Number)?.Keys.Select(guess => guess.Ballot).Distinct(StringComparer.Ordinal).Count() ?? 0, here, "guessed"),
        { Step: RoomStep.Tables } => Tables(room),
        _ => here == 0 ? "nobody is here yet" : $"{Words.Number(here)} {(here == 1 ? "is" : "are")} here",
    };

    /// <summary>Somebody who went keeps their ballot in the urn.</summary>
    private static string OfAll(int done, int here, string word) => $"{Words.Number(done)} of {Words.Number(Math.Max(done, here))} {(Math.Max(done, here) == 1 ? "has" : "have")} {word}";

    private static string Tables(Room room)
    {
        var (all, over) = (room.Tables.Count, room.Tables.Values.Count(table => table.IsOver));
        var name = RoomWords.Table(room.Start.Form).ToLowerInvariant();
        var under = room.Tables.Values.Where(table => table is { IsOver: false, Moment: not null }).Select(table => table.Moment!.Number).ToList();
        var where = under.Count == 0 ? "" : under.Min() == under.Max() ? $"; the others at moment {Words.Number(under.Min())}" : $"; the others at moments {Words.Number(under.Min())} to {Words.Number(under.Max())}";
        return $"{Words.Number(over)} of {Words.Count(all, name)} at the end{(over == 0 ? where.Replace("the others", "all", StringComparison.Ordinal) : where)}";
    }
}
