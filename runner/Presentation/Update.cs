using Rehearsal.Engine;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Presentation.Places.Preparing;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Presentation;

/// <summary>What a message does to the model. Pure, and total: every message has an answer in every model.</summary>
internal static class Update
{
    public static Step Of(Model model, Message message) => After(model with { IsNews = message is RoomStirred or RoomTick or RoomChanged }, message);

    private static Step After(Model model, Message message) => message switch
    {
        Interrupted { MustEnd: true } => Step.Quit(model, ExitCode.Interrupted, model.Place.Farewell),
        Interrupted => model.Place.OnInterrupted(model with { Overlay = null, Palette = null }),
        WindowChanged or Continued => Step.To(model),
        Input input => OnInput(model with { Notice = null }, input),
        ShelfLoaded loaded => OnShelf(Arrived(model), loaded),
        BriefingLoaded loaded => OnBriefing(Arrived(model), loaded.Briefing),
        TalkOpened opened => OnTalk(Arrived(model), opened),
        DebriefLoaded loaded => OnDebrief(Arrived(model), loaded.Debriefed),
        ModelPlayed played => Step.To(Arrived(model) with { Place = played.Model.Ok ? ModelPlace.Of(played.Model.Value, model.Place) : ProblemPlace.Of(played.Model.Problems) }),
        ProgressLoaded loaded => Step.To(Arrived(model) with { Place = ProgressPlace.Of(loaded) }),
        SheetsListed listed => Step.To(Arrived(model) with { Place = new PreparePlace(listed.Sheets, listed.Now, 0) }),
        SheetKept kept => Step.To(Arrived(model) with { Place = AfterWriting(kept) }),
        CardMade made => Step.To(Arrived(model) with { Place = new CardPlace(made.Card, model.Place) }),
        SessionsListed listed => Step.To(Arrived(model) with { Place = SessionsPlace.Of(listed, model.Place as SessionsPlace) }),
        _ => OnAction(model, message),
    };

    private static Step OnInput(Model model, Input input) => input switch
    {
        KeyPressed { Key: var key } when key == Key.CtrlC => Of(model, new Interrupted()),
        KeyPressed { Key: var key } => OnKey(model, key),
        LineTyped { Text: var line } => OnLine(model with { IsTyped = true }, CleanText.Line(line)),
        OptionClicked { Index: var index } => OnClick(model, index),
        _ => model.Place.OnInputEnded(model with { InputHasEnded = true, Overlay = null, Palette = null }),
    };

    private static Step OnKey(Model model, Key key)
    {
        if (Bindings.For(BindingsOf(model), key) is { } binding)
        {
            return binding.WhyNot is { } reason ? Step.To(model with { Notice = reason }) : OnAction(model, binding.Message);
        }

        return Step.To(model switch
        {
            { Palette: { } palette } => model with { Palette = palette.Typed(palette.Line.Press(key)) },
            { Overlay: null, Place.Typing: { } typing } => model with { Place = model.Place.Typed(typing.Press(key)) },
            _ => model,
        });
    }

    /// <summary>Beside the options a click does nothing.</summary>
    private static Step OnClick(Model model, int index) =>
        index >= 0 && index < (PickerOf(model)?.Options.Count ?? 0) ? OnAction(model, new Pick(index)) : Step.To(model);

    /// <summary>What can be picked now: in what lies over the page, or else on it.</summary>
    public static Picker? PickerOf(Model model) => model switch
    {
        { Palette: { } palette } => palette.Overlay(model).Picker,
        { Overlay: null } when model.Place.Page(model) is var page => page.Overlay is { } over ? over.Picker : page.Picker,
        _ => null,
    };

    /// <summary>Where there are no keys nothing lies over the page for long: the next line is about the page again.</summary>
    private static Step OnLine(Model model, string line)
    {
        if (model.Overlay is not null && line.Trim().Length == 0) return Step.To(model with { Overlay = null });
        return OnPageLine(model with { Overlay = null }, line);
    }

    private static Step OnPageLine(Model model, string line) => LineReading.Of(model, line) switch
    {
        LineReading.Text text when model.Palette is { } palette => Step.To(model with { Palette = palette.Typed(Typing.From(text.Line)) }),
        LineReading.Text text => OnKey(model with { Place = model.Place.Typed(Typing.From(text.Line)) }, Key.Enter),
        LineReading.Into into => OnPageLine(OnKey(model, into.Key).Model, into.Line),
        LineReading.Press press => OnKey(model, press.Key),
        LineReading.PickNumber pick => OnAction(model, new Pick(pick.Index)),
        _ => Step.To(model with { Notice = LineReading.Misread }),
    };

    private static Step OnAction(Model model, Message message) =>
        model.Palette is { } palette && message is (MoveMark or GoOn or Pick) ? palette.On(model, message) : Act(model, message);

    /// <summary>What an action of the page does, whoever asked for it.</summary>
    public static Step Act(Model model, Message message) => message switch
    {
        OpenPalette => Step.To(model with { Palette = CommandPalette.New, Overlay = null }),
        ShowHelp => Step.To(model with { Overlay = Hints.Help(PageBindings.Of(model), model.Place.MoreHelp(model)) }),
        CloseOverlay => Step.To(model with { Overlay = null, Palette = null }),
        ScrollOverlay scroll when model.Overlay is { } overlay => Step.To(model with { Overlay = overlay with { FirstRow = Math.Max(0, overlay.FirstRow + scroll.Rows) } }),
        LeaveProgram => Step.Quit(model, ExitCode.Done, model.Place.Farewell),
        _ => model.Place.On(model, message),
    };

    /// <summary>The table that answers keys now: the overlay's, where one lies over the page.</summary>
    public static IReadOnlyList<Binding> BindingsOf(Model model) => model switch
    {
        { Palette: not null } => CommandPalette.BindingsFor(model),
        { Overlay: not null } => Overlays.Bindings,
        _ => PageBindings.Of(model),
    };

    private static Model Arrived(Model model) => model with { IsBusy = false };

    /// <summary>A new case is asked for part by part, to its end.</summary>
    private static Place AfterWriting(SheetKept kept)
    {
        var next = kept.Written is { } part ? (int)part + 1 : 0;
        return kept.GoesOn && next < SheetParts.All.Count
            ? WritingPlace.At(kept.Sheet, SheetParts.All[next], goesOn: true)
            : new SheetPlace(kept.Sheet, kept.GoesOn ? 0 : next - 1);
    }

    private static Step OnShelf(Model model, ShelfLoaded loaded)
    {
        var view = model.Place is TalkPlace { IsUnderWay: true } ? model.Library with { Marked = null } : model.Library;
        var next = model with { Place = LibraryPlace.Of(loaded, view), HasHome = true };
        return model.InputHasEnded ? next.Place.OnInputEnded(next) : Step.To(next);
    }

    private static Step OnBriefing(Model model, Result<Briefing> briefing) =>
        Step.To(model with { Place = briefing.Ok ? new BriefingPlace(briefing.Value) : ProblemPlace.Of(briefing.Problems) });

    private static Step OnTalk(Model model, TalkOpened opened) => opened.Talk.Ok
        ? TalkPlace.Enter(model, opened.Talk.Value, opened.Entrance)
        : Step.To(model with { Place = ProblemPlace.Of(opened.Talk.Problems) });

    private static Step OnDebrief(Model model, Result<Debriefed> debriefed)
    {
        if (!debriefed.Ok) return Step.To(model with { Place = ProblemPlace.Of(debriefed.Problems) });
        return model.InputHasEnded ? WholeDebriefPlace.Enter(model, debriefed.Value) : DebriefPlace.Enter(model, debriefed.Value);
    }
}
