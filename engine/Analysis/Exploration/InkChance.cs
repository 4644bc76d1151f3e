using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What stands in the compiled story instead of a roll.</summary>
/// <param name="Name">Of the function that Ink calls; no name of a script can have a space.</param>
/// <param name="Arguments">How many values it takes.</param>
internal sealed record ChanceQuestion(string Name, int Arguments);

/// <summary>
/// Decides every roll of one step, from the first outcome to the last: <c>RANDOM</c>, <c>LIST_RANDOM</c> and shuffles. The number of a roll within its step
/// stands where Ink keeps its previous random number, so a roll that Ink looks ahead at and takes back comes out the same when it is made.
/// </summary>
internal sealed class InkChance
{
    /// <summary>How many outcomes of one step are tried; the rest is named as not explored.</summary>
    public const int MostOutcomes = 2_000;

    /// <summary>What a shuffle has dealt since it was last whole is kept in a variable of this name and the shuffle's path.</summary>
    public const string DealtPrefix = "dealt ";

    private readonly List<int> outcomes = [];
    private readonly List<int> ranges = [];

    /// <summary>Ink's command for a roll, and what asks instead.</summary>
    public static IReadOnlyDictionary<string, ChanceQuestion> Questions { get; } = new Dictionary<string, ChanceQuestion>(StringComparer.Ordinal)
    {
        ["rnd"] = new("chance of number", 2),
        ["lrnd"] = new("chance of list", 1),
        ["seq"] = new("chance of shuffle", 2),
    };

    /// <summary>The chance of the outcomes of this step, 0–1.</summary>
    public double Probability => ranges.Aggregate(1.0, (chance, range) => chance / range);

    /// <summary>Whether the step rolled at all.</summary>
    public bool Rolled => ranges.Count > 0;

    /// <summary>The outcomes of this step's rolls, in their order; each from 0.</summary>
    public IReadOnlyList<int> Outcomes => outcomes;

    /// <summary>Before the first run of a step: with these outcomes, and the first of every roll after them.</summary>
    public void Begin(params ReadOnlySpan<int> fixedOutcomes)
    {
        outcomes.Clear();
        outcomes.AddRange(fixedOutcomes);
        ranges.Clear();
    }

    /// <summary>Goes on to the next outcomes of the same step; false after the last.</summary>
    public bool Next()
    {
        while (outcomes.Count > 0)
        {
            var last = outcomes.Count - 1;
            if (++outcomes[last] < ranges[last]) return true;
            outcomes.RemoveAt(last);
            ranges.RemoveAt(last);
        }

        return false;
    }

    /// <summary>Answers this story's rolls from now on.</summary>
    public void Bind(Story story)
    {
        story.BindExternalFunctionGeneral(Questions["rnd"].Name, values => Number(story.state, values[0], values[1]), lookaheadSafe: true);
        story.BindExternalFunctionGeneral(Questions["lrnd"].Name, values => Item(story.state, values[0]), lookaheadSafe: true);
        story.BindExternalFunctionGeneral(Questions["seq"].Name, values => Card(story, values[0], values[1]), lookaheadSafe: true);
    }

    private object Number(StoryState state, object least, object most)
    {
        if (least is not int from || most is not int to) throw new StoryException("Invalid value for a parameter of RANDOM(min, max)");
        var range = (long)to - from + 1;
        if (range is <= 0 or > int.MaxValue) throw new StoryException($"RANDOM was called with minimum as {from} and maximum as {to}. The maximum must be larger");
        return from + Roll(state, (int)range);
    }

    private InkList Item(StoryState state, object from)
    {
        if (from is not InkList list) throw new StoryException("Expected list for LIST_RANDOM");
        if (list.Count == 0) return [];
        var (item, value) = list.OrderBy(entry => entry.Key.originName, StringComparer.Ordinal).ThenBy(entry => entry.Key.itemName, StringComparer.Ordinal).ElementAt(Roll(state, list.Count));
        return new InkList(new KeyValuePair<InkListItem, int>(item, value));
    }

    /// <summary>A shuffle deals every card once before it is shuffled again.</summary>
    private int Card(Story story, object dealtBefore, object cards)
    {
        var (count, size) = ((int)dealtBefore, (int)cards);
        var name = DealtPrefix + story.state.currentPointer.container.path;
        var dealt = new HashSet<int>();
        if (count % size > 0 && story.variablesState.patch.TryGetGlobal(name, out var known)) dealt.UnionWith(((StringValue)known).value.Split(' ').Select(card => int.Parse(card, System.Globalization.CultureInfo.InvariantCulture)));
        var left = Enumerable.Range(0, size).Where(card => !dealt.Contains(card)).ToList();
        var drawn = left[Roll(story.state, left.Count)];
        dealt.Add(drawn);
        story.variablesState.patch.SetGlobal(name, new StringValue(string.Join(' ', dealt.Order())));
        return drawn;
    }

    private int Roll(StoryState state, int range)
    {
        if (range == 1) return 0;
        var number = state.previousRandom++;
        if (number == outcomes.Count) outcomes.Add(0);
        if (number == ranges.Count) ranges.Add(range);

        return outcomes[number];
    }
}
