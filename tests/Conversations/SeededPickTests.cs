using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

public sealed class SeededPickTests
{
    [Theory]
    [InlineData(7, "1", 4, 3)]
    [InlineData(7, "2", 4, 1)]
    [InlineData(0, "1", 3, 1)]
    [InlineData(int.MaxValue, "12", 5, 3)]
    [InlineData(7, "temper", 3, 2)]
    [InlineData(42, "temper", 3, 1)]
    public void The_pick_is_the_one_that_the_documented_hash_gives(int seed, string name, int count, int index) =>
        Assert.Equal(index, CircumstancePicker.Index(seed, name, count));

    [Fact]
    public void The_pick_is_always_one_of_those_on_offer() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        Gen.Choose(1, 50).ToArbitrary(),
        (seed, count) => CircumstancePicker.Index(seed, "temper", count) is var index && index >= 0 && index < count).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_comes_up_about_equally_often()
    {
        var times = Enumerable.Range(0, 3000).CountBy(seed => CircumstancePicker.Index(seed, "temper", 3)).ToDictionary();
        Assert.All(Enumerable.Range(0, 3), index => Assert.InRange(times[index], 900, 1100));
    }
}
