using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class EvidenceCultureTests
{
    [Fact]
    public void Numbers_read_the_same_in_a_culture_with_other_signs() => InCommaCulture(() =>
    {
        var moments = Some.Moments([.. Enumerable.Repeat(Some.Turn(0, 1), 5), Some.Turn(-1, 1)]);
        Assert.Equal("Over 6 lines, clarity stands 29.2 points below care.", WeakerDimensions.Of(moments).Evidence);
    });

    private static void InCommaCulture(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = comma;
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
