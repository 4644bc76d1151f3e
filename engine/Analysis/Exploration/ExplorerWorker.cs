using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// One worker of an exploration: follows every way on from the beginning to its end, and comes back. What it has settled the others need not follow; so that two do not follow the same,
/// every second one begins with the last option.
/// </summary>
internal sealed class ExplorerWorker(Explorer explorer, bool backwards)
{
    private readonly InkSteps steps = new(explorer);
    private readonly KeyWriter key = new();
    private readonly Stack<TalkFrame> frames = new();
    private readonly Dictionary<(TalkLocation, uint), TalkFrame> open = [];
    private readonly List<TalkArc>[] roots = new List<TalkArc>[explorer.Circumstances.Count];
    private TalkState? returned;
    private int looked;

    public InkSteps Steps => steps;

    /// <summary>By circumstances, where talks begin, as far as this worker came.</summary>
    public IReadOnlyList<IReadOnlyList<TalkArc>> Roots => [.. roots.Select(arcs => arcs ?? [])];

    /// <summary>Follows all that there is, until somebody has or a limit is passed; true when it has.</summary>
    public bool Work()
    {
        for (var index = 0; index < roots.Length; index++)
        {
            var circumstances = backwards ? roots.Length - 1 - index : index;
            roots[circumstances] = [];
            var outcomes = steps.Begin(circumstances);
            foreach (var outcome in outcomes)
            {
                var values = outcome.After([]);
                var levels = outcome.To.KeepsLevelsApart ? TalkLoop.Levels(outcome.To, values, explorer.Values) : 0;
                var location = explorer.Locations.Of(key, outcome.To, values, LoopState.Start, new TalkStep(null, 0, circumstances, outcome.Rolls));
                var state = Find(location, levels, 1.0 / (roots.Length * outcomes.Length)) ?? Follow();
                Begin(roots[circumstances], state, outcome.Probability);
                if (explorer.MustStop) return false;
            }
        }

        return true;
    }

    private static void Begin(List<TalkArc> arcs, TalkState state, double probability)
    {
        var known = arcs.FindIndex(arc => arc.To == state);
        if (known < 0) arcs.Add(new TalkArc(state, 0, probability));
        else arcs[known] = arcs[known] with { Probability = arcs[known].Probability + probability };
    }

    /// <summary>Follows what lies on top to its end, and whatever comes up on the way.</summary>
    private TalkState Follow()
    {
        while (frames.TryPeek(out var frame))
        {
            if (++looked % 1024 == 0) explorer.Watch(backwards ? null : frames);
            if (explorer.MustStop) return GiveUp();
            if (Next(frame) is not { } way) Close(frames.Pop());
            else if (Find(way.To, frame.Moved & way.Live, frame.Share / frame.Location.Structure.Options.Count) is { } state) frame.Add(state);
        }

        return returned!;
    }

    /// <summary>The next way on from a state; null when all have been followed.</summary>
    private TalkWay? Next(TalkFrame frame)
    {
        if (frame.Way < frame.Ways.Length) return frame.Ways[frame.Way];
        var location = frame.Location;
        if (frame.Begun == location.Structure.Options.Count) return null;
        frame.Option = backwards ? location.Structure.Options.Count - 1 - frame.Begun : frame.Begun;
        frame.Begun++;
        frame.Moved = location.Structure.KeepsLevelsApart ? MeterLevels.Moved(frame.Levels, TalkLoop.Move(location, frame.Option)) : 0;
        var told = TalkLoop.Told(location.Structure, frame.Option, frame.Moved);
        frame.Ways = location.Ways(frame.Option, told) ?? Look(frame, told);
        frame.Way = 0;
        return frame.Ways[0];
    }

    /// <summary>The settled state; null when it is new, and has been put on top to be followed.</summary>
    private TalkState? Find(TalkLocation location, uint levels, double share)
    {
        if (location.Find(levels) is { } known) return known;
        if (location.Structure.Options.Count == 0)
        {
            explorer.Met();
            return location.Settle(levels, explorer.States.End(key, location.Structure, location.Values));
        }

        // It has come back to where it is.
        if (open.TryGetValue((location, levels), out var frame)) return frame.Self ??= explorer.States.New(location.Structure, []);
        explorer.Met();
        frame = new TalkFrame(location, levels, share);
        open.Add((location, levels), frame);
        frames.Push(frame);
        return null;
    }

    private void Close(TalkFrame frame)
    {
        var arcs = frame.InOrder();
        if (frame.Self is { } self) self.Arcs = [.. arcs];
        open.Remove((frame.Location, frame.Levels));
        Return(frame.Location.Settle(frame.Levels, frame.Self ?? explorer.States.ChoicePoint(key, frame.Location.Structure, arcs)));
    }

    private void Return(TalkState state)
    {
        returned = state;
        if (frames.TryPeek(out var before)) before.Add(state);
    }

    /// <summary>What was followed so far is kept; the rest is open.</summary>
    private TalkState GiveUp()
    {
        while (frames.TryPop(out var frame))
        {
            var state = frame.Self ?? explorer.States.New(frame.Location.Structure, []);
            state.Arcs = [.. frame.InOrder()];
            Return(state);
        }

        return returned!;
    }

    /// <summary>Finds out what an option does, or remembers it from a location that agrees in all that the story touches.</summary>
    private TalkWay[] Look(TalkFrame frame, uint told)
    {
        var (location, option) = (frame.Location, frame.Option);
        var values = TalkLoop.Said(location, option, frame.Levels, explorer.Values);
        TalkWay[] ways = [.. Outcomes(location, option, values, told).Select(outcome => Way(outcome, values, new TalkStep(location, frame.Levels, option, outcome.Rolls), TalkLoop.After(location, option)))];
        location.Lead(option, told, ways);
        return ways;
    }

    private TalkWay Way(TalkOutcome outcome, int[] before, TalkStep step, LoopState loop)
    {
        var (to, values) = (outcome.To, outcome.After(before));
        var live = to.KeepsLevelsApart ? MeterLevels.Packed(meter => to.Meters[meter] >= 0 ? 0xFF : 0) : 0;
        return new TalkWay(explorer.Locations.Of(key, to, values, loop, step), outcome.Probability, live);
    }

    private TalkOutcome[] Outcomes(TalkLocation location, int option, int[] values, uint told)
    {
        var structure = location.Structure;
        key.Clear();
        key.Add(structure.Number);
        key.Add(option);
        foreach (var place in structure.Written[option]) key.Add(values[place]);
        key.Add((int)told);
        if (explorer.KnownOutcomes.TryGetValue(key.Written, out var known)) return known;
        var remembered = key.Written.ToArray();
        var found = steps.Choose(location, option, values);
        explorer.WatchTime();
        return explorer.Outcomes.GetOrAdd(remembered, found);
    }
}
