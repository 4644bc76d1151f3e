using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>What messages do in a talk.</summary>
internal static class TalkUpdate
{
    private const string MarkFirst = "Mark an option with ↑↓, or press its number.";
    private const string TypeNumber = "Type the number of an option.";

    public static Step On(Model model, TalkPlace place, Message message) => message switch
    {
        LineDue due => TalkArrival.Next(model, place, due.Arrival),
        ShowRest when place.Stage is Arriving => Step.To(model with { Place = TalkArrival.ShowAll(place) }),
        SceneArrived arrived => OnScene(model with { IsBusy = false }, place, arrived.Scene),
        MoveMark move => Step.To(model with { Place = place with { Stage = Moved(place, move.By) } }),
        Pick pick => OnPick(model, place, pick.Index),
        GoOn => OnGoOn(model, place),
        GoBack => OnGoBack(model, place),
        SpeakFirst when place.Stage is Replying => Stay(model, place, new Speaking(Typing.Empty)),
        TakeItBack when place.Stage is Replying or Over && place.Replies > 0 => Step.Ask(model, new TakeBack()),
        PauseTalk when place.Stage is Arriving or Replying => Stay(model, place, new Paused(place.Stage)),
        ChoosePhase when place.Stage is Replying or Over && place.Behind.Count > 0 => Stay(model, place, new GoingBack(place.Stage, 0)),
        _ => Step.To(model),
    };

    private static Step OnScene(Model model, TalkPlace place, Result<Scene> scene)
    {
        if (scene.Ok) return TalkArrival.Answer(model, place, scene.Value);
        var problems = ProblemPlace.Blocks(scene.Problems);
        var log = place.Log.Add(new Heading("The script broke off here")).AddRange(problems).Add(new Paragraph("What was said so far is kept."));
        return Stay(model, place with { Log = log }, new BrokenOff(scene.Problems));
    }

    private static TalkStage Moved(TalkPlace place, int by) => place.Stage switch
    {
        Replying replying => replying with { Mark = Marks.Move(replying.Mark, by, place.Scene.Choices.Count) },
        Matching matching => matching with { Mark = Marks.Move(matching.Mark, by, place.Scene.Choices.Count) },
        Checking checking => checking with { Mark = Marks.Move(checking.Mark, by, SelfCheck.Questions.Count) },
        GoingBack going => going with { Mark = Marks.Move(going.Mark, by, place.Behind.Count) },
        var stage => stage,
    };

    private static Step OnPick(Model model, TalkPlace place, int index) => place.Stage switch
    {
        Replying when index < place.Scene.Choices.Count => Say(model, place, index, null),
        Matching matching when index < place.Scene.Choices.Count => Stay(model, place, new Checking(matching.Line, index, SelfCheck.NothingFound, null)),
        Checking checking when index < SelfCheck.Questions.Count => Stay(model, place, checking with { Found = SelfCheck.Toggle(checking.Found, index), Mark = index }),
        GoingBack when index < place.Behind.Count => Step.Ask(model, new TakeBackTo(place.Behind[index].Turn)),
        _ => Step.To(model),
    };

    private static Step OnGoOn(Model model, TalkPlace place) => place.Stage switch
    {
        Arriving => Step.To(model with { Place = TalkArrival.ShowAll(place) }),
        Paused paused => TalkArrival.Resume(model, place, paused.Before),
        GoingBack { Mark: { } at } => OnPick(model, place, at),
        Replying { Mark: { } at } => Say(model, place, at, null),
        Matching { Mark: { } at } => OnPick(model, place, at),
        Replying or Matching => Step.To(model with { Notice = model.IsTyped ? TypeNumber : MarkFirst }),
        Speaking speaking => Stay(model, place, new Matching(speaking.Line.Text.Trim(), null)),
        Checking checking => Say(model, place, checking.Index, SelfCheck.Keep(checking.Line, checking.Found)),
        Over or BrokenOff => Step.Ask(model, new LoadDebrief(place.Summary.Id)),
        _ => Step.To(model),
    };

    private static Step OnGoBack(Model model, TalkPlace place) => place.Stage switch
    {
        Speaking => Stay(model, place, new Replying(null)),
        Matching matching => Stay(model, place, new Speaking(Typing.From(matching.Line))),
        Checking checking => Stay(model, place, new Matching(checking.Line, checking.Index)),
        GoingBack going => Stay(model, place, going.Before),
        BrokenOff when !model.HasHome => Step.Quit(model, ExitCode.Scenario, place.Farewell),
        _ => Step.Leave(model, $"Kept: {place.Header.Title}.", place.Farewell),
    };

    private static Step Say(Model model, TalkPlace place, int index, OwnWords? ownWords)
    {
        var said = TalkBlocks.Reply(place.Scene.Choices[index], ownWords, place.IsCoached);
        var next = place with { Log = place.Log.AddRange(said), Since = place.Log.Count, Stage = new Listening() };
        return Step.Ask(model with { Place = next }, new Choose(index, ownWords));
    }

    private static Step Stay(Model model, TalkPlace place, TalkStage stage) => Step.To(model with { Place = place with { Stage = stage } });
}
