using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What every page shows: where the room stands, and as much of the talk as may be seen now.</summary>
internal static class TalkView
{
    /// <param name="table">The table whose talk it is; null for the whole room's.</param>
    /// <param name="door">Writes what a page that shows the way in knows of it.</param>
    public static void Write(JsonLineWriter json, Room room, RoomTable? table, Staging staging, Action? door = null)
    {
        var moment = MomentOf(room, table);
        json.Member("form", room.Start.Form.Word());
        json.Member("step", room.Step.Word());
        json.Member("paused", room.IsPaused);
        json.Member("title", room.Start.Title);
        json.Object("room", () =>
        {
            json.Member("id", room.Start.Id);
            door?.Invoke();
        });
        if (moment is not null) Talk(json, room, table, moment);
        if (room.Step is RoomStep.Briefing or RoomStep.Tables) Briefing(json, staging);
        if (room.Step == RoomStep.Contract) json.Texts("contract", RoomWords.Contract);
        if (room.Step == RoomStep.Discuss) json.Member("question", QuestionOf(room, staging));
        if (room.Step == RoomStep.Reveal) RevealView.Write(json, room, staging);
        if (EndingView.Moment(room, table) is { } last) EndingView.Write(json, room, table, last, staging);
    }

    /// <summary>The discussion question of the moment that the room is at.</summary>
    public static string QuestionOf(Room room, Staging staging) => (room.Moment is { } moment ? staging.Notes.Of(moment.Scene) : MomentNote.General).Question;

    public static void Line(JsonLineWriter json, Line line) => Line(json, line.Speaker, line.Text);

    private static RoomMoment? MomentOf(Room room, RoomTable? table) => room.Step switch
    {
        RoomStep.Branch => room.Branch,
        RoomStep.Tables => table?.Moment,
        RoomStep.Compare => null,
        _ => room.Moment,
    };

    private static void Talk(JsonLineWriter json, Room room, RoomTable? table, RoomMoment moment)
    {
        json.Object("moment", () =>
        {
            json.Member("number", moment.Number);
            json.Member("key", moment.IsFull);
        });
        json.WritePropertyName("lines");
        json.WriteStartArray();
        Lines(json, room.Step == RoomStep.Tables ? [.. table!.Moments] : [.. room.Moments], room.Step == RoomStep.Branch ? room.Branch : null);
        json.WriteEndArray();
        if (OptionsAreSeen(room.Step) && !moment.Scene.IsOver) json.Objects("options", moment.Scene.Choices.Index(), option => Option(json, option.Index, option.Item));
    }

    /// <summary>The scene before, what was said then, and this scene: enough for whoever comes late. The last scene of a talk stands in its ending.</summary>
    private static void Lines(JsonLineWriter json, IReadOnlyList<RoomMoment> moments, RoomMoment? branch)
    {
        var shown = branch is null ? moments.TakeLast(2) : [moments[^1], branch];
        foreach (var moment in shown)
        {
            if (moment.Scene.IsOver && branch is null) continue;
            foreach (var line in moment.Scene.Lines) Line(json, line);
            if (ReplyIn(moment, branch) is { } reply) Line(json, "You", moment.Scene.Choices[reply].Text, isYou: true);
        }
    }

    private static int? ReplyIn(RoomMoment moment, RoomMoment? branch) => branch is null ? moment.Followed : ReferenceEquals(moment, branch) ? null : moment.LookedAt;

    private static bool OptionsAreSeen(RoomStep step) => step is RoomStep.Vote or RoomStep.Discuss or RoomStep.Second or RoomStep.Guess or RoomStep.Reveal or RoomStep.Tables;

    private static void Option(JsonLineWriter json, int at, Choice choice)
    {
        json.Member("letter", RoomMoves.Letter(at));
        json.Member("text", choice.Text);
    }

    private static void Line(JsonLineWriter json, string? who, string text, bool isYou = false)
    {
        json.WriteStartObject();
        json.Member("who", who);
        json.Member("text", text);
        if (isYou) json.Member("you", true);
        json.WriteEndObject();
    }

    private static void Briefing(JsonLineWriter json, Staging staging)
    {
        var header = staging.Header;
        json.Object("briefing", () =>
        {
            json.Texts("situation", header.Situation);
            if (header.You is { } you) json.Member("you", you);
            if (header.With is { } with) json.Member("with", with);
            if (header.Setting is { } setting) json.Member("where", BriefingPlace.Where(setting));
            if (header.Goal is { } goal) json.Member("goal", goal);
            if (header.ContentNote is { } note) json.Member("note", note);
        });
    }
}
