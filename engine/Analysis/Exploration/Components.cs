namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>The strongly connected components of a directed graph.</summary>
internal static class Components
{
    /// <summary>Every component after all that it leads to; Tarjan 1972, without recursion.</summary>
    /// <param name="next">For each vertex, from 0, those it leads to.</param>
    public static List<int[]> Of(IReadOnlyList<int[]> next)
    {
        var components = new List<int[]>();
        var (number, low, onPath) = (new int[next.Count], new int[next.Count], new bool[next.Count]);
        var (path, calls) = (new Stack<int>(), new Stack<(int Vertex, int Edge)>());
        var numbered = 0;
        for (var root = 0; root < next.Count; root++)
        {
            if (number[root] == 0) calls.Push((root, 0));
            while (calls.TryPop(out var call))
            {
                var (vertex, edge) = call;
                var successors = next[vertex];
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
                    if (onPath[successors[edge]]) low[vertex] = Math.Min(low[vertex], number[successors[edge]]);
                    edge++;
                }

                if (edge < successors.Length)
                {
                    calls.Push((vertex, edge + 1));
                    calls.Push((successors[edge], 0));
                }
                else if (low[vertex] == number[vertex])
                {
                    components.Add(Pop(path, onPath, vertex));
                }
            }
        }

        return components;
    }

    private static int[] Pop(Stack<int> path, bool[] onPath, int last)
    {
        onPath[last] = false;
        if (path.Peek() == last) return [path.Pop()];
        var component = new List<int>();
        int vertex;
        do
        {
            vertex = path.Pop();
            onPath[vertex] = false;
            component.Add(vertex);
        }
        while (vertex != last);
        return [.. component];
    }
}
