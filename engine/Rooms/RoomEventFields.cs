using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Rooms;

/// <summary>The fields of an event that was read: each is in its range, and each has to be asked for.</summary>
internal sealed class RoomEventFields
{
    private static readonly Dictionary<string, Func<StrictJsonReader, object>> Readers = new(StringComparer.Ordinal)
    {
        ["event"] = json => json.Text(),
        ["key"] = json => json.Text(),
        ["name"] = json => json.Text(),
        ["table"] = json => json.Number(0, int.MaxValue),
        ["person"] = json => json.Number(1, int.MaxValue),
        ["removed"] = json => json.Flag(),
        ["open"] = json => json.Flag(),
        ["full"] = json => json.Flag(),
        ["to"] = json => json.Word(RoomSteps.Parse, "a step of a room"),
        ["at"] = json => Instant.Read(json.Text()),
        ["scene"] = SceneJson.ReadScene,
        ["moment"] = json => json.Number(1, int.MaxValue),
        ["vote"] = json => json.Word(VoteRoundWords.Parse, "a vote"),
        ["hands"] = json => json.List(item => item.Number(0, int.MaxValue)),
        ["option"] = json => json.Number(0, int.MaxValue),
        ["by"] = json => json.Word(FollowByWords.Parse, "a way to go on"),
        ["look"] = json => json.Number(0, int.MaxValue),
        ["members"] = json => json.List(item => item.Number(1, int.MaxValue)),
        ["seconds"] = json => json.Number(1, int.MaxValue),
        ["counts"] = json => json.List(CountedMomentJson.Read),
    };

    private readonly Dictionary<string, object> fields = new(StringComparer.Ordinal);

    public RoomEventFields(StrictJsonReader json)
    {
        json.BeginObject();
        while (json.NextField() is { } name)
        {
            fields[name] = Readers.TryGetValue(name, out var read) ? read(json) : throw json.Unknown(name);
        }
    }

    public DateTimeOffset At => Need<DateTimeOffset>("at");

    /// <exception cref="FormatException">It is missing.</exception>
    public T Need<T>(string name) => fields.Remove(name, out var value) ? (T)value : throw new FormatException($"The field '{name}' is missing.");

    public int? NumberOrNull(string name) => fields.Remove(name, out var value) ? (int)value : null;

    public bool Flag(string name) => fields.Remove(name, out var value) && (bool)value;

    /// <exception cref="FormatException">There is a field that nobody asked for.</exception>
    public void ExpectNoMore()
    {
        if (fields.Count > 0) throw new FormatException($"The field '{fields.Keys.Order(StringComparer.Ordinal).First()}' does not belong to this event.");
    }
}
