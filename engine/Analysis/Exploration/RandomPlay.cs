namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// What happens when every reply is picked with equal chance. Exact up to the precision of a double; in a loop the equations of a Markov chain are solved, by elimination where the loop is small
/// and else by repetition until nothing moves any more.
/// </summary>
internal static class RandomPlay
{
    /// <summary>How large a loop may be to be solved by elimination: its cost grows with the cube.</summary>
    private const int LargestSolved = 300;

    private const int MostRounds = 100_000;
    private const double Settled = 1e-13;

    /// <summary>How often each state is expected to be met in one talk, by its number. In a loop without exit a talk never ends; its states count as met once more each time, up to infinity.</summary>
    public static double[] Visits(StateGraph graph, GraphShape shape, IEnumerable<TalkRoot> roots)
    {
        var visits = new double[graph.States.Count];
        var beginnings = roots.ToList();
        foreach (var arc in beginnings.SelectMany(root => root.Arcs)) visits[arc.To.Number] += arc.Probability / beginnings.Count;
        foreach (var part in shape.Parts)
        {
            var loop = shape.IsLoop(part) ? new Loop(graph, part, Alike) : null;
            loop?.SolveForward(visits);
            foreach (var number in part) Pass(graph.States[number], visits, loop);
        }

        return visits;
    }

    /// <summary>The chance, 0–1, that a talk in each state comes to an end that counts.</summary>
    /// <param name="share">How likely each option of a state is to be picked; null for all alike.</param>
    public static double[] Chances(StateGraph graph, GraphShape shape, Func<TalkState, bool> counts, OptionShare? share = null)
    {
        share ??= Alike;
        var chances = new double[graph.States.Count];
        foreach (var part in Enumerable.Reverse(shape.Parts))
        {
            var loop = shape.IsLoop(part) ? new Loop(graph, part, share) : null;
            foreach (var number in part) chances[number] = graph.States[number] is var state && state.IsEnd ? (counts(state) ? 1 : 0) : Behind(state, chances, share, loop);
            loop?.SolveBackward(chances);
        }

        return chances;
    }

    /// <summary>The chance after this option.</summary>
    public static double After(TalkState state, int option, double[] chances)
    {
        var sum = 0.0;
        foreach (var arc in state.ArcsOf(option)) sum += arc.Probability * chances[arc.To.Number];
        return sum;
    }

    /// <summary>The chance by way of what is settled; a loop is solved as a whole, so its own states are left out.</summary>
    private static double Behind(TalkState state, double[] chances, OptionShare share, Loop? loop)
    {
        var sum = 0.0;
        foreach (var arc in state.Arcs ?? [])
        {
            if (loop is null || !loop.Contains(arc.To.Number)) sum += arc.Probability * share(state, arc.Option) * chances[arc.To.Number];
        }

        return sum;
    }

    private static double Alike(TalkState state, int option) => 1.0 / state.Options.Count;

    private static IEnumerable<(int To, double Probability)> Next(TalkState state, OptionShare share) => state.Arcs?.Select(arc => (arc.To.Number, arc.Probability * share(state, arc.Option))).Where(next => next.Item2 > 0) ?? [];

    private static void Pass(TalkState state, double[] visits, Loop? loop)
    {
        var here = visits[state.Number];
        if (here <= 0) return;
        foreach (var arc in state.Arcs ?? [])
        {
            if (loop is null || !loop.Contains(arc.To.Number)) visits[arc.To.Number] += here * (arc.Probability / state.Options.Count);
        }
    }

    /// <summary>A strongly connected part of the graph, and how its states lead to each other.</summary>
    private sealed class Loop
    {
        private readonly int[] states;
        private readonly Dictionary<int, int> places;
        private readonly List<(int From, int To, double Probability)> inner;
        private readonly bool hasExit;

        /// <summary>Where an option is never picked, a part of the loop may have no exit: its equations have more than one solution, and repeating finds the least.</summary>
        private readonly bool mayHold;

        public Loop(StateGraph graph, int[] part, OptionShare share)
        {
            states = part;
            mayHold = share != Alike;
            places = part.Select((state, place) => (state, place)).ToDictionary(pair => pair.state, pair => pair.place);
            var all = part.SelectMany(state => Next(graph.States[state], share).Select(next => (From: places[state], next.To, next.Probability))).ToList();
            inner = [.. all.Where(edge => places.ContainsKey(edge.To)).Select(edge => (edge.From, places[edge.To], edge.Probability))];
            hasExit = inner.Count < all.Count || Array.Exists(part, state => graph.States[state].Arcs is null);
        }

        public bool Contains(int state) => places.ContainsKey(state);

        /// <summary>From how often the loop is entered where, to how often each of its states is met.</summary>
        public void SolveForward(double[] visits)
        {
            if (!hasExit)
            {
                foreach (var state in states) visits[state] = states.Sum(entered => visits[entered]) > 0 ? double.PositiveInfinity : 0;
                return;
            }

            Put(visits, Solve([.. inner.Select(edge => (edge.To, edge.From, edge.Probability))], Take(visits)));
        }

        /// <summary>From the chance by way of what lies behind the loop, to the chance in each of its states.</summary>
        public void SolveBackward(double[] chances)
        {
            if (!hasExit) return;
            Put(chances, Solve(inner, Take(chances)));
        }

        private double[] Take(double[] values) => [.. states.Select(state => values[state])];

        private void Put(double[] values, double[] solved)
        {
            for (var place = 0; place < states.Length; place++) values[states[place]] = solved[place];
        }

        /// <summary>x = b + A·x.</summary>
        private double[] Solve(List<(int Row, int Column, double Value)> a, double[] b) => b.Length <= LargestSolved && !mayHold ? Eliminate(a, b) : Repeat(a, b);

        private static double[] Eliminate(List<(int Row, int Column, double Value)> a, double[] b)
        {
            var count = b.Length;
            var matrix = new double[count, count + 1];
            for (var row = 0; row < count; row++) (matrix[row, row], matrix[row, count]) = (1, b[row]);
            foreach (var (row, column, value) in a) matrix[row, column] -= value;
            for (var pivot = 0; pivot < count; pivot++)
            {
                var best = Enumerable.Range(pivot, count - pivot).MaxBy(row => Math.Abs(matrix[row, pivot]));
                for (var column = pivot; column <= count; column++) (matrix[pivot, column], matrix[best, column]) = (matrix[best, column], matrix[pivot, column]);
                for (var row = 0; row < count; row++)
                {
                    var factor = row == pivot ? 0 : matrix[row, pivot] / matrix[pivot, pivot];
                    if (factor == 0) continue;
                    for (var column = pivot; column <= count; column++) matrix[row, column] -= factor * matrix[pivot, column];
                }
            }

            return [.. Enumerable.Range(0, count).Select(row => matrix[row, count] / matrix[row, row])];
        }

        private static double[] Repeat(List<(int Row, int Column, double Value)> a, double[] b)
        {
            var x = (double[])b.Clone();
            for (var round = 0; round < MostRounds; round++)
            {
                var next = (double[])b.Clone();
                foreach (var (row, column, value) in a) next[row] += value * x[column];
                var moved = 0.0;
                for (var row = 0; row < x.Length; row++) moved = Math.Max(moved, Math.Abs(next[row] - x[row]));
                x = next;
                if (moved < Settled) break;
            }

            return x;
        }
    }
}

/// <summary>How likely an option of a state is to be picked, 0–1; the shares of a state add up to 1.</summary>
internal delegate double OptionShare(TalkState state, int option);
