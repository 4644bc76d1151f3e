using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Graphs;

namespace Rehearsal.Tests;

/// <summary>Pictures of talks.</summary>
internal static partial class Some
{
    /// <summary>What a script would write to run on somebody's page, or to break out of a quoted text.</summary>
    public const string HostileText = "</script><script>alert(1)</script><img src=x onerror='alert(2)'> \"] --> e1\\ #quot; `x` |y| %% \n z";

    /// <summary>A talk of two choice points, a way back, and two endings.</summary>
    /// <param name="text">What its first option says.</param>
    public static Exploration ExploredTalk(string text = "What happened on your side?") => new(
        "late",
        Unfinished: null,
        States: 4,
        Edges: 4,
        Paths: null,
        new TurnRange(1, null),
        [ExploredEnd("kept", "A date, and early news", Outcome.Strong, 0.75), ExploredEnd("lost", null, Outcome.Weak, 0.25)],
        new Dictionary<string, IReadOnlyList<PolicyEnding>>(StringComparer.Ordinal),
        [],
        [
            new ExploredPoint(1, "opening", "late.ink", 12, 1, null,
            [
                new ExploredOption("opening.ask", "ask", text, 12, new Rating(2, 1), 0.5, null, [new ExploredFlow(2, null, 0.5)]),
                new ExploredOption("opening.blame", "blame", "You dropped the ball.", 13, new Rating(1, -2), 0.5, null, [new ExploredFlow(2, null, 0.25), new ExploredFlow(null, "lost", 0.25)]),
            ]),
            new ExploredPoint(2, null, "late.ink", 20, 0.75, null,
            [
                new ExploredOption("0.c-0", null, "Continue", 20, null, 0.5, null, [new ExploredFlow(null, "kept", 0.75)]),
                new ExploredOption("again", "again", "Once more.", 21, new Rating(0, 1), 0.25, null, [new ExploredFlow(1, null, 0.25)]),
            ]),
        ],
        [],
        [],
        [],
        Distribution: null,
        Sample: null);

    /// <summary>The picture of <see cref="ExploredTalk"/>.</summary>
    public static TalkPicture Picture(string text = "What happened on your side?") => TalkPicture.Of(ExploredTalk(text));

    private static ExploredEnding ExploredEnd(string id, string? title, Outcome outcome, double share) =>
        new(id, title, outcome, Paths: null, share, null, null, null, new Dictionary<string, MeterRange>(StringComparer.Ordinal), new ExampleRun(new Dictionary<string, string>(StringComparer.Ordinal), []));
}
