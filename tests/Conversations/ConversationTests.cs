using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Conversations;

public sealed class ConversationTests
{
    private const string Talk =
        """
        # title: T
        # cast: Dana = Dana Okafor
        # meter: trust = Trust
        # vary: temper = calm, brisk
        # fill: colleague = Who?; Dana
        VAR trust = 50
        VAR safety = 50
        VAR temper = "calm"
        VAR colleague = "nobody"
        -> opening
        === opening ===
        # phase: open
        # pressure: high
        Dana: You wanted to see me? # thought: Decided already. # mood: guarded
        She sits down.
        * (ask) [What happened? # clarity: 1 # care: 2 # signal: invited-input # style: analysis # why: Asks.]
          Dana: I ran out of day.
        * (blame) [You dropped it. # clarity: 0 # care: -2 # signal: blame]
          Dana: Right.
        * [Continue]
        - Dana: And now? # mood: tired
          # phase: agree
          # room: key
        * (go) [Go on, {colleague}.] -> done
        + (stay) [Stay.] -> done
        === done ===
        # ending: fine; All fine
        # outcome: strong
        # friend: She asked.
        Dana: See you. It is {temper}.
        -> END
        """;

    [Fact]
    public void A_line_with_a_name_from_the_cast_is_theirs() =>
        Assert.Equal(new Line("Dana", "You wanted to see me?", "Decided already.", "guarded"), Some.SceneOf(Talk).Lines[0]);

    [Fact]
    public void Anything_else_is_narration() => Assert.Equal(new Line(null, "She sits down."), Some.SceneOf(Talk).Lines[1]);

    [Fact]
    public void Tags_without_text_are_applied_and_not_shown()
    {
        var scene = Some.SceneOf(Talk, 0);
        Assert.Equal(["I ran out of day.", "And now?"], scene.Lines.Select(line => line.Text));
        Assert.Equal((Phase.Agree, true), (scene.Phase, scene.IsKey));
    }

    [Fact]
    public void A_mood_holds_until_it_is_replaced() =>
        Assert.Equal(["guarded", "tired"], Some.SceneOf(Talk, 0).Lines.Select(line => line.Mood));

    [Fact]
    public void A_phase_holds_until_it_is_replaced() => Assert.Equal(Phase.Agree, Some.SceneOf(Talk, 0, 0).Phase);

    [Fact]
    public void Pressure_covers_only_the_next_choice() => Assert.Equal((true, false), (Some.SceneOf(Talk).Pressure, Some.SceneOf(Talk, 0).Pressure));

    [Fact]
    public void A_choice_carries_its_rating_and_reason()
    {
        var choice = Some.SceneOf(Talk).Choices[0];
        Assert.Equal(("opening.ask", "What happened?", new Rating(1, 2), Style.Analysis, "Asks."), (choice.Id, choice.Text, choice.Rating, choice.Style, choice.Why));
        Assert.Equal("invited-input", Assert.Single(choice.Signals).Word);
    }

    [Fact]
    public void A_choice_without_tags_is_unrated() => Assert.Null(Some.SceneOf(Talk).Choices[2].Rating);

    [Fact]
    public void Header_tags_do_not_come_back_on_the_first_line() => Assert.Equal(Phase.Open, Some.SceneOf(Talk).Phase);

    [Fact]
    public void Turns_are_numbered_from_one() => Assert.Equal([1, 2, 3], new[] { Some.SceneOf(Talk).Turn, Some.SceneOf(Talk, 0).Turn, Some.SceneOf(Talk, 0, 0).Turn });

    [Fact]
    public void A_finished_talk_names_its_ending() =>
        Assert.Equal(new Ending("fine", "All fine", Outcome.Strong, "She asked."), Some.SceneOf(Talk, 0, 0).Ending);

    [Fact]
    public void A_talk_that_goes_on_has_no_ending() => Assert.Null(Some.SceneOf(Talk, 0).Ending);

    [Fact]
    public void The_loop_moves_the_meters_before_the_partner_answers() =>
        Assert.True(Some.SceneOf(Talk, 1).Meters["safety"] < 50);

    [Fact]
    public void An_unrated_choice_moves_no_meter() => Assert.Equal(Some.SceneOf(Talk).Meters, Some.SceneOf(Talk, 2).Meters);

    [Fact]
    public void Meters_that_the_script_does_not_declare_do_not_appear() =>
        Assert.Equal(["safety", "trust"], Some.SceneOf(Talk).Meters.Keys.Order());

    [Fact]
    public void A_fill_named_who_names_the_first_of_the_cast()
    {
        var script = Some.Script("# title: T\n# cast: X = The other person\n# fill: who = Who?; D.\nVAR who = \"\"\nX: Well? # thought: Hm. # mood: wary\n* [Go on]\n- X: Good.\n-> END\n");
        var circumstances = CircumstancePicker.Pick(script, 1, Some.Empty, new Dictionary<string, string> { ["who"] = "Ömer" }).Value!;
        using var talk = new Conversation(script, circumstances);
        Assert.Equal(new Line("Ömer", "Well?", "Hm.", "wary"), talk.Begin().Value!.Lines[^1]);
        Assert.Equal(("Ömer", "The other person"), (script.Header.CastFor(circumstances.Fills).Cast[0].Name, script.Header.CastFor(circumstances.Fills).Cast[0].FullName));
    }

    [Fact]
    public void A_fill_is_written_into_its_variable()
    {
        var script = Some.Script(Talk);
        var circumstances = CircumstancePicker.Pick(script, 1, Some.Empty, new Dictionary<string, string> { ["colleague"] = "R." }).Value!;
        using var talk = new Conversation(script, circumstances);
        talk.Begin();
        Assert.Equal("Go on, R..", talk.Choose(0).Value!.Choices[0].Text);
    }

    [Theory]
    [InlineData("calm")]
    [InlineData("brisk")]
    public void A_fixed_circumstance_is_used(string temper)
    {
        var script = Some.Script(Talk);
        var circumstances = CircumstancePicker.Pick(script, 1, new Dictionary<string, string> { ["temper"] = temper }, Some.Empty).Value!;
        using var talk = new Conversation(script, circumstances);
        talk.Begin();
        talk.Choose(0);
        Assert.Equal($"See you. It is {temper}.", talk.Choose(0).Value!.Lines[0].Text);
    }

    [Theory]
    [InlineData(0, "temper", 2)]
    [InlineData(7, "temper", 3)]
    [InlineData(int.MaxValue, "reason", 5)]
    public void A_circumstance_index_lies_within_the_values(int seed, string name, int count) =>
        Assert.InRange(CircumstancePicker.Index(seed, name, count), 0, count - 1);

    [Fact]
    public void The_circumstance_index_is_the_start_of_a_hash()
    {
        // SHA-256 of "7:temper", computed elsewhere: sha256sum.
        var expected = Convert.ToUInt32(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("7:temper"u8))[..8], 16) % 3;
        Assert.Equal((int)expected, CircumstancePicker.Index(7, "temper", 3));
    }

    [Theory]
    [InlineData("mood", "calm")]
    [InlineData("temper", "wild")]
    public void A_circumstance_that_the_script_does_not_know_is_said(string name, string value) =>
        Assert.Equal(DiagnosticCodes.CircumstanceUnknown, CircumstancePicker.Pick(Some.Script(Talk), 1, new Dictionary<string, string> { [name] = value }, Some.Empty).Problems[0].Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_choice_that_is_not_on_offer_is_a_bug(int index)
    {
        using var talk = new Conversation(Some.Script(Talk), Some.Circumstances());
        talk.Begin();
        Assert.Throws<ArgumentOutOfRangeException>(() => talk.Choose(index));
    }

    [Fact]
    public void Control_characters_in_a_script_are_taken_out() =>
        Assert.Equal("[31mred", Assert.Single(Some.SceneOf("# title: T\n\u001b[31mred\u0007\n-> END\n").Lines).Text);

    [Fact]
    public void Shuffles_follow_the_seed()
    {
        var script = Some.Script("# title: T\n{~a|b|c|d|e|f|g|h}{~a|b|c|d|e|f|g|h}{~a|b|c|d|e|f|g|h} {RANDOM(1, 100000)}\n-> END\n");
        string Said(int seed)
        {
            using var talk = new Conversation(script, Some.Circumstances(seed));
            return talk.Begin().Value!.Lines[0].Text;
        }

        Assert.Equal(Said(5), Said(5));
        Assert.NotEqual(Said(5), Said(6));
    }
}
