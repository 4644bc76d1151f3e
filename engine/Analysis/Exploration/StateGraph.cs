namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Every state that a talk can be in, and how they lead to each other.</summary>
/// <param name="Roots">Each as likely as the others.</param>
/// <param name="States">By their numbers.</param>
/// <param name="Unfinished">Why there may be more than this, in a few words; null when this is all.</param>
/// <param name="StartMeters">The loop's meters before the first line, by name; without those that the script moves itself.</param>
/// <param name="Watched">At an end: the names of the meters that only the script moves, in the order of the state's values.</param>
/// <param name="Visited">The paths of the knots and stitches that were entered.</param>
internal sealed record StateGraph(
    IReadOnlyList<TalkRoot> Roots,
    IReadOnlyList<TalkState> States,
    TalkOptions Options,
    InkSlotValues Values,
    string? Unfinished,
    IReadOnlyDictionary<string, int> StartMeters,
    IReadOnlyList<string> Watched,
    IReadOnlySet<string> Visited)
{
    /// <summary>Between the states, by their numbers.</summary>
    public Links Links => Links.Of(States);

    /// <summary>The options of all states together.</summary>
    public long Edges => States.Sum(state => (long)state.Options.Count);
}
