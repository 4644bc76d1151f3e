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
    private readonly Stack<TalkFrame> spare = new();
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
                var state = Find(location, levels, 1.0 / (roots.Length * outcomes.Length)) is { } known ? known.Value : Follow();
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
        if (frame.Way is { } way) return way;
        var (location, options) = (frame.Location, frame.Location.Structure.Options.Count);
        if (frame.Begun == options) return null;
        frame.Say(backwards ? options - 1 - frame.Begun : frame.Begun);
        frame.Lead(location.Ways(frame.Option, frame.Moved) ?? Look(frame));
        return frame.Way;
    }

    /// <summary>The settled state; null when it is new, and has been put on top to be followed.</summary>
    private Leveled<TalkState>? Find(TalkLocation location, uint levels, double share)
    {
        if (location.Find(levels) is { } known) return known;
        if (location.Structure.Options.Count == 0)
        {
            explorer.Met();
            return location.Settle(LevelBox.All, explorer.States.End(key, location.Structure, location.Values));
        }

        // It has come back to where it is.
        if (open.TryGetValue((location, levels), out var frame)) return new(LevelBox.Point(levels), frame.Self ??= explorer.States.New(location.Structure, []));
        explorer.Met();
        frame = (spare.TryPop(out var done) ? done : new TalkFrame()).Begin(location, levels, share);
        open.Add((location, levels), frame);
        frames.Push(frame);
        return null;
    }

    private void Close(TalkFrame frame)
    {
        var arcs = frame.InOrder();
        if (frame.Self is { } self) self.Arcs = [.. arcs];
        open.Remove((frame.Location, frame.Levels));
        if (frame.Location.Structure.IsOneState) steps.Leave(frame.Location.Structure);
        Return(frame.Location.Settle(frame.Alike, frame.Self ?? explorer.States.ChoicePoint(key, frame.Location.Structure, arcs)));
        spare.Push(frame);
    }

    private void Return(Leveled<TalkState> state)
    {
        returned = state.Value;
        if (frames.TryPeek(out var before)) before.Add(state);
    }

    /// <summary>What was followed so far is kept; the rest is open.</summary>
    private TalkState GiveUp()
    {
        while (frames.TryPop(out var frame))
        {
            var state = frame.Self ?? explorer.States.New(frame.Location.Structure, []);
            state.Arcs = [.. frame.InOrder()];
            Return(new(LevelBox.Point(frame.Levels), state));
        }

        return returned!;
    }

    /// <summary>Finds out what an option does, or remembers it from a location that agrees in all that the story touches.</summary>
    private Leveled<TalkWay[]> Look(TalkFrame frame)
    {
        var (location, option) = (frame.Location, frame.Option);
        var told = TalkLoop.Told(location.Structure, option, frame.Moved);
        var values = TalkLoop.Said(location, option, frame.Levels, explorer.Values);
        TalkWay[] ways = [.. Outcomes(location, option, values, told.Lowest).Select(outcome => Way(outcome, values, new TalkStep(location, frame.Levels, option, outcome.Rolls), TalkLoop.After(location, option)))];
        return location.Lead(option, new(told, ways));
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
        if (structure.IsOneState) return Chosen(location, option, values);
        key.Clear();
        key.Add(structure.Number);
        key.Add(option);
        foreach (var place in structure.Written[option]) key.Add(values[place]);
        key.Add((int)told);
        if (explorer.KnownOutcomes.TryGetValue(key.Written, out var known)) return known;
        var remembered = key.Written.ToArray();
        return explorer.Outcomes.GetOrAdd(remembered, Chosen(location, option, values));
    }

    private TalkOutcome[] Chosen(TalkLocation location, int option, int[] values)
    {
        var found = steps.Choose(location, option, values);
        explorer.WatchTime();
        return found;
    }
}
