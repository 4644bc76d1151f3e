using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Preparation;

public sealed class SheetTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("The note wasn't on the page.", "the note wasn't on the page")]
    [InlineData("Priya searched for four hours", "Priya searched for four hours")]
    [InlineData("I was alone", "I was alone")]
    [InlineData("you left", "you left")]
    public void A_text_is_made_to_stand_inside_a_sentence(string text, string inside) =>
        Assert.Equal(inside, SheetFills.Of(Some.Sheet((SheetPart.Behaviour, text)))["behaviour"]);

    [Theory]
    [InlineData("I ran out of day", "I ran out of day.")]
    [InlineData("And who told you that?", "And who told you that?")]
    public void What_they_probably_say_is_a_sentence(string text, string sentence) =>
        Assert.Equal(sentence, SheetFills.Of(Some.Sheet((SheetPart.LikelyReply, text)))["likely_reply"]);

    [Fact]
    public void What_is_empty_fills_nothing_and_the_worry_stays_on_the_sheet() =>
        Assert.Equal(["who"], SheetFills.Of(Some.Sheet((SheetPart.Who, "D."), (SheetPart.Worry, "I give in"), (SheetPart.Impact, " "))).Keys);

    [Theory]
    [InlineData(SheetPart.Situation)]
    [InlineData(SheetPart.Behaviour)]
    [InlineData(SheetPart.Impact)]
    public void A_part_of_nothing_but_full_stops_fills_nothing_and_does_not_spoil_the_card(SheetPart part)
    {
        var sheet = Some.Sheet().With(part, "...", Some.Now);
        Assert.DoesNotContain(part.Word(), SheetFills.Of(sheet).Keys);
        Assert.DoesNotContain("..", Card.Of(sheet, null).Opening ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_never_cut_inside_an_emoji() =>
        Assert.Equal(new string('x', Sheet.LongestText - 1), Some.Sheet((SheetPart.Who, new string('x', Sheet.LongestText - 1) + "😀"))[SheetPart.Who]);

    [Fact]
    public void Text_is_cleaned_and_cut() =>
        Assert.Equal(("red", Sheet.LongestText), (Some.Sheet((SheetPart.Who, "r\u0007ed"))[SheetPart.Who], Some.Sheet((SheetPart.Who, new string('x', 999)))[SheetPart.Who].Length));

    [Fact]
    public void A_case_reads_back_as_it_was_kept()
    {
        using var store = folder.Open();
        store.SaveSheet(Some.Sheet());
        var read = Assert.Single(folder.Open().Sheets());
        Assert.Equal(SheetParts.All.Select(part => Some.Sheet()[part]), SheetParts.All.Select(part => read[part]));
    }

    [Fact]
    public void A_deleted_case_is_gone_from_the_disk()
    {
        using (var store = folder.Open())
        {
            store.SaveSheet(Some.Sheet((SheetPart.Behaviour, "the unmistakable zebra")));
            store.DeleteSheet(Some.Sheet().Id);
            Assert.Empty(store.Sheets());
        }

        Assert.All(folder.Files, file => Assert.DoesNotContain("zebra", File.ReadAllText(Path.Join(folder.Folder.Path, file)), StringComparison.Ordinal));
    }

    [Fact]
    public void Deleting_everything_takes_the_cases_along()
    {
        using var store = folder.Open();
        store.SaveSheet(Some.Sheet());
        store.DeleteAll();
        Assert.Empty(store.Sheets());
    }

    [Fact]
    public void The_card_of_a_case_alone_has_its_first_line_its_request_and_two_plans()
    {
        var card = Card.Of(Some.Sheet(), null);
        Assert.Equal("On Tuesday, at the handover, the note wasn't on the page at five, and the person on call searched for four hours. What happened on your side?", card.Opening);
        Assert.Equal(("the note on the page by five, from Monday", "I can have somebody take your queue from four"), (card.Request, card.Offer));
        Assert.Equal([new("they say “I ran out of day.”", "ask what stood in the way, and wait for the answer"), new IfThenPlan("I notice that I fill the silence and take it all back", "stop, count to five, and say the request once more")], card.Plans);
    }

    [Fact]
    public void Of_a_rehearsal_the_card_has_the_plans_that_were_made_and_the_lines_that_were_both()
    {
        var record = Some.Debriefed(0, 0, 0).Record with { Plans = [new IfThenPlan("she looks away", "wait")] };
        var card = Card.Of(Some.Sheet(), record);
        Assert.Equal([new IfThenPlan("she looks away", "wait")], card.Plans);
        Assert.Equal("I want the notes there at five, and I can have Priya take your queue from four.", card.BestLines[0]);
    }

    [Fact]
    public void The_learners_own_first_line_goes_before_every_other()
    {
        var turns = Some.HandoverTurns(0, 0, 0);
        var record = Some.Debriefed([turns[0] with { OwnWords = new("What happened on Tuesday?") }, .. turns.Skip(1)]).Record;
        Assert.Equal("What happened on Tuesday?", Card.Of(Some.Sheet(), record).Opening);
    }

    [Fact]
    public void A_card_of_nothing_is_a_mistake() => Assert.Throws<ArgumentException>(() => Card.Of(null, null));
}
