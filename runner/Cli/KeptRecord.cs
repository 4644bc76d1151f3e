using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>Something that is kept under an id: a session or a room.</summary>
internal abstract record KeptRecord
{
    /// <summary>The length of an id; one that is whole names one thing only.</summary>
    private const int WholeId = 26;

    private const int MostNamed = 5;

    private KeptRecord()
    {
    }

    public sealed record OfSession(SessionSummary Session) : KeptRecord;

    public sealed record OfRoom(RoomSummary Room) : KeptRecord;

    /// <summary>What an id or the start of one means, among sessions and rooms; <c>last</c> is a session.</summary>
    /// <exception cref="UsageException">It means nothing, or several things.</exception>
    public static KeptRecord Named(SessionStore sessions, RoomStore rooms, string name)
    {
        if (name == "last") return new OfSession(Workplace.SessionOf(sessions, name));
        var session = sessions.Find(name);
        if (session is SessionMatch.One { Session: var only } && name.Length == WholeId) return new OfSession(only);
        var room = rooms.Find(name);
        return (session, room) switch
        {
            (SessionMatch.One one, RoomMatch.None) => new OfSession(one.Session),
            (SessionMatch.None, RoomMatch.One one) => new OfRoom(one.Room),
            (SessionMatch.None, RoomMatch.None) => throw new UsageException($"No session or room '{CleanText.Line(name)}'. 'rehearse sessions' and 'rehearse workshop --rooms' show what is kept."),
            _ => throw new UsageException($"'{CleanText.Line(name)}' fits {Fits(Ids(session), Ids(room))}. Give more of the id."),
        };
    }

    /// <summary>The room that an id or the start of one means; <c>last</c> is the newest that is not closed.</summary>
    /// <exception cref="UsageException">It means none, or several.</exception>
    public static RoomSummary RoomNamed(RoomStore rooms, string name) => rooms.Find(name, onlyOpen: true) switch
    {
        RoomMatch.One one => one.Room,
        RoomMatch.Several several => throw new UsageException($"'{CleanText.Line(name)}' fits {Counted(Ids(several), "room")}: {string.Join(", ", Ids(several).Take(MostNamed))}. Give more of the id."),
        _ => throw new UsageException(name == "last" ? "No room to go on with. 'rehearse workshop --rooms' shows what is kept." : $"No room '{CleanText.Line(name)}'. 'rehearse workshop --rooms' shows what is kept."),
    };

    private static string Fits(IReadOnlyList<string> sessions, IReadOnlyList<string> rooms) =>
        string.Join(" and ", new[] { Counted(sessions, "session"), Counted(rooms, "room") }.Where(kind => kind.Length > 0)) + $": {string.Join(", ", sessions.Concat(rooms).Take(MostNamed))}";

    private static string Counted(IReadOnlyList<string> ids, string one) => ids.Count switch
    {
        0 => "",
        1 => $"1 {one}",
        var several => $"{several} {one}s",
    };

    private static IReadOnlyList<string> Ids(SessionMatch match) => match switch
    {
        SessionMatch.One one => [one.Session.Id],
        SessionMatch.Several several => [.. several.Sessions.Select(session => session.Id)],
        _ => [],
    };

    private static IReadOnlyList<string> Ids(RoomMatch match) => match switch
    {
        RoomMatch.One one => [one.Room.Id],
        RoomMatch.Several several => [.. several.Rooms.Select(room => room.Id)],
        _ => [],
    };
}
