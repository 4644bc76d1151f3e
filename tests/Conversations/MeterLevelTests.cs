using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

public sealed class MeterLevelTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_level_outside_the_bounds_cannot_be_made(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new MeterLevel(value));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void The_bounds_themselves_are_levels(int value) => Assert.Equal(value, new MeterLevel(value).Value);

    [Theory]
    [InlineData(130, 100)]
    [InlineData(-30, 0)]
    [InlineData(64, 64)]
    [InlineData(int.MaxValue, 100)]
    [InlineData(int.MinValue, 0)]
    public void What_a_script_sets_becomes_the_nearest_level(int set, int level) => Assert.Equal(level, MeterLevel.Nearest(set).Value);

    [Theory]
    [InlineData(50, 4, 54)]
    [InlineData(98, 4, 100)]
    [InlineData(2, -5, 0)]
    [InlineData(100, int.MaxValue, 100)]
    [InlineData(0, int.MinValue, 0)]
    public void A_move_stops_at_the_bounds(int from, int by, int to) => Assert.Equal(to, new MeterLevel(from).Moved(by).Value);
}
