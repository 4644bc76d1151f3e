using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests;

/// <summary>What the loop can meet: every rating, every state a talk can reach, every level of the meters.</summary>
internal static partial class Some
{
    /// <summary>A line as the loop sees it.</summary>
    public sealed record RatedLine(Rating Rating, IReadOnlyList<Signal> Signals)
    {
        public override string ToString() => $"({Rating.Clarity}, {Rating.Care}) [{string.Join(' ', Signals)}]";
    }

    /// <summary>Somewhere in a talk, with a line about to be said.</summary>
    public sealed record LoopPoint(LoopState State, LoopMeters Meters, RatedLine Line);

    public static IReadOnlyList<Rating> AllRatings { get; } =
        [.. from clarity in Enumerable.Range(-2, 5) from care in Enumerable.Range(-2, 5) select new Rating(clarity, care)];

    /// <summary>Every rating with no signal, one that opens room, one that owns its part, both of these, and one that does nothing to the loop.</summary>
    public static IReadOnlyList<RatedLine> AllLines { get; } =
    [
        .. from rating in AllRatings
           from signals in new[] { "", "invited-input", "owned-my-part", "waited owned-my-part", "named-the-gap" }
           select new RatedLine(rating, Signals(signals)),
    ];

    /// <summary>Every state that some talk reaches.</summary>
    public static IReadOnlyList<LoopState> ReachableLoopStates { get; } = Reach();

    public static Gen<LoopMeters> AnyMeters { get; } =
        from trust in MeterLevels()
        from safety in MeterLevels()
        from commitment in MeterLevels()
        from momentum in MeterLevels()
        select new LoopMeters(trust, safety, commitment, momentum);

    /// <summary>A line of the kind, from any state, at any levels.</summary>
    public static Arbitrary<LoopPoint> LoopPoints(Quadrant countsAs)
    {
        var points = (from state in ReachableLoopStates from line in AllLines where state.CountsAs(line.Rating) == countsAs select (state, line)).ToList();
        return (from point in Gen.Elements<(LoopState State, RatedLine Line)>(points) from meters in AnyMeters select new LoopPoint(point.State, meters, point.Line)).ToArbitrary();
    }

    /// <summary>This many lines of one quadrant, with any signals.</summary>
    public static Gen<RatedLine[]> Lines(Quadrant quadrant, int count) =>
        Gen.Elements<RatedLine>(AllLines.Where(line => line.Rating.Quadrant == quadrant)).ArrayOf(count);

    public static Gen<RatedLine[]> AnyLines { get; } = Gen.Elements<RatedLine>(AllLines).ArrayOf();

    /// <summary>The loop after these lines.</summary>
    public static (LoopState State, LoopMeters Meters) Play(LoopState state, LoopMeters meters, IEnumerable<RatedLine> lines) =>
        lines.Aggregate((state, meters), (at, line) => Loop.Apply(at.state, at.meters, line.Rating, line.Signals));

    public static LoopMeters MetersAt(int level) => new(new(level), new(level), new(level), new(level));

    private static Gen<MeterLevel> MeterLevels() =>
        Gen.OneOf(Gen.Choose(0, 100), Gen.Elements(0, 1, 2, 3, 4, 93, 96, 97, 98, 99, 100)).Select(value => new MeterLevel(value));

    private static List<LoopState> Reach()
    {
        var seen = new HashSet<LoopState> { LoopState.Start };
        var open = new Queue<LoopState>(seen);
        while (open.TryDequeue(out var state))
        {
            foreach (var next in AllLines.Select(line => state.After(line.Rating, line.Signals)).Where(seen.Add)) open.Enqueue(next);
        }

        return [.. seen];
    }
}
