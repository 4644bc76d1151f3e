using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// What happened in a room as JSON, for the store: <c>{"event":"joined","key":"…","name":"Ana","table":0}</c>. What is null or false is left out, and what
/// was written reads back equal. Votes and guesses have no such form: they are kept without their order. A change of this shape is a change of the
/// database schema.
/// </summary>
internal static class RoomEventJson
{
    /// <exception cref="ArgumentOutOfRangeException">It is a vote or a guess.</exception>
    public static string Write(RoomEvent happened) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Text("event", WordOf(happened));
        WriteFields(json, happened);
        json.WriteEndObject();
    });

    /// <exception cref="FormatException">The text is no event, or a value in it is out of its range.</exception>
    public static RoomEvent Read(string text)
    {
        var fields = StrictJsonReader.Read(text, json => new RoomEventFields(json));
        var happened = Of(fields.Need<string>("event"), fields);
        fields.ExpectNoMore();
        return happened;
    }

    private static string WordOf(RoomEvent happened) => happened switch
    {
        Joined => "joined",
        Went => "went",
        DoorMoved => "door",
        StepTaken => "step",
        RoundChosen => "round",
        SceneCame => "scene",
        HandsCounted => "hands",
        Followed => "followed",
        BranchLeft => "branch-left",
        TableFormed => "table",
        Swapped => "swapped",
        TimeAdded => "time",
        Paused => "paused",
        Resumed => "resumed",
        Undone => "undone",
        Closed => "closed",
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType(), "This is not kept among what happened."),
    };

    private static void WriteFields(JsonLineWriter json, RoomEvent happened)
    {
        switch (happened)
        {
            case Joined joined: json.Text("key", joined.Key); json.Text("name", joined.Name); json.Number("table", joined.Table); break;
            case Went went: json.Number("person", went.Number); json.Flag("removed", went.IsRemoved); break;
            case DoorMoved door: json.Flag("open", door.IsOpen); break;
            case StepTaken step: json.Text("to", step.To.Word()); At(json, step.At); break;
            case RoundChosen round: json.Flag("full", round.IsFull); At(json, round.At); break;
            case SceneCame came: json.Number("table", came.Table); At(json, came.At); json.WritePropertyName("scene"); SceneJson.Write(json, came.Scene); break;
            case HandsCounted hands: WriteUrn(json, hands.Urn); json.List("hands", hands.Counts, (writer, count) => writer.WriteValue(count)); break;
            case Followed followed: WriteFollowed(json, followed); break;
            case BranchLeft left: At(json, left.At); break;
            case TableFormed formed: json.Number("table", formed.Table); json.List("members", formed.Members, (writer, member) => writer.WriteValue(member)); break;
            case Swapped swapped: json.Number("table", swapped.Table); break;
            case TimeAdded time: json.Number("seconds", time.Seconds); break;
            case Paused paused: At(json, paused.At); break;
            case Resumed resumed: At(json, resumed.At); break;
            case Undone undone: At(json, undone.At); break;
            case Closed closed: At(json, closed.At); json.List("counts", closed.Counts, CountedMomentJson.Write); break;
        }
    }

    private static RoomEvent Of(string word, RoomEventFields fields) => word switch
    {
        "joined" => new Joined(fields.Need<string>("key"), fields.Need<string>("name"), fields.Need<int>("table")),
        "went" => new Went(fields.Need<int>("person"), fields.Flag("removed")),
        "door" => new DoorMoved(fields.Flag("open")),
        "step" => new StepTaken(fields.Need<RoomStep>("to"), fields.At),
        "round" => new RoundChosen(fields.Flag("full"), fields.At),
        "scene" => new SceneCame(fields.Need<int>("table"), fields.Need<Scene>("scene"), fields.At),
        "hands" => new HandsCounted(new Urn(fields.Need<int>("table"), fields.Need<int>("moment"), fields.Need<VoteRound>("vote")), fields.Need<IReadOnlyList<int>>("hands")),
        "followed" => new Followed(fields.Need<int>("table"), fields.Need<int>("option"), fields.Need<FollowBy>("by"), fields.NumberOrNull("look"), fields.At),
        "branch-left" => new BranchLeft(fields.At),
        "table" => new TableFormed(fields.Need<int>("table"), fields.Need<IReadOnlyList<int>>("members")),
        "swapped" => new Swapped(fields.Need<int>("table")),
        "time" => new TimeAdded(fields.Need<int>("seconds")),
        "paused" => new Paused(fields.At),
        "resumed" => new Resumed(fields.At),
        "undone" => new Undone(fields.At),
        "closed" => new Closed(fields.Need<IReadOnlyList<CountedMoment>>("counts"), fields.At),
        _ => throw new FormatException($"'{word}' is nothing that happens in a room."),
    };

    private static void WriteFollowed(JsonLineWriter json, Followed followed)
    {
        json.Number("table", followed.Table);
        json.Number("option", followed.Option);
        json.Text("by", followed.By.Word());
        if (followed.LookAt is { } look) json.Number("look", look);
        At(json, followed.At);
    }

    private static void WriteUrn(JsonLineWriter json, Urn urn)
    {
        json.Number("table", urn.Table);
        json.Number("moment", urn.Moment);
        json.Text("vote", urn.Vote.Word());
    }

    private static void At(JsonLineWriter json, DateTimeOffset at) => json.Text("at", Instant.Write(at));
}
