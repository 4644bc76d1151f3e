using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Follows the diverts and the variables of a script.</summary>
internal sealed class InkFlowWalker(InkFindings findings)
{
    private readonly List<FoundFlow> flows = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public bool HasThreads { get; private set; }

    public void Walk(Parsed.Story story) => Enter(story);

    /// <summary>The flows, each with the tags that stand in it: from its first line to the next flow of its file.</summary>
    public IReadOnlyList<OutlinedFlow> Flows(IReadOnlyList<OutlinedMark> marks)
    {
        var starts = flows.Skip(1).GroupBy(flow => flow.Place.File, StringComparer.Ordinal).ToDictionary(file => file.Key, file => new FlowStarts(file), StringComparer.Ordinal);
        var inFlow = marks.ToLookup(mark => FlowAt(mark.Place));
        return [.. flows.Select(flow => new OutlinedFlow(flow.Name, flow.Place, flow.IsFunction, [.. flow.LeadsTo], [.. flow.Calls], flow.Ends, flow.Stops, flow.Speakers, [.. inFlow[flow]]))];

        FoundFlow FlowAt(SourcePlace place) => starts.TryGetValue(place.File, out var inFile) ? inFile.Before(place.Line) ?? flows[0] : flows[0];
    }

    public IReadOnlyList<OutlinedVariable> Variables(Parsed.Story story) =>
    [
        .. story.variableDeclarations.Values
            .Where(variable => variable.isGlobalDeclaration && variable.listDefinition is null)
            .Select(variable => new OutlinedVariable(variable.variableName, Place(variable), read.Contains(variable.variableName))),
    ];

    private void Enter(Parsed.FlowBase flow)
    {
        var found = new FoundFlow(NameOf(flow), flow is Parsed.Story ? new SourcePlace(findings.Sources.Root.Name, 1) : Place(flow), flow.isFunction);
        flows.Add(found);
        // Ink steps from an empty knot into its first stitch.
        if (flow is Parsed.Knot && flow.content.OfType<Parsed.Stitch>().FirstOrDefault() is { } first) found.LeadsTo.Add(NameOf(first));
        foreach (var child in flow.content) Visit(child, found, assigned: null);
    }

    /// <param name="assigned">The variable whose new value is being computed, or null.</param>
    private void Visit(Parsed.Object node, FoundFlow flow, string? assigned)
    {
        switch (node)
        {
            case Parsed.FlowBase inner:
                Enter(inner);
                return;
            case Parsed.Divert divert:
                Follow(divert, flow);
                break;
            case Parsed.Text text when text.text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon:
                flow.Speakers.Add(text.text[..colon].Trim());
                break;
            case Parsed.FunctionCall call:
                // A function may do more with the value than give it back.
                assigned = null;
                if (!call.content.OfType<Parsed.Divert>().Any()) VisitAll(call.arguments, flow, assigned);
                break;
            case Parsed.VariableReference reference when reference.path.Count > 0 && reference.path[0] != assigned:
                read.Add(reference.path[0]);
                break;
            case Parsed.VariableAssignment assignment:
                assigned = assignment.variableName;
                break;
        }

        // What a VAR begins with counts wherever it is written.
        if (node.content is not null) VisitAll(node.content, node is Parsed.VariableAssignment { isGlobalDeclaration: true } ? flows[0] : flow, assigned);
    }

    private void VisitAll(IEnumerable<Parsed.Object>? nodes, FoundFlow flow, string? assigned)
    {
        foreach (var node in nodes ?? []) Visit(node, flow, assigned);
    }

    private void Follow(Parsed.Divert divert, FoundFlow flow)
    {
        HasThreads |= divert.isThread;
        if (divert.isEnd) flow.Ends.Add(Place(divert));
        // Ink closes the top of a script with one that nobody wrote.
        if (divert.isDone && divert.debugMetadata is not null) flow.Stops.Add(Place(divert));
        // A divert through a variable reads it.
        if (divert.target?.firstComponent is { } name && divert.targetContent is null) read.Add(name);
        if (divert.targetContent is null || FlowOf(divert.targetContent) is not { } target) return;
        (divert.isTunnel || divert.isThread || divert.isFunctionCall ? flow.Calls : flow.LeadsTo).Add(target);
    }

    private static string? FlowOf(Parsed.Object node)
    {
        for (var at = node; at is not null; at = at.parent)
        {
            if (at is Parsed.FlowBase flow) return NameOf(flow);
        }

        return null;
    }

    /// <summary><c>knot</c> or <c>knot.stitch</c>; empty for the top of the script.</summary>
    public static string NameOf(Parsed.FlowBase flow) => flow switch
    {
        Parsed.Story => string.Empty,
        Parsed.Stitch { parent: Parsed.Knot knot } => $"{knot.identifier?.name}.{flow.identifier?.name}",
        _ => flow.identifier?.name ?? string.Empty,
    };

    private SourcePlace Place(Parsed.Object node) => findings.Place(node);

    /// <summary>The flows of one file by where they begin; a large script has tens of thousands, and as many tags.</summary>
    private sealed class FlowStarts(IEnumerable<FoundFlow> flows)
    {
        private readonly FoundFlow[] sorted = [.. flows.OrderBy(flow => flow.Place.Line)];

        /// <summary>The last that begins at this line or above it.</summary>
        public FoundFlow? Before(int line)
        {
            var (low, high) = (0, sorted.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (sorted[middle].Place.Line <= line) low = middle + 1;
                else high = middle;
            }

            return low == 0 ? null : sorted[low - 1];
        }
    }

    private sealed record FoundFlow(string Name, SourcePlace Place, bool IsFunction)
    {
        public HashSet<string> LeadsTo { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

        public List<SourcePlace> Ends { get; } = [];

        public List<SourcePlace> Stops { get; } = [];

        public HashSet<string> Speakers { get; } = new(StringComparer.Ordinal);
    }
}
