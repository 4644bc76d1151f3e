using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Rooms;

public sealed class FacilitatorNotesTests
{
    private const string Page =
        """
        # The missed handover: for the facilitator

        ## Timing

        Only "I was busy." counts here? No: a heading without a quote is about something else.

        ## "I was busy."

        *There is more behind it. What makes it come out?*

        It depends on how she is today.

        Look afterwards at who chose by that.

        ### The plaque: “Eleven years, ladies…”, or "So."

        (On some evenings only "So.")

        Nell has put it on the counter. *Ask:* What is she asking?
        Some will defend the praise.
        *Listen for* the word **but**.

        ## "Fine."

        **Ask:** You have a yes. What is it made of?

        - Some `write` it down at once.
        - Some want to be done.
        """;

    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_moment_of_the_room_finds_its_question_in_a_talk_that_goes_well(string id)
    {
        var notes = FacilitatorNotes.Load(new Library(Shipped.Folder, "").FacilitatorPageOf(Shipped.PathOf(id)));
        Assert.All(Shipped.AllCircumstances(Shipped.Script(id)), circumstances =>
        {
            var talk = WholeTalk.Play(Policy.MostIntegrated, Shipped.Script(id), circumstances);
            var key = talk.Scenes.Where(scene => scene.IsKey).ToList();
            Assert.All(key, scene => Assert.True(notes.Find(scene) is not null, $"{talk.How}: no heading quotes\n{string.Join('\n', scene.Lines.Select(line => line.Text))}"));
            Assert.True(key.DistinctBy(notes.Find).Count() == key.Count, $"{talk.How}: two moments have one question\n{string.Join('\n', key.Select(notes.Find).Select(note => note!.Question))}");
        });
    }

    [Theory]
    [InlineData("I was busy.", "There is more behind it. What makes it come out?")]
    [InlineData("Well: I WAS BUSY", "There is more behind it. What makes it come out?")]
    [InlineData("It says: eleven years, ladies and gentlemen.", "What is she asking?")]
    [InlineData("She waits. So.", "What is she asking?")]
    [InlineData("Fine. Yes.", "You have a yes. What is it made of?")]
    public void A_heading_is_found_by_what_it_quotes(string line, string question) => Assert.Equal(question, Notes(line).Question);

    [Theory]
    [InlineData("So that's it.")]
    [InlineData("I am busy.")]
    [InlineData("That's fine by me.")]
    [InlineData("Only")]
    public void What_is_not_quoted_has_a_question_that_always_fits(string line) => Assert.Same(MomentNote.General, Notes(line));

    [Fact]
    public void What_else_stands_there_is_for_the_facilitator()
    {
        Assert.Equal(["It depends on how she is today.", "Look afterwards at who chose by that."], Notes("I was busy.").Listen);
        Assert.Equal(["(On some evenings only \"So.\")", "Nell has put it on the counter.", "Some will defend the praise.", "Listen for the word but."], Notes("So.").Listen);
        Assert.Equal(["Some write it down at once.", "Some want to be done."], Notes("Fine.").Listen);
    }

    [Fact]
    public void Of_several_quotes_the_longest_counts() =>
        Assert.Equal("There is more behind it. What makes it come out?", FacilitatorNotes.Parse(Page).Of(Scene("Fine.", "I was busy.")).Question);

    [Fact]
    public void A_script_of_ones_own_has_its_page_beside_it()
    {
        using var folder = new TemporaryFolder();
        var (script, packed, library) = (folder.Write("late.ink", "Hm."), folder.Write("home/late/late.ink", "Hm."), new Library(folder.PathOf("none"), folder.PathOf("home")));
        Assert.Null(library.FacilitatorPageOf(script));
        folder.Write("late.facilitator.md", Page);
        folder.Write("home/late/facilitator.md", Page);
        Assert.Equal(folder.PathOf("late.facilitator.md"), library.FacilitatorPageOf(script));
        Assert.Equal(folder.PathOf("home/late/facilitator.md"), library.FacilitatorPageOf(packed));
    }

    [Fact]
    public void Without_a_page_there_are_no_notes() => Assert.Empty(FacilitatorNotes.Load(null).Moments.Concat(FacilitatorNotes.Load("/not/there.md").Moments));

    private static MomentNote Notes(string line) => FacilitatorNotes.Parse(Page).Of(Scene(line));

    private static Scene Scene(params string[] lines) => Some.FullScene() with { Lines = [.. lines.Select(line => new Line("Dana", line))] };
}
