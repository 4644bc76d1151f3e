using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Conversations;

public sealed class LoopMetersTests
{
    private static readonly Dictionary<string, int> TrustAndMomentum = new(StringComparer.Ordinal) { ["trust"] = 40, ["momentum"] = 300, ["resolve"] = 7 };

    [Fact]
    public void Only_the_meters_that_a_script_declares_are_read()
    {
        var meters = Read(TrustAndMomentum);
        Assert.Equal(new LoopMeters(new MeterLevel(40), null, null, new MeterLevel(100)), meters);
    }

    [Fact]
    public void Declared_meters_come_back_by_name_in_a_fixed_order() =>
        Assert.Equal("trust 40, momentum 100", string.Join(", ", Read(TrustAndMomentum).Declared().Select(meter => $"{meter.Key} {meter.Value}")));

    [Fact]
    public void All_four_are_read_by_their_own_names()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal) { ["trust"] = 1, ["safety"] = 2, ["commitment"] = 3, ["momentum"] = 4 };
        Assert.Equal(new LoopMeters(new(1), new(2), new(3), new(4)), Read(values));
    }

    [Fact]
    public void A_script_without_a_loop_has_no_meters() => Assert.Empty(Read(new Dictionary<string, int>(StringComparer.Ordinal)).Declared());

    [Fact]
    public void Each_meter_moves_by_its_own_part_of_the_move() =>
        Assert.Equal(new LoopMeters(new(51), new(52), new(53), new(54)), Some.MetersAt(50).Moved(new LoopMove(1, 2, 3, 4)));

    [Fact]
    public void A_meter_that_is_not_declared_stays_undeclared_and_changes_nothing_for_the_others() => Prop.ForAll(
        Some.LoopPoints(Quadrant.HeadLed),
        point =>
        {
            var whole = Loop.Apply(point.State, point.Meters, point.Line.Rating, point.Line.Signals);
            var part = Loop.Apply(point.State, point.Meters with { Safety = null }, point.Line.Rating, point.Line.Signals);
            return part.Meters == whole.Meters with { Safety = null } && part.State == whole.State;
        }).QuickCheckThrowOnFailure();

    private static LoopMeters Read(Dictionary<string, int> variables) =>
        LoopMeters.Read(name => variables.TryGetValue(name, out var value) ? value : null);
}
