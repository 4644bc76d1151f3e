using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Cli;

/// <summary>Brings a model, a face and the backstage together for a person; prints whole pages where nobody is asked anything.</summary>
internal static class Stage
{
    /// <summary>There is one, and one face after another listens to it.</summary>
    private static readonly ConsoleKeys Keyboard = new();

    /// <summary>The library, at the user's terminal; without one it is only shown.</summary>
    /// <param name="workshop">Holds a workshop of a scenario and returns its exit code; null where none can be held.</param>
    public static int Home(Workplace workplace, string? ui, Func<string, int>? workshop = null)
    {
        if (!workplace.IsTerminal) return ListCommand.Print(workplace);
        var view = ShelfView.New;
        while (true)
        {
            var kept = Kept(workplace);
            var opening = With(kept, coach: false, Opening.Home);
            var library = view;
            var end = Run(workplace, KindOf(ui, workplace, kept), Casting.Free, face => WithLibrary(opening(face), library, workshop is not null));
            if (end.Workshop is not { } scenario || workshop is null) return end.ExitCode;
            if (workshop(scenario) is ExitCode.Interrupted and var code) return code;
            view = view with { Marked = scenario };
        }
    }

    /// <summary>The console of a room that is held, until the facilitator leaves it or the room is closed and left; the room is not closed by it.</summary>
    /// <param name="desk">The room; its <see cref="IRoomDesk.Watch"/> is called once.</param>
    public static int Room(Workplace workplace, string? ui, IRoomDesk desk)
    {
        var kept = Kept(workplace);
        var kind = KindOf(ui, workplace, kept);
        return Run(workplace, kind, Casting.Free, With(kept, coach: false, settings => Opening.Room(settings, desk.Now, onlyAdds: kind == FrontEnd.Plain)), desk).ExitCode;
    }

    /// <summary>The cases that were prepared.</summary>
    public static int Prepare(Workplace workplace, string? ui)
    {
        var kept = Kept(workplace);
        return Run(workplace, KindOf(ui, workplace, kept), Casting.Free, With(kept, coach: false, Opening.Prepare)).ExitCode;
    }

    /// <summary>One scenario, or a session that goes on.</summary>
    public static int Play(Workplace workplace, PlayRequest request, int? seed)
    {
        var (kept, coach) = (Kept(workplace), request.Mode == Mode.Coach);
        var face = KindOf(request.Ui, workplace, kept);
        var casting = new Casting(seed, request.Vary, request.Fills);
        if (request.Resume is not null)
        {
            using var store = workplace.OpenStore();
            var session = request.SessionToResume(workplace, store);
            return Run(workplace, face, casting, With(kept, coach, settings => session.IsFinished ? Opening.Debrief(settings, session.Id) : Opening.Session(settings, session.Id))).ExitCode;
        }

        if (request.WhatIf is { } tried)
        {
            using var store = workplace.OpenStore();
            var record = store.Load(Workplace.SessionOf(store, tried).Id)!;
            var turn = request.TurnOf(record);
            return Run(workplace, face, casting, With(kept, coach, settings => Opening.Again(settings, record.Summary.Id, turn))).ExitCode;
        }

        var scenario = request.Scenario;
        if (scenario is null) return Run(workplace, face, casting, WithoutWorkshops(With(kept, coach, Opening.Home))).ExitCode;
        workplace.MustFind(scenario);
        return Run(workplace, face, casting, With(kept, coach, settings => Opening.Scenario(settings, scenario, TalkWish.None with { From = request.Phase, Fills = request.Fills, Sheet = request.SheetId }))).ExitCode;
    }

    /// <summary>A debrief whole, as plain text.</summary>
    public static void PrintDebrief(Workplace workplace, SessionRecord record) => Print(workplace, DebriefPage.Blocks(workplace.Debriefed(record)));

    /// <summary>What a talk is about, before it begins.</summary>
    public static void PrintBriefing(Workplace workplace, Session session)
    {
        var header = session.Script.Header;
        Print(workplace, [new Heading(header.Title), .. BriefingPlace.About(header)]);
        foreach (var turn in session.Turns) Print(workplace, [.. TalkBlocks.Of(turn, session.Summary.Mode == Mode.Coach)]);
    }

    /// <summary>Answers that are read a line each; every scene is shown with its numbered choices before.</summary>
    public static IAnswers ReadAlong(Workplace workplace, Session session)
    {
        var coach = session.Summary.Mode == Mode.Coach;
        return new ReadAnswers(
            workplace.Input,
            scene =>
            {
                Print(workplace, [.. scene.Lines.SelectMany(line => TalkBlocks.Of(line, coach)), .. coach ? TalkBlocks.Standing(session.Script.Header, scene) : []]);
                foreach (var (index, choice) in scene.Choices.Index()) workplace.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {choice.Text}"));
                workplace.Out.Flush();
            },
            choice => Print(workplace, [.. TalkBlocks.Reply(choice, ownWords: null, coach)]));
    }

    /// <summary>What is left to show when a run has ended: the talk, unless it was read along, and the debrief.</summary>
    /// <param name="last">The scene the run stopped at.</param>
    public static void PrintRun(Workplace workplace, SessionRecord record, Scene last, bool withTalk)
    {
        var coach = record.Summary.Mode == Mode.Coach;
        Print(workplace, withTalk ? [.. record.Turns.SelectMany(turn => TalkBlocks.Of(turn, coach))] : last.IsOver ? [.. last.Lines.SelectMany(line => TalkBlocks.Of(line, coach))] : []);
        workplace.Out.WriteLine();
        Print(workplace, DebriefPage.Blocks(workplace.Debriefed(record)));
        workplace.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Session {record.Summary.Id}, seed {record.Summary.Circumstances.Seed}."));
    }

    /// <summary>A talk that is not over: what was said, unless it was read along. Its debrief would give away what may still come.</summary>
    public static void PrintTalk(Workplace workplace, IReadOnlyList<Turn> turns, Mode mode, bool withTalk)
    {
        if (withTalk) Print(workplace, [.. turns.SelectMany(turn => TalkBlocks.Of(turn, mode == Mode.Coach))]);
    }

    /// <summary>Blocks as plain text on the results.</summary>
    public static void Print(Workplace workplace, IReadOnlyList<Block> blocks)
    {
        foreach (var line in PlainText.Lines(blocks)) workplace.Out.WriteLine(line);
        workplace.Out.Flush();
    }

    /// <summary>The settings as they are kept; what is wrong with the file is said once.</summary>
    private static Settings Kept(Workplace workplace)
    {
        var read = new SettingsFile(workplace.Folder).Read();
        if (read.Problem is { } problem) workplace.Error.WriteLine(CleanText.Line(problem));
        return read.Settings;
    }

    private static FrontEnd KindOf(string? ui, Workplace workplace, Settings kept) => FrontEnds.Choose(InterfaceAsked.Of(ui, workplace, kept).Choice, workplace);

    /// <summary>A run begins with the settings as they are kept, as far as its face and its options allow.</summary>
    /// <param name="coach">The options ask for coach mode.</param>
    private static Func<Settings, Step> With(Settings kept, bool coach, Func<Settings, Step> opening) => face =>
    {
        var (model, effects) = opening(kept with { Coach = kept.Coach || coach, Paced = kept.Paced && face.Paced });
        return Step.To(model with { Kept = kept }, effects);
    };

    private static Func<Settings, Step> WithoutWorkshops(Func<Settings, Step> opening) => face => WithLibrary(opening(face), ShelfView.New, holdsWorkshops: false);

    private static Step WithLibrary(Step opening, ShelfView view, bool holdsWorkshops) =>
        Step.To(opening.Model with { Library = view, HoldsWorkshops = holdsWorkshops }, opening.Effects);

    private static Quit Run(Workplace workplace, FrontEnd kind, Casting casting, Func<Settings, Step> opening, IRoomDesk? desk = null)
    {
        using var store = workplace.OpenStore();
        using var backstage = new RehearsalBackstage(workplace, store, casting, desk);
        var loop = new MessageLoop(backstage, workplace.Time, FaceOf(kind, workplace));
        using var signals = Signals.To(loop.Send, isAskedAbout: desk is not null);
        desk?.Watch(() => loop.Send(new RoomStirred()));
        var (model, effects) = opening(new Settings(Paced: kind != FrontEnd.Plain));
        return loop.EndAsync(Step.To(model with { Scrolls = kind == FrontEnd.Full }, effects)).GetAwaiter().GetResult();
    }

    private static IFrontEnd FaceOf(FrontEnd kind, Workplace workplace) => kind switch
    {
#if TERMINAL_GUI
        FrontEnd.Full => new FullScreen.FullScreenFace(workplace.Out),
#endif
        FrontEnd.Plain => new PlainFace(workplace.Input, workplace.Out),
        _ => new InlineFace(Spectre.Console.AnsiConsole.Console, Keyboard),
    };
}
