using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Conversations;

/// <summary>
/// The seven properties of docs/decisions/loop-constants.md, from every state a talk can reach and at any level of the meters.
/// "Raises" and "falls" mean: or stays at the bound.
/// </summary>
public sealed class LoopPropertyTests
{
    [Fact]
    public void P1_an_integrated_line_raises_every_meter() =>
        Check(Some.LoopPoints(Quadrant.Integrated), point => Each(point.Meters, Said(point), Raised));

    [Fact]
    public void P1_in_a_run_each_integrated_line_gives_commitment_and_momentum_at_least_as_much_as_the_one_before() =>
        Check(Some.LoopPoints(Quadrant.Integrated), point =>
        {
            var (before, line) = (Move(point.State, point.Line), point.Line);
            var after = point.State.After(line.Rating, line.Signals);
            var next = Some.AllLines.Where(other => after.CountsAs(other.Rating) == Quadrant.Integrated).Select(other => Move(after, other));
            return next.All(move => move.Commitment >= before.Commitment && move.Momentum >= before.Momentum);
        });

    [Fact]
    public void P2_a_head_led_line_lifts_commitment_the_first_time_and_lowers_it_after_that() =>
        Check(Some.LoopPoints(Quadrant.HeadLed), point => point.State.HeadLedRun == 0
            ? Raised(point.Meters.Commitment, Said(point).Commitment)
            : Lowered(point.Meters.Commitment, Said(point).Commitment));

    [Fact]
    public void P2_a_head_led_line_lowers_safety() =>
        Check(Some.LoopPoints(Quadrant.HeadLed), point => Lowered(point.Meters.Safety, Said(point).Safety));

    [Fact]
    public void P2_a_head_led_line_lowers_trust_when_it_is_uncaring() =>
        Check(Some.LoopPoints(Quadrant.HeadLed), point => point.Line.Rating.Care < 0
            ? Lowered(point.Meters.Trust, Said(point).Trust)
            : point.Meters.Trust == Said(point).Trust);

    [Fact]
    public void P3_a_people_led_line_lifts_trust_and_safety() =>
        Check(Some.LoopPoints(Quadrant.PeopleLed), point => Raised(point.Meters.Trust, Said(point).Trust) && Raised(point.Meters.Safety, Said(point).Safety));

    [Fact]
    public void P3_a_people_led_line_costs_nothing_the_first_time_and_lets_the_matter_fall_after_that() =>
        Check(Some.LoopPoints(Quadrant.PeopleLed), point => point.State.PeopleLedRun == 0
            ? Each(point.Meters, Said(point), NotLower)
            : Lowered(point.Meters.Commitment, Said(point).Commitment) && Lowered(point.Meters.Momentum, Said(point).Momentum));

    [Fact]
    public void P4_a_line_that_is_neither_raises_nothing_and_lowers_safety_and_momentum() =>
        Check(Some.LoopPoints(Quadrant.Neither), point =>
            Each(point.Meters, Said(point), (before, after) => NotLower(after, before))
            && Lowered(point.Meters.Safety, Said(point).Safety)
            && Lowered(point.Meters.Momentum, Said(point).Momentum));

    [Fact]
    public void P4_after_a_care_of_minus_two_every_gain_of_trust_is_half_of_what_it_would_be_until_the_part_is_owned() =>
        Check(AnyTalk, talk =>
        {
            var (hurtful, later) = (new Some.RatedLine(new Rating(talk.Clarity, -2), []), talk.Lines);
            var (hurt, spared) = (Say(LoopState.Start, hurtful), Say(LoopState.Start, hurtful with { Rating = new(talk.Clarity, -1) }));
            foreach (var line in later.TakeWhile(line => line.Rating.Care != -2 && !line.Signals.Any(signal => signal.Word == "owned-my-part")))
            {
                var (less, full) = (Move(hurt, line).Trust, Move(spared, line).Trust);
                if (less != (full > 0 ? (full + 1) / 2 : full)) return false;
                (hurt, spared) = (Say(hurt, line), Say(spared, line));
            }

            return true;
        });

    [Fact]
    public void P5_three_integrated_lines_in_a_row_leave_every_meter_higher() =>
        Check(StatesAnd(Some.Lines(Quadrant.Integrated, 3)), start => Each(start.Meters, Some.Play(start.State, start.Meters, start.Lines).Meters, Raised));

    [Theory]
    [InlineData(Quadrant.HeadLed)]
    [InlineData(Quadrant.PeopleLed)]
    public void P6_from_fifty_ten_integrated_lines_end_above_ten_one_sided_ones(Quadrant oneSided) =>
        Check(Compared(oneSided, Gen.Constant(Some.MetersAt(50))), ends =>
            ends.Both.Commitment!.Value.Value > ends.OneSided.Commitment!.Value.Value && ends.Both.Safety!.Value.Value > ends.OneSided.Safety!.Value.Value);

    [Theory]
    [InlineData(Quadrant.HeadLed)]
    [InlineData(Quadrant.PeopleLed)]
    public void P6_from_any_levels_ten_integrated_lines_end_no_lower_in_commitment_and_safety_together(Quadrant oneSided) =>
        Check(Compared(oneSided, Some.AnyMeters), ends => CommitmentAndSafety(ends.Both) >= CommitmentAndSafety(ends.OneSided));

    [Fact]
    public void P7_every_meter_stays_within_its_bounds() =>
        Check(StatesAnd(Some.AnyLines), start => Each(start.Meters, Some.Play(start.State, start.Meters, start.Lines).Meters, (_, after) => after!.Value.Value is >= 0 and <= 100));

    [Fact]
    public void P7_the_same_ratings_always_give_the_same_meters() =>
        Check(StatesAnd(Some.AnyLines), start =>
        {
            var again = start.Lines.Select(line => new Some.RatedLine(new Rating(line.Rating.Clarity, line.Rating.Care), [.. line.Signals.Reverse()]));
            return Some.Play(start.State, start.Meters, start.Lines) == Some.Play(start.State, start.Meters, again);
        });

    private static Arbitrary<(int Clarity, Some.RatedLine[] Lines)> AnyTalk =>
        (from clarity in Gen.Choose(-2, 0) from lines in Some.AnyLines select (clarity, lines)).ToArbitrary();

    private static Arbitrary<(LoopState State, LoopMeters Meters, Some.RatedLine[] Lines)> StatesAnd(Gen<Some.RatedLine[]> talks) =>
        (from state in Gen.Elements<LoopState>(Some.ReachableLoopStates) from meters in Some.AnyMeters from lines in talks select (state, meters, lines)).ToArbitrary();

    private static Arbitrary<(LoopMeters Both, LoopMeters OneSided)> Compared(Quadrant oneSided, Gen<LoopMeters> levels) =>
        (from state in Gen.Elements<LoopState>(Some.ReachableLoopStates)
         from meters in levels
         from integrated in Some.Lines(Quadrant.Integrated, 10)
         from others in Some.Lines(oneSided, 10)
         select (Some.Play(state, meters, integrated).Meters, Some.Play(state, meters, others).Meters)).ToArbitrary();

    private static LoopMeters Said(Some.LoopPoint point) => Loop.Apply(point.State, point.Meters, point.Line.Rating, point.Line.Signals).Meters;

    private static LoopMove Move(LoopState state, Some.RatedLine line) => Loop.MoveOf(state, line.Rating, line.Signals);

    private static LoopState Say(LoopState state, Some.RatedLine line) => state.After(line.Rating, line.Signals);

    private static int CommitmentAndSafety(LoopMeters meters) => meters.Commitment!.Value.Value + meters.Safety!.Value.Value;

    private static bool Each(LoopMeters before, LoopMeters after, Func<MeterLevel?, MeterLevel?, bool> holds) =>
        holds(before.Trust, after.Trust) && holds(before.Safety, after.Safety) && holds(before.Commitment, after.Commitment) && holds(before.Momentum, after.Momentum);

    private static bool Raised(MeterLevel? before, MeterLevel? after) => after!.Value.Value > before!.Value.Value || after.Value.Value == 100;

    private static bool Lowered(MeterLevel? before, MeterLevel? after) => after!.Value.Value < before!.Value.Value || after.Value.Value == 0;

    private static bool NotLower(MeterLevel? before, MeterLevel? after) => after!.Value.Value >= before!.Value.Value;

    private static void Check<T>(Arbitrary<T> any, Func<T, bool> holds) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(any, holds));
}
