using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

public sealed class ExplorePatienceTests
{
    [Theory]
    [InlineData("before there is a pace", 1, 0.01, "")]
    [InlineData("at the pace so far", 5, 0.25, ", 15 s to go at most")]
    [InlineData("never longer than was asked for", 5, 0.05, ", 55 s to go at most")]
    [InlineData("past that time", 70, 0.5, ", 0 s to go at most")]
    public void What_is_left_is_told(string when, int elapsed, double share, string told) =>
        Assert.Equal((when, told), (when, ExplorePatience.Left(TimeSpan.FromSeconds(elapsed), share, seconds: 60)));
}
