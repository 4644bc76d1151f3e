using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>A rule of thumb by which somebody could pick replies without knowing the situation.</summary>
/// <param name="Word">As reports and JSON name it, such as <c>question-mark</c>.</param>
/// <param name="Told">After "who always takes": what it looks for.</param>
/// <param name="Matching">The indices of the replies that it looks for; none, some or all of them.</param>
internal sealed record Trick(string Word, string Told, Func<IReadOnlyList<Choice>, IReadOnlyList<int>> Matching)
{
    /// <summary>The 0-based indices that it picks among, each as likely as the others: those that match, or all where none does.</summary>
    public IReadOnlyList<int> Among(IReadOnlyList<Choice> choices) => Matching(choices) is { Count: > 0 } matching ? matching : [.. Enumerable.Range(0, choices.Count)];

    /// <summary>A trick that looks at each reply by itself.</summary>
    public static Trick Where(string word, string told, Func<Choice, bool> matches) => new(word, told, choices => [.. Indices(choices, matches)]);

    /// <summary>A trick that looks for the most of something; where nobody has any, none matches.</summary>
    public static Trick Most(string word, string told, Func<Choice, int> amount) => new(word, told, choices =>
    {
        var most = choices.Max(amount);
        return most == 0 ? [] : [.. Indices(choices, choice => amount(choice) == most)];
    });

    private static IEnumerable<int> Indices(IReadOnlyList<Choice> choices, Func<Choice, bool> matches) => Enumerable.Range(0, choices.Count).Where(index => matches(choices[index]));
}
