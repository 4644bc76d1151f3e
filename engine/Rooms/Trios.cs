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

    /// <summary>What becomes of the trio of somebody who goes; nothing where they are in none. Whoever is left alone of it observes with another.</summary>
    /// <param name="person">The number.</param>
    public static IEnumerable<TableFormed> Without(Room room, int person)
    {
        if (room.Tables.Values.FirstOrDefault(table => table.Members.Contains(person)) is not { } table) return [];
        IReadOnlyList<int> left = [.. table.ByPart.Where(member => member != person)];
        return left.Count == 1 && Smallest(room.Tables.Values.Where(other => other.Number != table.Number)) is { } host
            ? [new TableFormed(table.Number, []), With(host, left[0])]
            : [new TableFormed(table.Number, table.Seated(left))];
    }

    /// <summary>Somebody who comes late observes where the fewest are.</summary>
    /// <param name="number">Of the person.</param>
    public static TableFormed WithLatecomer(Room room, int number) => With(Smallest(room.Tables.Values) ?? new RoomTable(1, []), number);

    /// <summary>The trios that are there already, when they begin again: who came meanwhile observes.</summary>
    public static IReadOnlyList<TableFormed> WithNewcomers(Room room)
    {
        var formed = new List<TableFormed>();
        foreach (var person in room.Present.Where(person => !room.Tables.Values.Any(table => table.Members.Contains(person.Number))))
        {
            formed.Add(WithLatecomer(room, person.Number));
            room = RoomRules.Apply(room, formed[^1]);
        }

        return formed;
    }

    /// <summary>The first of those with the fewest people; null where nobody is in any.</summary>
    private static RoomTable? Smallest(IEnumerable<RoomTable> tables) => tables.Where(table => table.Members.Count > 0).MinBy(table => table.Members.Count);

    private static TableFormed With(RoomTable table, int person) => new(table.Number, table.Seated([.. table.ByPart, person]));
}
