using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Tests.Presentation;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Key = Rehearsal.Runner.Presentation.Key;

namespace Rehearsal.Tests.FullScreen;

/// <summary>What the full screen does beside drawing: clicks, scrolling, other sizes and colours, hostile text.</summary>
public sealed class FullScreenTests
{
    [Fact]
    public void A_click_on_an_option_says_it()
    {
        using var stage = Drawn(Some.InTalk([]));
        stage.Click(12, RowOf(stage, "You dropped the ball"));
        Assert.Equal(new OptionClicked(1), Assert.Single(stage.Sent));
    }

    [Fact]
    public void A_click_on_a_hint_presses_its_key()
    {
        using var stage = Drawn(Some.InTalk([]));
        var row = RowOf(stage, "w my own words");
        stage.Click(stage.Lines[row].IndexOf("w my own words", StringComparison.Ordinal) + 3, row);
        Assert.Equal(new KeyPressed(Key.Of('w')), Assert.Single(stage.Sent));
    }

    [Fact]
    public void A_click_on_a_scenario_opens_it()
    {
        using var stage = Drawn(Some.InLibrary());
        stage.Click(10, RowOf(stage, "The launch nobody asked for"));
        Assert.Equal(new OptionClicked(1), Assert.Single(stage.Sent));
    }

    [Fact]
    public void A_click_on_what_is_said_does_nothing()
    {
        using var stage = Drawn(Some.InTalk([]));
        stage.Click(12, RowOf(stage, "You wanted to see me?"));
        Assert.Empty(stage.Sent);
    }

    [Fact]
    public void A_long_talk_is_shown_at_its_end()
    {
        using var stage = Drawn(Long(60));
        Assert.Contains(stage.Lines, line => line.Contains("line 59", StringComparison.Ordinal));
        Assert.DoesNotContain(stage.Lines, line => line.Contains("line 0.", StringComparison.Ordinal));
    }

    [Fact]
    public void Progress_opens_at_its_top_and_goes_to_the_mark_when_it_is_moved()
    {
        var view = Some.Practice([.. Enumerable.Range(0, 7).Select(day => Some.Tallied(9, 3 + (day / 2), day, signals: day < 2 ? "blame" : "hinted"))]);
        var model = Update.Of(Some.Model(), new ProgressLoaded(view with { Practice = [view.Practice[0], view.Practice[0]] }, Some.Noon.AddDays(11))).Model;
        using var stage = Drawn(model);
        Assert.Contains(stage.Lines, line => line.Contains("7 talks to the end", StringComparison.Ordinal));
        stage.Resize(80, 22);
        Assert.Contains(stage.Lines, line => line.Contains("7 talks to the end", StringComparison.Ordinal));
        stage.Draw(Some.Press(model, "Down").Model);
        Assert.DoesNotContain(stage.Lines, line => line.Contains("7 talks to the end", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_who_has_scrolled_back_stays_there_when_lines_arrive()
    {
        using var stage = Drawn(Long(60));
        Assert.True(stage.Scroll(Key.Home));
        var before = stage.Lines[2..8];
        stage.Draw(Long(70));
        Assert.Equal(before, stage.Lines[2..8]);
    }

    [Fact]
    public void A_reader_at_the_end_goes_along_with_what_is_said()
    {
        using var stage = Drawn(Long(60));
        stage.Scroll(Key.PageUp);
        stage.Scroll(Key.End);
        stage.Draw(Long(61));
        Assert.Contains(stage.Lines, line => line.Contains("line 60.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_who_has_scrolled_back_and_replies_sees_the_reply()
    {
        var model = Long(60);
        using var stage = Drawn(model);
        stage.Scroll(Key.Home);
        stage.Draw(Some.Press(model, "2").Model);
        Assert.Contains(stage.Lines, line => line.Contains("You    You dropped the ball", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_who_has_scrolled_back_and_takes_a_reply_back_sees_that()
    {
        var model = Long(60);
        using var stage = Drawn(model);
        stage.Scroll(Key.Home);
        stage.Draw(Update.Of(model, new TalkOpened(Engine.Result<OpenTalk>.Of(Some.OpenTalk([])), Entrance.TakenBack)).Model);
        Assert.Contains(stage.Lines, line => line.Contains("You take that back.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PageDown")]
    [InlineData("End")]
    public void Turning_on_from_a_step_that_stands_at_the_top_never_turns_back(string on)
    {
        using var stage = new FullStage(80, 24);
        foreach (var model in SnapshotTests.Models("debrief-plan")) stage.Draw(model);
        var before = stage.Lines;
        stage.Scroll(new Key(Enum.Parse<KeyKind>(on)));
        Assert.Equal(before, stage.Lines);
    }

    [Fact]
    public void A_page_that_goes_on_below_says_so_until_its_end_is_seen()
    {
        using var stage = Drawn(Long(60));
        Assert.DoesNotContain(stage.Lines, SaysMore);
        stage.Scroll(Key.PageUp);
        Assert.Contains(stage.Lines, SaysMore);
        stage.Scroll(Key.End);
        Assert.DoesNotContain(stage.Lines, SaysMore);
    }

    [Fact]
    public void A_click_on_the_sign_that_there_is_more_turns_the_page()
    {
        using var stage = Drawn(Long(60));
        stage.Scroll(Key.Home);
        var row = RowOf(stage, "↓ more");
        var before = stage.Lines[2..8];
        stage.Click(stage.Lines[row].IndexOf("↓ more", StringComparison.Ordinal), row);
        Assert.NotEqual(before, stage.Lines[2..8]);
        Assert.Empty(stage.Sent);
    }

    [Fact]
    public void The_arrows_scroll_where_there_is_nothing_to_choose()
    {
        using var stage = new FullStage(80, 14);
        foreach (var model in SnapshotTests.Models("briefing")) stage.Draw(model);
        var before = stage.Lines;
        Assert.True(stage.Scroll(Key.Down));
        Assert.Equal(before[3], stage.Lines[2]);
    }

    [Fact]
    public void The_arrows_are_the_options_where_there_are_some()
    {
        using var stage = Drawn(Some.InTalk([]));
        Assert.False(stage.Scroll(Key.Down));
    }

    [Fact]
    public void Where_a_line_is_typed_a_click_on_the_head_types_nothing()
    {
        using var stage = Drawn(Some.Press(Some.InTalk([]), "w").Model);
        Assert.DoesNotContain("? help", stage.Lines[0], StringComparison.Ordinal);
        stage.Click(75, 0);
        Assert.Empty(stage.Sent);
    }

    [Fact]
    public void In_the_smallest_window_what_was_said_last_is_seen_with_the_options()
    {
        using var stage = new FullStage(40, 12);
        stage.Draw(Long(5));
        Assert.Contains(stage.Lines, line => line.Contains("This is line 4.", StringComparison.Ordinal));
        Assert.Contains(stage.Lines, line => line.Contains("1  ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_of_a_long_answer_goes_by_unseen()
    {
        using var stage = Drawn(Long(60));
        stage.Draw(Long(100));
        Assert.Contains(stage.Lines, line => line.Contains("line 60.", StringComparison.Ordinal));
        Assert.DoesNotContain(stage.Lines, line => line.Contains("line 99.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_wheel_scrolls_the_page()
    {
        using var stage = Drawn(Long(60));
        var before = stage.Lines[3];
        stage.Wheel(MouseFlags.WheeledUp, 10, 5);
        Assert.NotEqual(before, stage.Lines[3]);
    }

    [Fact]
    public void Keys_that_scroll_are_not_taken_while_something_lies_over_the_page()
    {
        using var stage = Drawn(Some.Press(Long(60), "?").Model);
        Assert.False(stage.Scroll(Key.PageUp));
    }

    [Fact]
    public void What_lay_over_the_page_leaves_nothing_behind()
    {
        var model = Some.InTalk([1], Mode.Coach);
        using var stage = new FullStage(120, 40);
        stage.Draw(model);
        var before = stage.Lines;
        stage.Draw(Some.Press(model, "?").Model);
        Assert.NotEqual(before, stage.Lines);
        stage.Draw(model);
        Assert.Equal(before, stage.Lines);
    }

    [Fact]
    public void A_page_of_as_many_rows_is_drawn_anew()
    {
        using var stage = Drawn(Long(5));
        var other = Some.Screen(Long(5)) with { Place = "another", Body = [.. Enumerable.Range(0, 5).Select(number => new Speech("Dana", $"Other {number}."))] };
        stage.Draw(other);
        Assert.Contains(stage.Lines, line => line.Contains("Other 4.", StringComparison.Ordinal));
        Assert.DoesNotContain(stage.Lines, line => line.Contains("This is line", StringComparison.Ordinal));
    }

    [Fact]
    public void A_window_too_small_says_so_and_recovers()
    {
        using var stage = Drawn(Some.InTalk([]));
        var before = stage.Lines.ToList();
        stage.Resize(30, 8);
        Assert.Contains("too small", string.Join(' ', stage.Lines), StringComparison.Ordinal);
        stage.Resize(80, 24);
        Assert.Equal(before, stage.Lines);
    }

    [Fact]
    public void Without_colours_there_are_none()
    {
        using var stage = new FullStage(100, 40, ColorCapabilityLevel.NoColor);
        stage.Draw(Some.InTalk([1], Mode.Coach));
        Assert.DoesNotMatch("38;[25];|\u001b\\[3[0-7]m|\u001b\\[9[0-7]m", stage.Ansi);
    }

    [Fact]
    public void The_two_accents_are_there_with_colours()
    {
        using var stage = new FullStage(100, 40);
        stage.Draw(Some.InTalk([1], Mode.Coach));
        Assert.Contains("38;2;61;133;198", stage.Ansi, StringComparison.Ordinal);
        Assert.Contains("38;2;184;122;28", stage.Ansi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_background_is_always_the_terminals_own()
    {
        using var stage = new FullStage(100, 40);
        stage.Draw(Some.InTalk([1], Mode.Coach));
        Assert.DoesNotMatch("48;[25];", stage.Ansi);
    }

    [Theory]
    [InlineData("日本語の会話は、列が二つ分の幅を取ります。とても長い行なので折り返します。それでも枠は崩れません。")]
    [InlineData("e\u0301a\u0308o\u0302 👩‍👩‍👧 👍🏽 🇩🇪 combined and joined letters in one long line that has to wrap somewhere")]
    [InlineData("שלום, אני רוצה לדבר איתך על יום שלישי ועל מה שקרה אז עם המשמרת")]
    [InlineData("control \u001b[31mred\u001b[0m \u0007 \u202eoverride\u202c and \u009b2J more")]
    public void Any_text_leaves_the_layout_whole(string text)
    {
        var said = Some.Screen(Some.InTalk([])) with { Body = [new Speech("Dana", text)], Title = text };
        using var stage = new FullStage(80, 24);
        stage.Draw(said);
        Assert.Equal(new string('─', 80), stage.Lines[1]);
        Assert.All(stage.Lines, line => Assert.DoesNotContain(line, letter => letter is '\u001b' or '\u0007' or '\u009b' or '\u202e'));
        Assert.Contains(stage.Lines, line => line.Contains("You dropped the ball", StringComparison.Ordinal));
    }

    private static bool SaysMore(string line) => line.Contains("↓ more", StringComparison.Ordinal);

    private static FullStage Drawn(Model model)
    {
        var stage = new FullStage(80, 24);
        stage.Draw(model);
        return stage;
    }

    private static int RowOf(FullStage stage, string text) =>
        stage.Lines.Index().First(line => line.Item.Contains(text, StringComparison.Ordinal)).Index;

    /// <summary>A talk whose first scene has so many lines.</summary>
    private static Model Long(int lines)
    {
        var scene = Some.HandoverScenes[0] with { Lines = [.. Enumerable.Range(0, lines).Select(number => new Line("Dana", $"This is line {number}."))] };
        return Update.Of(Some.Model(), new TalkOpened(Engine.Result<OpenTalk>.Of(Some.OpenTalk([]) with { Scene = scene }), Entrance.Begun)).Model;
    }
}
