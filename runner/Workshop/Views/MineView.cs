using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What one phone shows and no other.</summary>
internal static class MineView
{
    /// <summary>Signals an observer watches for.</summary>
    private const int Watched = 3;

    public static string Of(Room room, PhoneState phone, Staging staging) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Member("room", room.Start.Id);
        json.Member("name", phone.Person.Name);
        json.Member("number", phone.Person.Number);
        json.Member("table", phone.Table?.Number ?? (phone.Person.Table > 0 ? phone.Person.Table : null));
        json.Member("vote", phone.Vote);
        json.Member("first", phone.First);
        json.Member("second", phone.Second);
        json.Object("guesses", () => Guesses(json, phone.Guesses));
        if (phone.Part is { } part) Part(json, room, part, phone.Table!, staging);
        if (phone.Table is { } table) AtTable(json, room, table);
        json.WriteEndObject();
    });

    public static IEnumerable<RoomPerson> MembersOf(Room room, RoomTable table) =>
        room.Present.Where(person => table.Members.Count > 0 ? table.Members.Contains(person.Number) : person.Table == table.Number);

    private static void Guesses(JsonLineWriter json, IReadOnlyDictionary<int, Rating> guesses)
    {
        foreach (var (option, guess) in guesses.OrderBy(guess => guess.Key))
        {
            json.WritePropertyName(option.ToString(CultureInfo.InvariantCulture));
            json.WriteStartArray();
            json.WriteValue((long)guess.Clarity);
            json.WriteValue((long)guess.Care);
            json.WriteEndArray();
        }
    }

    private static void AtTable(JsonLineWriter json, Room room, RoomTable table)
    {
        json.Member("members", MembersOf(room, table).Count());
        if (room.Start.Form == RoomForm.Tables && table.Moment is { } moment) json.Member("voted", room.BallotsIn(new Urn(table.Number, moment.Number, VoteRound.First)).Count);
    }

    private static void Part(JsonLineWriter json, Room room, TrioPart part, RoomTable table, Staging staging)
    {
        json.Member("role", part.Word());
        if (part == TrioPart.Partner) json.Texts("brief", Brief(room, table, staging));
        if (part == TrioPart.Observer && table.Moment is { } moment) json.Texts("watch", Watch(moment.Scene));
    }

    /// <summary>What only the partner knows: who they are, what is hidden, and what they think just now.</summary>
    private static IEnumerable<string> Brief(Room room, RoomTable table, Staging staging)
    {
        if (staging.Header.With is { } with) yield return $"You are {with}.";
        foreach (var (variable, value) in room.Start.Circumstances.Vary.OrderBy(vary => vary.Key, StringComparer.Ordinal)) yield return $"Hidden: {RoomWords.Spaced(variable)} is {RoomWords.Spaced(value)}.";
        foreach (var line in table.Moment?.Scene.Lines ?? [])
        {
            if (line.Thought is { } thought) yield return line.Mood is { } felt ? $"{line.Speaker} ({RoomWords.Spaced(felt)}) thinks: {thought}" : $"{line.Speaker} thinks: {thought}";
        }
    }

    /// <summary>Three signals of the lines on offer, the integrated ones first.</summary>
    private static IEnumerable<string> Watch(Scene scene) => scene.Choices
        .SelectMany(choice => choice.Signals)
        .Distinct()
        .OrderBy(signal => signal.Leaning == Quadrant.Integrated ? 0 : 1)
        .Take(Watched)
        .Select(signal => RoomWords.Spaced(signal.Word));
}
