namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The parts of a state graph that only lead forward, and those that lead back to themselves.</summary>
internal sealed class GraphShape
{
    private readonly IReadOnlyList<TalkState> states;
    private readonly bool[] isEndless;
    private readonly HashSet<int[]> loops;

    public GraphShape(StateGraph graph)
    {
        states = graph.States;
        var next = states.Select(StateMerger.Next).ToArray();
        Parts = Components.Of(next);
        Parts.Reverse();
        Loops = [.. Parts.Where(part => part.Length > 1 || next[part[0]].Contains(part[0]))];
        loops = [.. Loops];
        isEndless = new bool[states.Count];
        foreach (var state in Loops.SelectMany(loop => loop)) isEndless[state] = true;
        foreach (var state in Parts.SelectMany(part => part).Where(state => isEndless[state]))
        {
            foreach (var after in next[state]) isEndless[after] = true;
        }
    }

    /// <summary>Strongly connected parts, by the numbers of their states; each before all that it leads to.</summary>
    public List<int[]> Parts { get; }

    /// <summary>The parts in which a talk can come back to where it was.</summary>
    public IReadOnlyList<int[]> Loops { get; }

    /// <summary>Whether a part is one in which a talk can come back to where it was.</summary>
    public bool IsLoop(int[] part) => loops.Contains(part);

    /// <summary>Whether there are endlessly many ways to this state.</summary>
    public bool IsEndless(TalkState state) => isEndless[state.Number];

    /// <summary>States that endless ways do not reach, each before all that it leads to.</summary>
    public IEnumerable<TalkState> Forward => Parts.Where(part => part.Length == 1 && !isEndless[part[0]]).Select(part => states[part[0]]);
}
