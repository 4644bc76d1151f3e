using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Which states are met at the same choice point of the script.</summary>
internal sealed class PointMap
{
    private readonly Dictionary<(string, int), int> offers = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<TalkState, int> points = [];

    /// <param name="outline">Knows which choices stand together; without it those do whose paths lie together.</param>
    public PointMap(StateGraph graph, ScriptOutline? outline)
    {
        foreach (var (offer, number) in outline?.Offers.Select((offer, number) => (offer, number)) ?? [])
        {
            foreach (var choice in offer.Choices) offers.TryAdd((choice.Place.File, choice.Place.Line), number);
        }

        foreach (var state in graph.States.Where(state => !state.IsEnd))
        {
            var name = NameOf(state);
            if (!numbers.TryGetValue(name, out var number)) numbers.Add(name, number = numbers.Count);
            points.Add(state, number);
        }
    }

    public int Count => numbers.Count;

    /// <summary>Counts from 0, as they are met.</summary>
    public int Of(TalkState state) => points[state];

    private string NameOf(TalkState state)
    {
        var first = state.Options.FirstOrDefault(option => option.Tags.Rating is not null) ?? state.Options[0];
        return first.Source is { } source && offers.TryGetValue((source.File, source.Line), out var offer) ? $"offer {offer.ToString(CultureInfo.InvariantCulture)}" : first.Path[..Math.Max(0, first.Path.LastIndexOf('.'))];
    }
}
