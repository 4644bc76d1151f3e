using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Tests.Presentation;

/// <summary>What coach mode adds to the lines of a talk.</summary>
public sealed class ThoughtTests
{
    private static readonly Scene TwoThoughts = Some.HandoverScenes[0] with
    {
        Lines = [new Line("Dana", "Hm.", "Not again."), new Line("Dana", "Go on.", "I will not help with this.", "guarded")],
    };

    private static readonly Block[] WithThoughts =
    [
        new Speech("Dana", "Hm."),
        new Aside("Dana thinks: Not again."),
        new Speech("Dana", "Go on."),
        new Aside("Dana thinks: I will not help with this."),
    ];

    private static Turn Turn => new(TwoThoughts, null, TwoThoughts.Meters, null, Some.Now);

    [Fact]
    public void Every_thought_of_a_turn_stands_after_its_line() => Assert.Equal(WithThoughts, TalkBlocks.Of(Turn, coach: true));

    [Fact]
    public void A_quiet_turn_shows_no_thought() => Assert.All(TalkBlocks.Of(Turn, coach: false), block => Assert.IsType<Speech>(block));

    [Fact]
    public void Every_thought_of_a_scene_that_arrives_stands_after_its_line()
    {
        var body = Some.Screen(Answered(paced: false)).Body;
        Assert.Equal(WithThoughts, body.TakeLast(4));
    }

    [Fact]
    public void A_line_that_arrives_alone_brings_its_thought_and_is_followed_by_the_next()
    {
        var first = Update.Of(Answered(paced: true), new LineDue(Arrival(Answered(paced: true))));
        Assert.Equal(WithThoughts[..2], Some.Screen(first.Model).Body.TakeLast(2));
        var second = Update.Of(first.Model, new LineDue(Arrival(first.Model)));
        Assert.Equal(WithThoughts, Some.Screen(second.Model).Body.TakeLast(4));
        Assert.IsType<Replying>(Some.In<TalkPlace>(second.Model).Stage);
    }

    [Fact]
    public void In_plain_lines_a_thought_is_a_sentence() => Assert.Equal(
        ["Dana: Hm.", "Dana thinks: Not again.", "Dana: Go on.", "Dana thinks: I will not help with this."],
        PlainText.Lines([.. TalkBlocks.Of(Turn, coach: true)]));

    [Fact]
    public void Mood_and_meters_fit_one_line() => Assert.Equal(
        [new Aside("Mood: guarded. Confianza 50, Safety 48.")],
        TalkBlocks.Standing(Some.Handover with { Meters = [new MeterTag("trust", "Confianza"), new MeterTag("safety", "Safety"), new MeterTag("pace", "Pace")] }, TwoThoughts));

    [Fact]
    public void Where_the_script_names_no_meters_they_are_called_by_their_variables() =>
        Assert.Equal([new Aside("Mood: guarded. Trust 50, Safety 48.")], TalkBlocks.Standing(Some.Handover with { Meters = [] }, TwoThoughts));

    [Fact]
    public void A_scene_without_mood_and_meters_has_no_such_line() =>
        Assert.Empty(TalkBlocks.Standing(Some.Handover, TwoThoughts with { Lines = [], Meters = new Dictionary<string, int>(StringComparer.Ordinal) }));

    private static Model Answered(bool paced)
    {
        var asked = Some.Press(Some.InTalk([1], Mode.Coach, paced), "1").Model;
        return Update.Of(asked, new SceneArrived(Engine.Result<Scene>.Of(TwoThoughts))).Model;
    }

    private static int Arrival(Model model) => Assert.IsType<Arriving>(Some.In<TalkPlace>(model).Stage).Arrival;
}
