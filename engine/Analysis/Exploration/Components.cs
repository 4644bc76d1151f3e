namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The strongly connected components of a directed graph, every component after all that it leads to; Tarjan 1972, without recursion.</summary>
internal sealed class Components
{
    private readonly Links links;
    private readonly int[] number;
    private readonly int[] low;
    private readonly bool[] onPath;
    private readonly Stack<int> path = new();
    private readonly Stack<(int Vertex, int Edge)> calls = new();

    /// <summary>The vertices of the first component, of the second, and so on; and where each of them ends.</summary>
    private readonly int[] ordered;
    private readonly List<int> ends;
    private int numbered;
    private int placed;

    private Components(Links links)
    {
        this.links = links;
        (number, low, onPath, ordered, ends) = (new int[links.Count], new int[links.Count], new bool[links.Count], new int[links.Count], new List<int>(links.Count));
        for (var root = 0; root < links.Count; root++)
        {
            if (number[root] == 0) Visit(root);
        }
    }

    public int Count => ends.Count;

    /// <summary>Whether any component leads back to itself.</summary>
    public bool HasLoops { get; private set; }

    /// <summary>The vertices of a component.</summary>
    public ReadOnlySpan<int> this[int component] => ordered.AsSpan((component == 0 ? 0 : ends[component - 1])..ends[component]);

    public static Components Of(Links links) => new(links);

    /// <summary>Whether one can leave a vertex of it and come back.</summary>
    public bool IsLoop(int component) => this[component] is { Length: > 1 } || links.From(this[component][0]).Contains(this[component][0]);

    private void Visit(int root)
    {
        calls.Push((root, 0));
        while (calls.TryPop(out var call))
        {
            var (vertex, edge) = call;
            var successors = links.From(vertex);
            if (edge == 0)
            {
                number[vertex] = low[vertex] = ++numbered;
                path.Push(vertex);
                onPath[vertex] = true;
            }
            else
            {
                low[vertex] = Math.Min(low[vertex], low[successors[edge - 1]]);
            }

            while (edge < successors.Length && number[successors[edge]] != 0)
            {
                if (onPath[successors[edge]])
                {
                    HasLoops = true;
                    low[vertex] = Math.Min(low[vertex], number[successors[edge]]);
                }

                edge++;
            }

            if (edge < successors.Length)
            {
                calls.Push((vertex, edge + 1));
                calls.Push((successors[edge], 0));
            }
            else if (low[vertex] == number[vertex])
            {
                Place(vertex);
            }
        }
    }

    private void Place(int last)
    {
        int vertex;
        do
        {
            vertex = path.Pop();
            onPath[vertex] = false;
            ordered[placed++] = vertex;
        }
        while (vertex != last);
        ends.Add(placed);
    }
}
