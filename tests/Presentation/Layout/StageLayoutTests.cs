using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Presentation.Layout;

/// <summary>A screen over a whole window, without any toolkit.</summary>
public sealed class StageLayoutTests
{
    public static TheoryData<string, int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<string, int, int>();
            foreach (var name in SnapshotTests.ScreenNames)
            {
                foreach (var (width, height) in new[] { (40, 12), (57, 17), (80, 24), (100, 30), (131, 43), (200, 60) }) sizes.Add(name, width, height);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Everything_stays_inside_the_window(string name, int width, int height)
    {
        foreach (var model in SnapshotTests.Models(name))
        {
            var layout = StageLayout.Of(Some.Screen(model with { Scrolls = true }), width, height);
            Assert.True(layout.Left + layout.Width <= width);
            Assert.All(layout.Head.Rows.Concat(layout.Foot.Rows), row => Assert.True(row.Width <= layout.Width, row.Text));
            Assert.All(layout.Ask.Rows, row => Assert.True(row.Width <= layout.PageWidth, row.Text));
            Assert.True(height - layout.Head.Height - layout.Foot.Height >= 3, "The page has fewer than three rows.");
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_can_be_clicked_stands_where_it_is_drawn(string name, int width, int height)
    {
        foreach (var model in SnapshotTests.Models(name))
        {
            var layout = StageLayout.Of(Some.Screen(model with { Scrolls = true }), width, height);
            foreach (var area in new[] { layout.Head, layout.Ask, layout.Foot }) Assert.All(area.Targets, target => Assert.InRange(target.Row, -target.Rows + 1, area.Height - 1));
        }
    }

    [Fact]
    public void Coach_mode_stands_at_the_side_of_a_wide_window() => Assert.NotEqual(0, Coached(100, 30).Side.Height);

    [Fact]
    public void Coach_mode_stands_above_the_options_of_a_narrow_one()
    {
        var layout = Coached(80, 24);
        Assert.Equal(0, layout.Side.Height);
        Assert.Contains(layout.Foot.Rows, row => row.Text.Contains("seems", StringComparison.Ordinal));
        Assert.Contains(layout.Foot.Rows, row => row.Text.Contains("Trust", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_options_leave_little_room_the_meters_stay_and_the_mood_goes()
    {
        var screen = Some.Screen(Some.InTalk([1], Mode.Coach));
        var longer = screen with { Picker = screen.Picker! with { Options = [.. Enumerable.Repeat(screen.Picker.Options[0], 8)] } };
        var layout = Enumerable.Range(12, 30).Select(height => StageLayout.Of(longer, 80, height)).First(tried => tried.Foot.Rows.Any(row => row.Text.Contains("Trust", StringComparison.Ordinal)));
        Assert.DoesNotContain(layout.Foot.Rows, row => row.Text.Contains("seems", StringComparison.Ordinal));
    }

    [Fact]
    public void While_lines_arrive_the_rows_of_the_options_are_kept_free()
    {
        var before = StageLayout.Of(Some.Screen(Some.InTalk([])), 80, 24);
        var during = StageLayout.Of(Some.Screen(Some.Arriving()), 80, 24, before.PinnedRows);
        Assert.Equal(before.Foot.Height, during.Foot.Height);
    }

    [Fact]
    public void What_was_kept_is_given_up_in_a_window_made_lower()
    {
        var during = StageLayout.Of(Some.Screen(Some.Arriving()), 80, 14, kept: 40);
        Assert.True(during.Foot.Height < 12);
    }

    [Theory]
    [InlineData(39, 24, false)]
    [InlineData(80, 11, false)]
    [InlineData(40, 12, true)]
    public void The_smallest_window_is_forty_by_twelve(int width, int height, bool fits) => Assert.Equal(fits, StageLayout.Fits(width, height));

    private static StageLayout Coached(int width, int height) => StageLayout.Of(Some.Screen(Some.InTalk([1], Mode.Coach)), width, height);
}
