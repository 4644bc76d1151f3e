namespace Rehearsal.Engine.Rooms;

/// <summary>Who rehearses with whom, where people rehearse in threes.</summary>
public static class Trios
{
    private const int Size = 3;

    /// <summary>
    /// Everybody present in groups of three, in the order of coming in. One left over makes a group of four, with two observers; two left over are a
    /// pair without one. Nobody present, no group.
    /// </summary>
    public static IReadOnlyList<TableFormed> Of(Room room)
    {
        var people = room.Present.Select(person => person.Number).ToList();
        var whole = people.Chunk(Size).ToList();
        if (whole.Count > 1 && whole[^1].Length == 1) whole[^2] = [.. whole[^2], .. whole[^1]];
        var groups = whole.Count > 1 && whole[^1].Length == 1 ? whole.SkipLast(1) : whole;
        return [.. groups.Select((members, at) => new TableFormed(at + 1, members))];
    }

    /// <summary>The trio of somebody who goes, without them; empty where they are in none.</summary>
    public static IEnumerable<TableFormed> Without(Room room, int person) => room.Tables.Values
        .Where(table => table.Members.Contains(person))
        .Select(table => new TableFormed(table.Number, [.. table.Members.Where(member => member != person)]));

    /// <summary>Somebody who comes late observes where the fewest are.</summary>
    /// <param name="number">Of the person.</param>
    public static TableFormed WithLatecomer(Room room, int number)
    {
        var smallest = room.Tables.Values.MinBy(table => table.Members.Count) ?? new RoomTable(1, []);
        return new TableFormed(smallest.Number, [.. smallest.Members, number]);
    }
}
