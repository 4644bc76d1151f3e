using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places.Rooms;

namespace Rehearsal.Tests.Presentation.Rooms;

public sealed class RoomWordsTests
{
    [Theory]
    [InlineData(0, 0, "Minute 1 of 60, on plan.")]
    [InlineData(59, 30, "Minute 1 of 60, on plan.")]
    [InlineData(1379, 1500, "Minute 23 of 60, two minutes ahead of the plan.")]
    [InlineData(1500, 1440, "Minute 26 of 60, one minute behind the plan.")]
    [InlineData(3700, 0, "Minute 62 of 60, 62 minutes behind the plan.")]
    public void The_clock_is_a_sentence(int elapsed, int planned, string sentence) =>
        Assert.Equal(sentence, RoomWords.Clock(new RoomClock(TimeSpan.FromSeconds(elapsed), TimeSpan.FromSeconds(planned), TimeSpan.FromMinutes(60))));

    [Theory]
    [InlineData(0, "the time is over")]
    [InlineData(0.4, "0:01 left")]
    [InlineData(59, "0:59 left")]
    [InlineData(60, "1:00 left")]
    [InlineData(125.2, "2:06 left")]
    public void A_countdown_never_says_nothing_is_left_too_early(double seconds, string words) => Assert.Equal(words, RoomWords.Left(seconds));

    [Theory]
    [InlineData("5 2 0", new[] { 5, 2, 0 })]
    [InlineData(" 5,2, 0 ", new[] { 5, 2, 0 })]
    [InlineData("12/0/3", new[] { 12, 0, 3 })]
    [InlineData("5 2", null)]
    [InlineData("5 2 0 1", null)]
    [InlineData("5 2 -1", null)]
    [InlineData("5 two 0", null)]
    [InlineData("5 2 99999", null)]
    [InlineData("٥ 2 0", null)]
    public void Counts_are_one_number_for_each_reply(string line, int[]? counts) => Assert.Equal(counts, HandCounts.Read(line, 3));
}
