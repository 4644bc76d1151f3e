using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Tests.Inline;

namespace Rehearsal.Tests.Presentation;

/// <summary>One table of screens, drawn by every face there is.</summary>
public sealed class SnapshotTests
{
    private const int Width = 80;
    private const int Narrow = 40;

    private static readonly string[] ToFriend = ["2", "4", "2"];

    public static TheoryData<string> Names { get; } = [.. Screens.Keys];

    internal static IReadOnlyCollection<string> ScreenNames => Screens.Keys;

    /// <summary>Where each screen begins, and the keys that lead to it.</summary>
    private static Dictionary<string, (Model From, string[] Keys)> Screens => new(StringComparer.Ordinal)
    {
        ["library-first-time"] = (Some.InLibrary(), []),
        ["library-to-continue"] = (Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)], runs: 2)), ["Down"]),
        ["library-searched"] = (Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)])), ["Down", "Down", "/", "l", "a", "u"]),
        ["library-nothing-found"] = (Some.InLibrary(), ["/", "zzz"]),
        ["library-filtered"] = (Some.InLibrary(), ["f", "Right", "Right", "Esc"]),
        ["filter"] = (Some.InLibrary(), ["f", "Right", "Down", "Right"]),
        ["settings"] = (Some.InLibrary(), [",", "Down", "Right"]),
        ["briefing"] = (Briefing, []),
        ["talk-quiet"] = (Some.InTalk([]), []),
        ["talk-marked"] = (Some.InTalk([1]), ["Down", "Down"]),
        ["talk-coached"] = (Some.InTalk([1], Mode.Coach), []),
        ["talk-own-words"] = (Some.InTalk([]), ["w", "Four hours went on Tuesday, and I would like to hear from you how that came about."]),
        ["talk-nearest"] = (Some.InTalk([]), ["w", "What happened?", "Enter", "Down"]),
        ["talk-self-check"] = (Some.InTalk([]), ["w", "What happened?", "Enter", "1", "2"]),
        ["talk-help"] = (Some.InTalk([]), ["?"]),
        ["talk-paused"] = (Some.InTalk([1]), ["p"]),
        ["talk-phases"] = (Some.InTalk([1, 0]), ["g"]),
        ["talk-everything"] = (Some.InTalk([]), ["Ctrl+P", "Down"]),
        ["talk-everything-narrowed"] = (Some.InTalk([1]), ["Ctrl+P", "t", "a", "k", "e"]),
        ["talk-end"] = (Some.InTalk([1, 0, 0]), []),
        ["debrief-take-back"] = (Some.InDebrief(1, 0, 0), ["Down"]),
        ["debrief-self"] = (Some.InDebrief(1, 0, 0), ["1", "Right", "Right"]),
        ["debrief-friend"] = (Some.InDebrief(1, 0, 0), ToFriend),
        ["debrief-numbers"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "n"]),
        ["debrief-moment"] = (Some.InDebrief(1, 0, 0), ["1", "4", "2", "Enter"]),
        ["debrief-worked"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "Enter", "Enter"]),
        ["debrief-plan"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "Enter", "Enter", "Enter"]),
        ["debrief-plan-will"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "Enter", "Enter", "Enter", "Enter"]),
        ["debrief-end"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "Enter", "Enter", "Enter", "Enter", "Enter", "Esc", "Enter"]),
        ["debrief-moments"] = (Some.InDebrief(1, 0, 0), [.. ToFriend, "Enter", "g", "Down"]),
        ["debrief-side-by-side"] = (Some.InDebrief(Some.Debriefed(0, 1, 1) with { Before = Some.Debriefed(1, 0, 0).Record }), [.. ToFriend, "Enter", "Enter", "Enter", "Esc", "Esc", "Enter", "b"]),
        ["briefing-asks"] = (BriefingThatAsks, []),
        ["phases"] = (Briefing, ["o"]),
        ["models"] = (Briefing, ["m", "Down"]),
        ["model"] = (Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model, ["Enter"]),
        ["model-end"] = (Update.Of(Some.InLibrary(), new ModelPlayed(Result<ShownModel>.Of(Some.ShownModel()))).Model, ["e"]),
        ["library-due"] = (Some.InLibrary(Some.Shelf([Some.Summary(turns: 5)]) with { Due = Some.Due(Some.Tallied()) }), ["Down"]),
        ["prepare"] = (Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, ["Down"]),
        ["prepare-sheet"] = (Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, ["Down", "Enter", "Down", "Down"]),
        ["prepare-writing"] = (Update.Of(Some.Model(), new SheetKept(Some.Sheet((SheetPart.Who, "D.")), SheetPart.Situation, GoesOn: true)).Model, ["careless with the notes", "Enter"]),
        ["prepare-card"] = (Update.Of(Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model, new CardMade(Card.Of(Some.Sheet(), Some.Debriefed(0, 0, 0).Record))).Model, []),
        ["progress"] = (Update.Of(Some.Model(), new ProgressLoaded(Some.Practice([.. Enumerable.Range(0, 7).Select(day => Some.Tallied(9, 3 + (day / 2), day, signals: day < 2 ? "blame" : "hinted"))]), Some.Noon.AddDays(11))).Model, []),
        ["progress-nothing-yet"] = (Update.Of(Some.Model(), new ProgressLoaded(Some.Practice(), Some.Now)).Model, []),
        ["sessions"] = (Update.Of(Some.Model(), new SessionsListed([Some.Summary(turns: 2), Some.Summary("00", ending: Some.HandoverScenes[3].Ending, at: Some.Now.AddDays(-1))], Some.Now)).Model, []),
        ["sessions-delete"] = (Update.Of(Some.Model(), new SessionsListed([Some.Summary(turns: 2), Some.Summary("00", Mode.Coach, ending: Some.HandoverScenes[3].Ending, at: Some.Now.AddDays(-1))], Some.Now)).Model, ["Down", "d"]),
    };

    private static Model BriefingThatAsks => Update.Of(
        Some.Model(),
        new BriefingLoaded(Result<Briefing>.Of(new Briefing("missed-handover", Some.Handover, [new SavedPlan("01", "missed-handover", new IfThenPlan("I want to fill the silence", "count to five"), Some.Now)], TalkWish.None)))).Model;

    private static Model Briefing => Update.Of(
        Some.Model(),
        new BriefingLoaded(Result<Briefing>.Of(new Briefing("missed-handover", Some.Handover, [new SavedPlan("01", "missed-handover", new IfThenPlan("I want to fill the silence", "count to five"), Some.Now, Kept: PlanAnswer.Partly)], TalkWish.None)))).Model;

    [Theory]
    [MemberData(nameof(Names))]
    public void Inline(string name) => Snapshot.Matches($"{name}.inline", DrawnInline(name, Width));

    [Theory]
    [MemberData(nameof(Names))]
    public void Inline_on_40_columns(string name) => Snapshot.Matches($"{name}.inline-40", DrawnInline(name, Narrow));

    [Theory]
    [MemberData(nameof(Names))]
    public void Plain(string name)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var face = new PlainFace(TextReader.Null, output);
        foreach (var model in Models(name)) face.Draw(ScreenBuilder.Of(model));
        Snapshot.Matches($"{name}.plain", output.ToString().Split('\n'));
    }

    [Fact]
    public void A_whole_debrief_in_plain_lines() => Snapshot.Matches(
        "debrief-whole.plain",
        PlainText.Lines(Runner.Presentation.Places.Debriefs.DebriefPage.Blocks(Some.Debriefed(Some.HandoverTurns(1, 0, 1), new Reflection(1, 3, 2, "It gave something."), [new IfThenPlan("it rains", "wait")]))));

    private static IReadOnlyList<string> DrawnInline(string name, int width)
    {
        using var stage = new Stage(width, 60);
        foreach (var model in Models(name)) stage.Draw(model);
        return stage.Terminal.Lines;
    }

    /// <summary>Every model on the way: what a face draws depends on what it drew.</summary>
    internal static IEnumerable<Model> Models(string name)
    {
        var (model, keys) = Screens[name];
        yield return model;
        foreach (var key in keys) yield return model = Some.Press(model, key).Model;
    }
}
