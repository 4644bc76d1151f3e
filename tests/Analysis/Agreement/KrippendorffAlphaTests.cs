using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Analysis.Agreement;

namespace Rehearsal.Tests.Analysis.Agreement;

/// <summary>Against published worked examples, rows are people and dots are missing values.</summary>
public sealed class KrippendorffAlphaTests
{
    /// <summary>Four observers, twelve units: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), C; also the example of the R package irr.</summary>
    private static readonly string[] FourObservers =
    [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];

    /// <summary>Three coders, fifteen units: the computational example of the article "Krippendorff's alpha" in Wikipedia.</summary>
    private static readonly string[] ThreeCoders =
    [
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
    ];

    /// <summary>Two observers, ten units, two values: Krippendorff (2011), A.</summary>
    private static readonly string[] TwoObservers = ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"];

    [Theory]
    [InlineData(Measurement.Nominal, 0.743)]
    [InlineData(Measurement.Ordinal, 0.815)]
    [InlineData(Measurement.Interval, 0.849)]
    public void Four_observers_with_missing_values(Measurement measurement, double published) => Assert.Equal(published, Rounded(Units(FourObservers), measurement));

    [Theory]
    [InlineData(Measurement.Nominal, 0.691)]
    [InlineData(Measurement.Interval, 0.811)]
    public void Three_coders_with_missing_values(Measurement measurement, double published) => Assert.Equal(published, Rounded(Units(ThreeCoders), measurement));

    [Fact]
    public void Two_observers_and_two_values() => Assert.Equal(0.095, Rounded(Units(TwoObservers), Measurement.Nominal));

    [Fact]
    public void Who_always_agrees_agrees_fully() => Assert.Equal(1, KrippendorffAlpha.Of(Units(["1 2 3", "1 2 3"]), Measurement.Ordinal));

    [Fact]
    public void One_person_has_nobody_to_agree_with() => Assert.Null(KrippendorffAlpha.Of(Units(["1 2 3"]), Measurement.Ordinal));

    [Fact]
    public void Without_variation_there_is_nothing_to_agree_about() => Assert.Null(KrippendorffAlpha.Of(Units(["1 1 1", "1 1 ."]), Measurement.Ordinal));

    [Fact]
    public void A_value_that_meets_no_other_does_not_count() => Assert.Null(KrippendorffAlpha.Of(Units(["1 2 .", "1 . 3"]), Measurement.Ordinal));

    [Fact]
    public void Nobody_rated_anything() => Assert.Null(KrippendorffAlpha.Of([], Measurement.Ordinal));

    [Theory]
    [InlineData(Measurement.Nominal)]
    [InlineData(Measurement.Ordinal)]
    [InlineData(Measurement.Interval)]
    public void Alpha_is_one_at_most_and_does_not_depend_on_who_is_who(Measurement measurement) =>
        Prop.ForAll(Tables.ToArbitrary(), units =>
        {
            var alpha = KrippendorffAlpha.Of(units, measurement);
            var turned = KrippendorffAlpha.Of(units.Select(unit => unit.Reverse().ToArray()).Reverse(), measurement);
            return (alpha is null && turned is null) || (alpha <= 1 + 1e-9 && Math.Abs(alpha.Value - turned!.Value) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ordinal_alpha_asks_for_the_order_of_the_values_only() =>
        Prop.ForAll(Tables.ToArbitrary(), units =>
        {
            var (plain, stretched) = (KrippendorffAlpha.Of(units, Measurement.Ordinal), KrippendorffAlpha.Of(units.Select(unit => unit.Select(value => value * value * value * 10).ToArray()), Measurement.Ordinal));
            return plain == stretched;
        }).QuickCheckThrowOnFailure();

    private static Gen<int[][]> Tables => Gen.Choose(-2, 2).ArrayOf().ArrayOf();

    private static double Rounded(IEnumerable<IReadOnlyList<int>> units, Measurement measurement) => Math.Round(KrippendorffAlpha.Of(units, measurement)!.Value, 3, MidpointRounding.AwayFromZero);

    private static IEnumerable<IReadOnlyList<int>> Units(string[] people)
    {
        var rows = people.Select(row => row.Split(' ')).ToList();
        return Enumerable.Range(0, rows[0].Length).Select(unit => rows.Where(row => row[unit] != ".").Select(row => int.Parse(row[unit], CultureInfo.InvariantCulture)).ToList());
    }
}
