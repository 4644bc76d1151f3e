using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Talks;
using Spectre.Console;

namespace Rehearsal.Tests.Inline;

public sealed class InlineFaceTests
{
    private static readonly string[] Keys = ["Up", "Down", "w", "Hello there, this is a longer line of my own.", "Backspace", "Left", "Esc", "?", "x", "Enter", "1", "2", " ", "u", "日本", "👩‍💻"];

    [Fact]
    public void Redrawing_leaves_one_copy_of_what_changes()
    {
        using var stage = new Stage();
        stage.Play(Some.InTalk([1]), "Down", "Down", "Up", "?", "x", "Down");
        Assert.Single(stage.Terminal.Lines, line => line.Contains("Handover notes by five", StringComparison.Ordinal));
        Assert.Single(stage.Terminal.Lines, line => line.Contains("You dropped the ball", StringComparison.Ordinal));
    }

    [Fact]
    public void After_the_shell_had_the_terminal_its_lines_are_left_alone()
    {
        using var stage = new Stage();
        var model = stage.Play(Some.InTalk([1]), "Down");
        stage.Terminal.Write("^Z\r\n[1]+  Stopped  rehearse\r\n$ fg\r\nrehearse\r\n");
        stage.Continue().Draw(model);
        Assert.Equal(["[1]+  Stopped  rehearse", "$ fg", "rehearse"], stage.Terminal.Lines.SkipWhile(line => !line.StartsWith("[1]+", StringComparison.Ordinal)).Take(3));
        Assert.Equal(2, stage.Terminal.Lines.Count(line => line.Contains("Handover notes by five", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_keys_come_the_page_looks_as_if_drawn_once() =>
        Prop.ForAll(KeySequences, keys =>
        {
            using var played = new Stage(50, 24);
            using var fresh = new Stage(50, 24);
            var model = Some.InTalk([1]);
            played.Draw(model);
            var last = played.Play(model, keys);
            fresh.Draw(last);
            return played.Terminal.Lines.SequenceEqual(fresh.Terminal.Lines, StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_key_hides_the_cursor_or_leaves_a_style_on() =>
        Prop.ForAll(KeySequences, keys =>
        {
            using var stage = new Stage(50, 12);
            stage.Play(Some.InTalk([1], Mode.Coach), keys);
            return stage.Terminal is { IsCursorVisible: true, IsStyled: false, Unknown: "" };
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(30)]
    [InlineData(44)]
    [InlineData(120)]
    public void A_window_made_narrower_or_wider_keeps_one_copy(int width)
    {
        using var stage = new Stage();
        var model = stage.Play(Some.InTalk([1]), "Down");
        stage.Resize(width).Draw(model);
        Assert.Single(stage.Terminal.Lines, line => line.Contains("Handover notes", StringComparison.Ordinal));
        Assert.Single(stage.Terminal.Lines, line => line.Contains("my own words", StringComparison.Ordinal));
    }

    [Fact]
    public void The_marked_option_is_whole_even_in_a_low_window()
    {
        using var stage = new Stage(40, 10);
        stage.Play(Some.InTalk([1]), "Down");
        Assert.Contains("queue from four.", string.Join(' ', stage.Terminal.Screen), StringComparison.Ordinal);
        Assert.Contains(stage.Terminal.Screen, line => line.Contains("↓ more", StringComparison.Ordinal));
    }

    [Fact]
    public void The_region_never_takes_more_rows_than_the_window_has() =>
        Prop.ForAll(Gen.Choose(5, 30).ToArbitrary(), height =>
        {
            using var stage = new Stage(40, height);
            stage.Draw(Some.InTalk([]));
            var before = stage.Terminal.Lines.Count;
            stage.Play(Some.InTalk([]), "Down", "Down", "Down", "?", "x");
            using var fresh = new Stage(40, height);
            return stage.Terminal.Lines.Take(6).SequenceEqual(fresh.Draw(Some.InTalk([])).Terminal.Lines.Take(6), StringComparer.Ordinal) && before > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_cursor_waits_where_the_next_letter_will_stand()
    {
        using var stage = new Stage();
        stage.Play(Some.InTalk([]), "w", "what 日本", "Left");
        Assert.Equal("  › what 日", stage.Terminal.BeforeCursor);
    }

    [Fact]
    public void Closing_takes_the_region_away_and_says_farewell()
    {
        using var stage = new Stage();
        stage.Draw(Some.InTalk([1])).Close("The talk is kept.");
        Assert.Equal("  The talk is kept.", stage.Terminal.Lines[^2]);
        Assert.DoesNotContain(stage.Terminal.Lines, line => line.Contains("take back", StringComparison.Ordinal));
        Assert.Equal("", stage.Terminal.BeforeCursor);
    }

    [Fact]
    public void Without_colours_none_is_sent()
    {
        using var stage = new Stage(colours: ColorSystem.NoColors);
        stage.Draw(Some.InTalk([1], Mode.Coach));
        Assert.DoesNotMatch(@"\e\[[0-9;]*(3[0-9]|4[0-9]|9[0-9])[0-9;]*m", stage.Sent);
    }

    [Fact]
    public void Text_that_steers_a_terminal_does_not_reach_it()
    {
        var model = Some.InTalk([]);
        model = model with { Place = Some.In<TalkPlace>(model) with { Log = [new Speech("Dana", "Look\u001B[2J here\u0007\u202E now")] } };
        using var stage = new Stage();
        stage.Draw(model);
        Assert.Contains(stage.Terminal.Lines, line => line.Contains("Look[2J here now", StringComparison.Ordinal));
        Assert.Equal("", stage.Terminal.Unknown);
    }

    private static Arbitrary<string[]> KeySequences => Gen.Elements(Keys).ArrayOf().ToArbitrary();
}
