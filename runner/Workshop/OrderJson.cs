using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;
using Rehearsal.Engine;

namespace Rehearsal.Runner.Workshop;

/// <summary>An order as the facilitator's page has it: <c>{"do":"next","from":"vote/3"}</c>. What a page is offered is written here and read here.</summary>
internal static class OrderJson
{
    private const int DeepestNesting = 4;
    private const int MostOptions = 1000;

    /// <summary>Null for anything that is no order.</summary>
    public static OrderAsk? Read(string text) => Object(text) is { } json && Read(json) is { } order ? new OrderAsk(order, Text(json, "from")) : null;

    /// <summary>The part that the wall is to be turned to, <c>{"do":"show","part":"votes"}</c>, which the room itself knows nothing of; null for anything else.</summary>
    public static string? ReadPart(string text) => Object(text) is { } json && Text(json, "do") == "show" ? Text(json, "part") : null;

    private static JObject? Object(string text)
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(text)) { MaxDepth = DeepestNesting, DateParseHandling = DateParseHandling.None };
            var order = JObject.Load(json);
            return json.Read() ? null : order;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="from">Where the room stands that is offered it; see <see cref="Room.Whereabouts"/>.</param>
    public static void Write(JsonLineWriter json, RoomOrder order, string from)
    {
        json.WriteStartObject();
        Members(json, order);
        if (order is MovingOrder) json.Member("from", from);
        json.WriteEndObject();
    }

    private static RoomOrder? Read(JObject order) => Text(order, "do") switch
    {
        "next" => new NextOrder(),
        "skip" => Text(order, "to") is { } to && RoomSteps.Parse(to) is { } step ? new SkipOrder(step) : null,
        "undo" => new UndoOrder(),
        "pause" => new PauseOrder(),
        "resume" => new ResumeOrder(),
        "follow" => Follow(order),
        "round" => Flag(order, "full") is { } isFull ? new RoundOrder(isFull) : null,
        "remove" => Number(order, "person") is { } person ? new RemoveOrder(person) : null,
        "door" => Flag(order, "open") is { } isOpen ? new DoorOrder(isOpen) : null,
        "hands" => Hands(order),
        "time" => Number(order, "seconds") is { } seconds ? new TimeOrder(seconds) : null,
        "swap" => new SwapOrder(),
        "close" => new CloseOrder(),
        _ => null,
    };

    private static FollowOrder? Follow(JObject order) => (Text(order, "by"), Number(order, "option")) switch
    {
        ("majority", null) => new FollowOrder(FollowBy.Majority),
        ("instructive", null) => new FollowOrder(FollowBy.Instructive),
        (null, { } option) => new FollowOrder(FollowBy.Pick, option, Number(order, "after")),
        _ => null,
    };

    private static HandsOrder? Hands(JObject order)
    {
        if (order["counts"] is not JArray { Count: <= MostOptions } counts || counts.Any(count => Whole(count) is null)) return null;
        return Text(order, "vote") switch
        {
            "first" => new HandsOrder(VoteRound.First, [.. counts.Select(count => Whole(count)!.Value)]),
            "second" => new HandsOrder(VoteRound.Second, [.. counts.Select(count => Whole(count)!.Value)]),
            _ => null,
        };
    }

    private static void Members(JsonLineWriter json, RoomOrder order)
    {
        json.Member("do", Word(order));
        switch (order)
        {
            case SkipOrder skip:
                json.Member("to", skip.To.Word());
                break;
            case FollowOrder { By: FollowBy.Pick } follow:
                json.Member("option", follow.Option);
                if (follow.LookAt is { } first) json.Member("after", first);
                break;
            case FollowOrder follow:
                json.Member("by", follow.By == FollowBy.Instructive ? "instructive" : "majority");
                break;
            case RoundOrder round:
                json.Member("full", round.IsFull);
                break;
            case RemoveOrder remove:
                json.Member("person", remove.Person);
                break;
            case DoorOrder door:
                json.Member("open", door.IsOpen);
                break;
            case TimeOrder time:
                json.Member("seconds", time.Seconds);
                break;
        }
    }

    private static string Word(RoomOrder order) => order switch
    {
        NextOrder => "next",
        SkipOrder => "skip",
        UndoOrder => "undo",
        PauseOrder => "pause",
        ResumeOrder => "resume",
        FollowOrder => "follow",
        RoundOrder => "round",
        RemoveOrder => "remove",
        DoorOrder => "door",
        TimeOrder => "time",
        SwapOrder => "swap",
        CloseOrder => "close",
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "No page is offered this order."),
    };

    private static string? Text(JObject order, string name) => order[name] is JValue { Type: JTokenType.String, Value: string text } ? text : null;

    private static bool? Flag(JObject order, string name) => order[name] is JValue { Type: JTokenType.Boolean, Value: bool flag } ? flag : null;

    private static int? Number(JObject order, string name) => order[name] is { } value ? Whole(value) : null;

    private static int? Whole(JToken value) => value is JValue { Value: long number } && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
}
