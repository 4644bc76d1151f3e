using Ink.Runtime;
using static Ink.Runtime.ControlCommand;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Where what a story shows may not be for the reader: inside the text of a choice, of a tag, or of a value, and in functions that are called there.</summary>
internal static class InkCaptured
{
    /// <summary>Texts within texts, counted no further: then none of them ends.</summary>
    private const int Deepest = 8;

    /// <param name="next">By position, where the flow may go before the next choice.</param>
    public static HashSet<int> In(InkContents contents, Links next)
    {
        var captured = new HashSet<int>();
        var met = new HashSet<(int Position, int Depth)>();
        var waiting = new Stack<(int Position, int Depth)>();
        for (var position = 0; position < next.Count; position++)
        {
            if (Opens(contents.ElementAt(position))) Go(position, 1);
        }

        while (waiting.TryPop(out var at))
        {
            captured.Add(at.Position);
            var element = contents.ElementAt(at.Position);
            var depth = Opens(element) ? Math.Min(at.Depth + 1, Deepest) : Closes(element) && at.Depth < Deepest ? at.Depth - 1 : at.Depth;
            if (depth > 0) Go(at.Position, depth);
        }

        return captured;

        void Go(int from, int depth)
        {
            foreach (var to in next.From(from))
            {
                if (met.Add((to, depth))) waiting.Push((to, depth));
            }
        }
    }

    private static bool Opens(Ink.Runtime.Object? element) => element is ControlCommand { commandType: CommandType.BeginString or CommandType.BeginTag };

    private static bool Closes(Ink.Runtime.Object? element) => element is ControlCommand { commandType: CommandType.EndString or CommandType.EndTag };
}
