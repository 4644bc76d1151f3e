using Rehearsal.Engine.Conversations;
using Rehearsal.Runner.Workshop.Views;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Workshop;

public sealed class FacilitatorNotesTests
{
    private const string Page =
        """
        # A talk: for the facilitator

        ## Timing

        **60 minutes.** All of it.

        ## "I was busy."

        *There is more behind it. What makes it come out?*

        It depends. **Ask** first.

        - Look afterwards.

        ## The cockerel

        *Ask:* What would you say?

        Let them.

        **"A burglar."** A joke.
        *Ask:* What is it for?
        Half of the room laughs.
        """;

    [Fact]
    public void A_part_that_asks_something_belongs_to_the_scene_that_has_its_words()
    {
        var note = FacilitatorNotes.Read(Page).For(SceneOf("Well. I was BUSY, you know."));
        Assert.Equal("There is more behind it. What makes it come out?", note?.Question);
        Assert.Equal(["It depends. Ask first.", "Look afterwards."], note!.Listen);
    }

    [Fact]
    public void A_question_may_stand_after_a_label() => Assert.Equal("What would you say?", FacilitatorNotes.Read(Page).For(SceneOf("There is the cockerel again."))?.Question);

    [Fact]
    public void A_line_in_bold_opens_a_part_too()
    {
        var note = FacilitatorNotes.Read(Page).For(Some.Scene() with { Lines = [new Line("Gil", "I'd say yes to a burglar.")] });
        Assert.Equal("What is it for?", note?.Question);
        Assert.Equal(["A joke.", "Half of the room laughs."], note!.Listen);
    }

    [Fact]
    public void A_scene_that_no_part_is_about_has_none() => Assert.Null(FacilitatorNotes.Read(Page).For(SceneOf("60 minutes of timing.")));

    [Theory]
    [MemberData(nameof(Shipped.Ids), MemberType = typeof(Shipped))]
    public void Every_scenario_has_something_to_ask_in_its_moments(string id) => Assert.True(FacilitatorNotes.Of(Shipped.Script(id)).Notes.Count >= 3);

    private static Scene SceneOf(string line) => Some.Scene() with { Lines = [new Line("Dana", line)] };
}
