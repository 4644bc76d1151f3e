using System.Numerics;
using Rehearsal.Engine.Analysis.Exploration;

namespace Rehearsal.Tests.Analysis.Exploration;

public sealed class PathSumsTests
{
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 120)]
    [InlineData(5, 300)]
    public void Sums_are_counted_exactly_at_any_size(int width, int doublings)
    {
        var random = new Random(doublings);
        var (sums, expected) = (new PathSums(width), new SortedDictionary<int, BigInteger> { [0] = 1 });
        sums.AddOne();
        for (var round = 0; round < doublings; round++)
        {
            var (more, next, known) = (random.Next(0, 4), new PathSums(width), new SortedDictionary<int, BigInteger>());
            foreach (var by in new[] { 0, more })
            {
                next.Add(sums, by);
                foreach (var (sum, paths) in expected) known[sum + by] = known.GetValueOrDefault(sum + by) + paths;
            }

            (sums, expected) = (next, known);
        }

        Assert.Equal(expected.Select(entry => (entry.Key, entry.Value)), sums.Read());
    }
}
