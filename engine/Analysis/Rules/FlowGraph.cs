using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Which flows of a script can follow which, whatever the conditions say.</summary>
internal sealed class FlowGraph(ScriptOutline outline)
{
    private readonly Dictionary<string, OutlinedFlow> flows = outline.Flows.DistinctBy(flow => flow.Name, StringComparer.Ordinal).ToDictionary(flow => flow.Name, StringComparer.Ordinal);
    private readonly ILookup<string, string> before = outline.Flows.SelectMany(flow => flow.LeadsTo.Select(target => (target, flow.Name))).ToLookup(pair => pair.target, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The names of the flows that the talk may come to from the top of the script.</summary>
    public HashSet<string> Reached() => From([outline.Flows[0].Name], Next);

    /// <summary>The names of the flows that may still run after one of these has begun, themselves included.</summary>
    public HashSet<string> After(IEnumerable<string> begun)
    {
        // A tunnel may go on elsewhere before it comes back, so whatever leaves by a divert may come back to any flow that calls one.
        var first = begun.ToList();
        return From(first.Count == 0 ? [] : first.Concat(outline.Flows.Where(flow => flow.Calls.Count > 0).Select(flow => flow.Name)), Next);
    }

    /// <summary>The names of the flows that a divert leads to from here, or from which one leads here.</summary>
    public IEnumerable<string> Beside(string name) =>
        flows[name].LeadsTo.Concat(before[name]);

    /// <summary>Whether a talk that leaves this flow, or begins again inside it, may come to it once more.</summary>
    public bool ComesBack(string name) => From(Next(name), Next).Contains(name);

    private IEnumerable<string> Next(string name) => flows.TryGetValue(name, out var flow) ? flow.LeadsTo.Concat(flow.Calls) : [];

    private static HashSet<string> From(IEnumerable<string> begun, Func<string, IEnumerable<string>> next)
    {
        var found = new HashSet<string>(begun, StringComparer.Ordinal);
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var name))
        {
            foreach (var following in next(name).Where(found.Add)) open.Enqueue(following);
        }

        return found;
    }
}
