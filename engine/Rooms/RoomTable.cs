namespace Rehearsal.Engine.Rooms;

/// <summary>A talk of its own in the room.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Members">The numbers of its people, in the order of their parts; empty where people sit where they like.</param>
public sealed record RoomTable(int Number, IReadOnlyList<int> Members)
{
    /// <summary>The scenes on its path so far; the last one is where it stands.</summary>
    public IReadOnlyList<RoomMoment> Moments { get; init; } = [];

    /// <summary>How often its people swapped their parts.</summary>
    public int Swaps { get; init; }

    public RoomMoment? Moment => Moments.Count > 0 ? Moments[^1] : null;

    public bool IsOver => Moment is { Scene.IsOver: true };

    /// <summary>The replies that were said so far, 0-based.</summary>
    public IReadOnlyList<int> Path => RoomPath.Of(Moments);

    /// <summary>The members in the order of their parts now, the leader first.</summary>
    public IReadOnlyList<int> ByPart => [.. Members.Index().OrderBy(member => (member.Index + Swaps) % Members.Count).Select(member => member.Item)];

    /// <summary>The order of members in which, after as many swaps as there were, each has the part that they stand at here.</summary>
    public IReadOnlyList<int> Seated(IReadOnlyList<int> byPart) => [.. byPart.Select((_, seat) => byPart[(seat + Swaps) % byPart.Count])];

    /// <summary>What somebody does in a trio; null for somebody who is not in it.</summary>
    /// <param name="person">The number.</param>
    public TrioPart? PartOf(int person)
    {
        for (var seat = 0; seat < Members.Count; seat++)
        {
            if (Members[seat] == person) return (TrioPart)Math.Min((seat + Swaps) % Members.Count, (int)TrioPart.Observer);
        }

        return null;
    }
}

/// <summary>What somebody does in a trio.</summary>
public enum TrioPart
{
    /// <summary>Says the hard thing, aloud.</summary>
    Leader,

    /// <summary>Plays the other person, with the hidden brief.</summary>
    Partner,

    Observer,
}

public static class TrioPartWords
{
    public static string Word(this TrioPart part) => part switch
    {
        TrioPart.Leader => "leader",
        TrioPart.Partner => "partner",
        _ => "observer",
    };
}

internal static class RoomPath
{
    public static IReadOnlyList<int> Of(IReadOnlyList<RoomMoment> moments) => [.. moments.Where(moment => moment.Followed is not null).Select(moment => moment.Followed!.Value)];
}
