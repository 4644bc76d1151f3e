using Rehearsal.Engine.Preparation;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Preparing;

namespace Rehearsal.Tests.Presentation;

public sealed class PrepareTests
{
    [Fact]
    public void It_begins_with_whom_to_speak_to_first() => Assert.Contains("speak to HR or a lawyer first", Some.Screen(InPrepare()).Body[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_new_case_is_asked_for_part_by_part()
    {
        Assert.Equal([new NewSheet()], Some.Press(InPrepare(), "Enter").Effects);
        var writing = Begun();
        Assert.Contains(new Heading("Who is it with? Initials are enough."), Some.Screen(writing).Body);
        var kept = Some.Press(writing, "D.", "Enter");
        var next = Update.Of(kept.Model, new SheetKept(Some.Sheet((SheetPart.Who, "D.")), SheetPart.Who, GoesOn: true)).Model;
        Assert.Contains(new Heading("When and where was it?"), Some.Screen(next).Body);
    }

    [Fact]
    public void What_may_be_said_of_a_part_is_said_once_and_then_it_is_kept()
    {
        var writing = Update.Of(Some.Model(), new SheetKept(Some.Sheet(), SheetPart.Situation, GoesOn: true)).Model with { };
        var sheet = Some.In<WritingPlace>(writing);
        var typed = writing with { Place = sheet.Typed(Typing.From("careless with the notes")) };
        var advised = Some.Press(typed, "Enter");
        Assert.Empty(advised.Effects);
        Assert.Contains("what would a camera have seen?", string.Join(' ', Some.Screen(advised.Model).Body), StringComparison.Ordinal);
        Assert.Equal("careless with the notes", Assert.IsType<KeepPart>(Assert.Single(Some.Press(advised.Model, "Enter").Effects)).Text);
    }

    [Fact]
    public void An_empty_part_is_fine() => Assert.Equal(string.Empty, Assert.IsType<KeepPart>(Assert.Single(Some.Press(Begun(), "Enter").Effects)).Text);

    [Fact]
    public void After_the_last_part_the_whole_case_stands_there() =>
        Some.In<SheetPlace>(Update.Of(Begun(), new SheetKept(Some.Sheet(), SheetPart.Worry, GoesOn: true)).Model);

    [Fact]
    public void A_case_is_rehearsed_with_its_words()
    {
        var effect = Assert.IsType<OpenScenario>(Assert.Single(Some.Press(InSheet(), "r").Effects));
        Assert.Equal(("my-conversation", "the note on the page by five", Some.Sheet().Id), (effect.Scenario, effect.Wish!.Fills["request"], effect.Wish.Sheet));
    }

    [Fact]
    public void An_empty_case_cannot_be_rehearsed_yet()
    {
        var empty = Update.Of(Some.Model(), new SheetKept(Sheet.New("01", Some.Now), SheetPart.Worry, GoesOn: true)).Model;
        Assert.Empty(Some.Press(empty, "r").Effects);
        Assert.Equal("Nothing is written yet.", Some.Press(empty, "r").Model.Notice);
    }

    [Fact]
    public void A_case_is_deleted_when_it_was_asked_and_answered()
    {
        var asked = Some.Press(InPrepare(), "Down", "d");
        Assert.Empty(asked.Effects);
        Assert.Equal([new DeleteSheet(Some.Sheet().Id)], Some.Press(asked.Model, "y").Effects);
    }

    [Fact]
    public void The_card_is_a_key_away_and_leads_back()
    {
        Assert.Equal([new LoadCard(Some.Sheet().Id, null)], Some.Press(InSheet(), "k").Effects);
        var card = Update.Of(InSheet(), new CardMade(Card.Of(Some.Sheet(), null))).Model;
        Assert.Contains(new Fact("What you ask", "the note on the page by five, from Monday"), Some.Screen(card).Body);
        Some.In<SheetPlace>(Some.Press(card, "Esc").Model);
    }

    [Fact]
    public void A_line_of_text_is_written_where_there_are_no_keys() =>
        Assert.Equal("D.", Assert.IsType<KeepPart>(Assert.Single(Some.Type(Begun(), "D.").Effects)).Text);

    private static Model InPrepare() => Update.Of(Some.Model(), new SheetsListed([Some.Sheet()], Some.Now)).Model;

    private static Model InSheet() => Some.Press(InPrepare(), "Down", "Enter").Model;

    private static Model Begun() => Update.Of(Some.Model(), new SheetKept(Sheet.New("01", Some.Now), null, GoesOn: true)).Model;
}
