using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Explores a script as far as a check has time for.</summary>
public static class TalkSurveyor
{
    /// <summary>200,000 states, 1 s, 256 MB, one worker: a check of a thousand scripts runs several of these at once.</summary>
    public static ExploreLimits Limits { get; } = new(200_000, TimeSpan.FromSeconds(1), 256L * 1024 * 1024, Workers: 1);

    /// <summary>What a script can do. Some valid Ink costs more than a process has: call it where that may end.</summary>
    public static TalkSurvey Of(Script script, ScriptOutline outline, ExploreLimits limits)
    {
        var graph = Explorer.Explore(script, limits);
        var places = new GraphPlaces(script, graph);
        var stops = graph.States.Where(state => state.Problem is not null).Select(state => new SurveyedStop(state.Problem!, places.Example(state))).ToList();
        return graph.Unfinished is null && !FillsInConditions.In(script)
            ? Whole(outline, graph, places, stops)
            : new TalkSurvey(IsWhole: false, [], [], stops, [], new Dictionary<string, MeterRange>(StringComparer.Ordinal), RepliesMatter: true, []);
    }

    private static TalkSurvey Whole(ScriptOutline outline, StateGraph graph, GraphPlaces places, IReadOnlyList<SurveyedStop> stops)
    {
        var shape = new GraphShape(graph);
        var ends = graph.States.Where(state => state is { IsEnd: true, Problem: null }).ToList();
        return new TalkSurvey(
            IsWhole: true,
            [.. places.Unreached(outline)],
            [.. shape.Loops.Select(places.Loop)],
            stops,
            [.. ends.GroupBy(end => (end.Ending?.Id, end.Ending?.Outcome)).Select(group => new SurveyedEnding(group.Key.Id, group.Key.Outcome, places.Example(group.First())))],
            Meters(graph, shape, ends),
            graph.States.Any(Matters),
            [.. graph.Roots.SelectMany(root => places.Endings(root, new PolicyWalks(graph, shape).Of(Policy.MostIntegrated, root)))])
        {
            NeverMissing = NeverMissing(outline, graph),
        };
    }

    private static HashSet<OutlinedChoice> NeverMissing(ScriptOutline outline, StateGraph graph)
    {
        if (!outline.Offers.Any(offer => offer.Choices.Any(choice => choice.IsConditional))) return [];
        var offers = outline.Offers.SelectMany(offer => offer.Choices.Select(choice => ((choice.Place.File, choice.Place.Line), offer))).DistinctBy(pair => pair.Item1).ToDictionary();
        var (met, missing) = (new HashSet<OutlinedOffer>(), new HashSet<OutlinedChoice>());
        foreach (var structure in graph.States.Select(state => state.Structure).Distinct())
        {
            var places = structure.Options.Select(option => option.Source).OfType<ChoiceSource>().Select(source => (source.File, source.Line)).ToHashSet();
            foreach (var offer in places.Where(offers.ContainsKey).Select(place => offers[place]).Distinct())
            {
                met.Add(offer);
                missing.UnionWith(offer.Choices.Where(choice => !places.Contains((choice.Place.File, choice.Place.Line))));
            }
        }

        return [.. met.SelectMany(offer => offer.Choices).Where(choice => !missing.Contains(choice))];
    }

    private static Dictionary<string, MeterRange> Meters(StateGraph graph, GraphShape shape, IReadOnlyList<TalkState> ends)
    {
        var meters = new EndMeters(graph, shape);
        var everywhere = ends.Select(end => meters.At([end]).Keys).Aggregate((IEnumerable<string>?)null, (all, here) => all?.Intersect(here, StringComparer.Ordinal) ?? here) ?? [];
        var ranges = meters.At(ends);
        return everywhere.ToDictionary(name => name, name => ranges[name], StringComparer.Ordinal);
    }

    /// <summary>States that go on alike are one, so replies that lead to the same states change nothing that follows.</summary>
    private static bool Matters(TalkState state)
    {
        var ways = Enumerable.Range(0, state.Options.Count).Where(option => state.Options[option].Tags.Rating is not null).Select(option => Ways(state, option)).ToList();
        return ways.Exists(way => !way.SetEquals(ways[0]));
    }

    private static HashSet<(TalkState To, double Probability)> Ways(TalkState state, int option)
    {
        var ways = new HashSet<(TalkState To, double Probability)>();
        foreach (var arc in state.ArcsOf(option)) ways.Add((arc.To, arc.Probability));
        return ways;
    }
}
