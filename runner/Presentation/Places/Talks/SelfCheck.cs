using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>Four things to look for in one's own line: situation–behaviour–impact needs a fact, then a question, then a request (CCL's SBI); an offer carries part of it.</summary>
internal static class SelfCheck
{
    public static IReadOnlyList<string> Questions { get; } = ["a fact", "a question", "a request and a date", "an offer"];

    public static IReadOnlyList<bool> NothingFound { get; } = [false, false, false, false];

    public static IReadOnlyList<bool> Toggle(IReadOnlyList<bool> found, int index) => [.. found.Select((there, at) => at == index ? !there : there)];

    /// <summary>What is kept. A check that was skipped says nothing, not "no"; a line said aloud and not looked at leaves nothing.</summary>
    public static OwnWords? Keep(string line, IReadOnlyList<bool> found)
    {
        if (found.Contains(true)) return new OwnWords(line, found[0], found[1], found[2], found[3]);
        return line.Length > 0 ? new OwnWords(line) : null;
    }
}
