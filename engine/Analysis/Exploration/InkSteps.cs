using System.Globalization;
using Ink.Runtime;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Takes steps of a talk with a story of its own: from a state, by a choice, to every state that chance may make of it.</summary>
internal sealed class InkSteps
{
    /// <summary>How many scenes are kept to go on from; another is replayed when it is wanted.</summary>
    private const int MostScenes = 4_000;

    private readonly Explorer explorer;
    private readonly InkChance chance = new();
    private readonly InkTalk talk;
    private readonly InkStates states;
    private readonly Dictionary<Container, string> flows = [];
    private readonly Dictionary<TalkStructure, InkScene> scenes = [];
    private readonly Queue<TalkStructure> kept = new();

    public InkSteps(Explorer explorer)
    {
        this.explorer = explorer;
        talk = new InkTalk(explorer.Script, explorer.Json, chance, ScriptLimits.Default);
        states = new InkStates(talk.Story, explorer.Script, InkWatched.In(talk.Story, explorer.Script), explorer.Structures, explorer.Values, explorer.KeepsLevelsApart);
        CountFlows();
        StartMeters = MetersNow();
    }

    /// <summary>The paths of the knots and stitches that were entered.</summary>
    public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="InkTalk.IsStuck"/>
    public bool IsStuck => talk.IsStuck;

    public IReadOnlyList<string> Watched => states.Watched;

    /// <summary>The loop's meters before the first line; without those that the script moves itself.</summary>
    public IReadOnlyDictionary<string, int> StartMeters { get; }

    private Dictionary<string, int> MetersNow() =>
        LoopMeters.Names.Except(states.Watched, StringComparer.Ordinal).Select(name => (Name: name, Value: InkValues.Number(talk.Story, explorer.Script, name))).Where(meter => meter.Value is not null)
            .ToDictionary(meter => meter.Name, meter => MeterLevel.Nearest(meter.Value!.Value).Value, StringComparer.Ordinal);

    /// <summary>The first scenes under these circumstances; every value in them is new.</summary>
    public TalkOutcome[] Begin(int circumstances) => Outcomes(() => talk.Begin(explorer.Circumstances[circumstances]), [], []);

    /// <summary>What a choice does.</summary>
    /// <param name="values">Of the location's live slots, after the loop has moved the meters.</param>
    public TalkOutcome[] Choose(TalkLocation location, int option, int[] values)
    {
        var scene = SceneOf(location.Structure);
        return Outcomes(() => Take(scene, location.Structure, option, values), location.Structure.Live, location.Structure.Written[option]);
    }

    /// <summary>No step begins here any more.</summary>
    public void Leave(TalkStructure structure) => scenes.Remove(structure);

    private InkScene Take(InkScene scene, TalkStructure structure, int option, int[] values)
    {
        var state = talk.Return(scene);
        states.Put(structure.Live, values, structure.Touched[option], state);
        return talk.Choose(scene, scene.Offered[option]);
    }

    /// <summary>Takes a step once for every way in which its rolls can come out.</summary>
    private TalkOutcome[] Outcomes(Func<InkScene> step, int[] before, int[] maybeWritten)
    {
        var outcomes = new List<TalkOutcome>(1);
        chance.Begin();
        do
        {
            if (outcomes.Count == InkChance.MostOutcomes)
            {
                explorer.LeftOut(string.Create(CultureInfo.InvariantCulture, $"chance has more than {InkChance.MostOutcomes} outcomes in one step"));
                break;
            }

            var scene = step();
            outcomes.Add(Outcome(scene, StructureOf(scene), before, maybeWritten));
        }
        while (chance.Next());
        return [.. outcomes];
    }

    private TalkOutcome Outcome(InkScene scene, TalkStructure to, int[] before, int[] maybeWritten)
    {
        var sources = new int[to.Live.Length];
        var written = new List<int>();
        for (var place = 0; place < sources.Length; place++)
        {
            var known = Array.BinarySearch(before, to.Live[place]);
            if (known >= 0 && Array.BinarySearch(maybeWritten, known) < 0)
            {
                sources[place] = known;
                continue;
            }

            if (known < 0 && before.Length > 0) throw new InvalidOperationException("A slot is read that was not said to be.");
            sources[place] = ~written.Count;
            written.Add(states.Value(to.Live[place], scene.State));
        }

        return new TalkOutcome(to, chance.Probability, [.. chance.Outcomes], sources, [.. written]);
    }

    private TalkStructure StructureOf(InkScene scene)
    {
        foreach (var container in scene.State.variablesState.patch.visitCounts.Keys)
        {
            if (flows.TryGetValue(container, out var flow)) Visited.Add(flow);
        }

        var options = new TalkOption[scene.Offered.Count];
        for (var index = 0; index < options.Length; index++) options[index] = explorer.Options.Of(scene.Offered[index].pathStringOnChoice, scene.Offered[index].text, scene.Offered[index].tags);
        var structure = states.StructureOf(scene, options);
        states.Forget(structure);
        Keep(structure, scene);
        return structure;
    }

    private void Keep(TalkStructure structure, InkScene scene)
    {
        if (structure.Options.Count == 0 || !scenes.TryAdd(structure, scene)) return;
        kept.Enqueue(structure);
        if (kept.Count > MostScenes) scenes.Remove(kept.Dequeue());
    }

    /// <summary>A scene to go on from; where none is kept, the way there is replayed from the nearest that is.</summary>
    private InkScene SceneOf(TalkStructure structure)
    {
        if (scenes.TryGetValue(structure, out var scene)) return scene;
        var way = new Stack<TalkLocation>();
        for (var location = structure.First!; ; location = location.Step.From)
        {
            way.Push(location);
            if (location.Step.From is null || scenes.TryGetValue(location.Step.From.Structure, out scene)) break;
        }

        foreach (var location in way)
        {
            chance.Begin(location.Step.Rolls);
            var (from, option) = (location.Step.From, location.Step.Option);
            scene = from is null ? talk.Begin(explorer.Circumstances[option]) : Take(scene!, from.Structure, option, TalkLoop.Said(from, option, location.Step.Levels, explorer.Values));
        }

        Keep(structure, scene!);
        return scene!;
    }

    /// <summary>Ink counts visits only where the script asks for them; every knot and stitch is counted here, to know which were entered.</summary>
    private void CountFlows()
    {
        foreach (var (name, knot) in talk.Story.mainContentContainer.namedContent.Where(named => explorer.Script.Knots.ContainsKey(named.Key)))
        {
            Count((Container)knot, name);
            foreach (var (inner, stitch) in ((Container)knot).namedOnlyContent ?? [])
            {
                if (stitch is Container container) Count(container, $"{name}.{inner}");
            }
        }
    }

    private void Count(Container container, string name)
    {
        container.visitsShouldBeCounted = true;
        flows[container] = name;
    }
}
