using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>How a talk comes to the stage, and how a scene's lines arrive there: one after another, or at once.</summary>
internal static class TalkArrival
{
    public static Step Enter(Model model, OpenTalk talk, Entrance entrance)
    {
        var before = model.Place as TalkPlace;
        var coach = talk.Summary.Mode == Engine.Records.Mode.Coach;
        var stays = entrance is Entrance.TakenBack or Entrance.WentBack && before is not null;
        var place = new TalkPlace(
            stays ? before!.PageName : $"talk/{talk.Summary.Id}",
            talk.Summary,
            talk.Header,
            stays ? before!.Log.Add(new Narration(Back(talk.Scene, entrance))) : [.. talk.Turns.SelectMany(turn => TalkBlocks.Of(turn, coach)), .. PlayedFor(talk, entrance)],
            talk.Scene,
            Shown: 0,
            Replies: talk.Turns.Count(turn => turn.ChosenIndex is not null && turn.Number > talk.Summary.LeadIn),
            MetersBefore: talk.Scene.Meters,
            new Arriving(0))
        {
            Since = stays ? before!.Log.Count : entrance == Entrance.BegunAtPhase ? talk.Turns.Sum(turn => TalkBlocks.Of(turn, coach).Count()) : 0,
            Reached = ReachedPhase.In(talk.Turns.Where(turn => turn.Number > talk.Summary.LeadIn).Select(turn => turn.Scene).Append(talk.Scene)),
        };
        var next = model with { HasFinished = model.HasFinished || talk.Scene.IsOver };
        return entrance is Entrance.Begun or Entrance.BegunAtPhase ? Arrive(next, place) : Step.To(next with { Place = ShowAll(place) });
    }

    /// <summary>The scene that answers a reply.</summary>
    public static Step Answer(Model model, TalkPlace place, Scene scene) => Arrive(
        model with { HasFinished = model.HasFinished || scene.IsOver },
        place with { Scene = scene, Shown = 0, Replies = place.Replies + 1, MetersBefore = place.Scene.Meters, Stage = new Arriving(place.Log.Count), Reached = ReachedPhase.After(place.Reached, scene) });

    /// <summary>The pause is over: the next line, and the pause after it.</summary>
    public static Step Next(Model model, TalkPlace place, int arrival)
    {
        if (place.Stage is not Arriving now || now.Arrival != arrival) return Step.To(model);
        var line = place.Scene.Lines[place.Shown];
        var log = place.Log.AddRange(TalkBlocks.Of(line, place.IsCoached));
        var next = place with { Log = log, Shown = place.Shown + 1, Stage = new Arriving(log.Count) };
        return next.Shown < next.Scene.Lines.Count ? Wait(model, next, Pace.Before(line)) : Step.To(model with { Place = Settle(next) });
    }

    /// <summary>On after a pause: lines that were on their way go on arriving.</summary>
    public static Step Resume(Model model, TalkPlace place, TalkStage before)
    {
        var next = place with { Stage = before };
        return before is Arriving ? Wait(model, next, Pace.Before(null)) : Step.To(model with { Place = next });
    }

    public static TalkPlace ShowAll(TalkPlace place) => Settle(place with
    {
        Log = place.Log.AddRange(place.Scene.Lines.Skip(place.Shown).SelectMany(line => TalkBlocks.Of(line, place.IsCoached))),
        Shown = place.Scene.Lines.Count,
    });

    private static IEnumerable<Block> PlayedFor(OpenTalk talk, Entrance entrance) => entrance == Entrance.BegunAtPhase
        ? [new Paragraph($"So far it was played for you. From here it is yours{(talk.Scene.Phase is { } phase ? $": {phase.Word()}" : "")}.", Tone.Dim)]
        : [];

    private static string Back(Scene scene, Entrance entrance) => entrance == Entrance.WentBack && scene.Phase is { } phase
        ? $"You go back to where {phase.Word()} began."
        : "You take that back.";

    private static Step Arrive(Model model, TalkPlace place) => model.Settings.Paced && place.Scene.Lines.Count > 0
        ? Wait(model, place, Pace.Before(null))
        : Step.To(model with { Place = ShowAll(place) });

    private static Step Wait(Model model, TalkPlace place, TimeSpan pause) =>
        Step.To(model with { Place = place }, new Delay(pause, new LineDue(((Arriving)place.Stage).Arrival)));

    /// <summary>All lines are there: the learner's turn, or the end.</summary>
    private static TalkPlace Settle(TalkPlace place)
    {
        if (!place.Scene.IsOver) return place with { Stage = new Replying(place.Scene.Choices.Count == 1 ? 0 : null) };
        var end = place.Scene.Ending is { } ending ? ending.Title : "The talk is over";
        return place with { Log = place.Log.Add(new Heading(end)), Stage = new Over() };
    }
}
