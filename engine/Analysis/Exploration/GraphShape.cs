namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The parts of a state graph that only lead forward, and those that lead back to themselves.</summary>
internal sealed class GraphShape
{
    private readonly IReadOnlyList<TalkState> states;
    private readonly bool[] isEndless;
    private readonly List<int[]> loops = [];
    private readonly HashSet<int> firstOfLoop = [];

    public GraphShape(StateGraph graph)
    {
        states = graph.States;
        var components = Components.Of(graph.Links);
        for (var component = components.Count - 1; component >= 0; component--)
        {
            Parts.Add(components[component].ToArray());
            if (!components.IsLoop(component)) continue;
            loops.Add(Parts[^1]);
            firstOfLoop.Add(Parts[^1][0]);
        }

        isEndless = new bool[states.Count];
        if (loops.Count > 0) FindEndless(graph.Links);
    }

    /// <summary>Strongly connected parts, by the numbers of their states; each before all that it leads to.</summary>
    public List<int[]> Parts { get; } = [];

    /// <summary>The parts in which a talk can come back to where it was.</summary>
    public IReadOnlyList<int[]> Loops => loops;

    private void FindEndless(Links next)
    {
        foreach (var state in Loops.SelectMany(loop => loop)) isEndless[state] = true;
        foreach (var state in Parts.SelectMany(part => part).Where(state => isEndless[state]))
        {
            foreach (var after in next.From(state)) isEndless[after] = true;
        }
    }

    /// <summary>Whether a part is one in which a talk can come back to where it was.</summary>
    public bool IsLoop(int[] part) => firstOfLoop.Contains(part[0]);

    /// <summary>Whether there are endlessly many ways to this state.</summary>
    public bool IsEndless(TalkState state) => isEndless[state.Number];

    /// <summary>States that endless ways do not reach, each before all that it leads to.</summary>
    public IEnumerable<TalkState> Forward => Parts.Where(part => part.Length == 1 && !isEndless[part[0]]).Select(part => states[part[0]]);
}
