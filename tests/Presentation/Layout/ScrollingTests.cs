using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Tests.Presentation.Layout;

public sealed class ScrollingTests
{
    [Fact]
    public void At_the_end_the_window_goes_along() =>
        Assert.Equal(new PageWindow(15, 10, 25), Scrolling.Follow(new PageWindow(10, 10, 20), 10, 25));

    [Fact]
    public void Scrolled_back_it_stays() => Assert.Equal(new PageWindow(5, 10, 25), Scrolling.Follow(new PageWindow(5, 10, 20), 10, 25));

    [Fact]
    public void More_than_a_window_of_new_rows_begins_with_the_first_of_them() =>
        Assert.Equal(new PageWindow(20, 10, 60), Scrolling.Follow(new PageWindow(10, 10, 20), 10, 60));

    [Fact]
    public void A_page_that_fits_stands_at_the_top() => Assert.Equal(0, Scrolling.Follow(PageWindow.Nothing, 10, 6).Top);

    [Fact]
    public void A_new_step_stands_at_the_top_however_short_it_is() =>
        Assert.Equal(18, Scrolling.Show(new PageWindow(0, 10, 18), 10, 21, step: 18, isNewStep: true, focus: null).Top);

    [Fact]
    public void What_is_marked_is_seen() =>
        Assert.Equal(12, Scrolling.Show(new PageWindow(0, 10, 40), 10, 40, step: 0, isNewStep: false, focus: (20, 2)).Top);

    [Fact]
    public void The_window_never_leaves_the_page() =>
        Prop.ForAll(
            (from top in Gen.Choose(0, 200)
             from height in Gen.Choose(3, 50)
             from rows in Gen.Choose(0, 200)
             from later in Gen.Choose(0, 300)
             select (new PageWindow(top, height, rows), later)).ToArbitrary(),
            drawn =>
            {
                var after = Scrolling.Follow(drawn.Item1, drawn.Item1.Height, drawn.later);
                return after.Top >= 0 && (after.Top == 0 || after.Top + after.Height <= after.Rows);
            }).QuickCheckThrowOnFailure();
}
