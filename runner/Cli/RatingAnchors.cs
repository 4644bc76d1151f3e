using System.Globalization;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Cli;

/// <summary>The two questions that a rater answers, and what each answer means.</summary>
/// <param name="Question">Of the axis.</param>
/// <param name="Answers">From 2 down to −2.</param>
internal sealed record RatingAnchors(string Axis, string Question, IReadOnlyList<string> Answers)
{
    public static RatingAnchors Clarity { get; } = new(
        "clarity",
        "How clear is it? Could they say it back?",
        [
            "the gap, the purpose, the request or the limit, and what happens next",
            "the gap, the purpose, the request or the limit",
            "it neither helps nor blurs",
            "it is vague, hinted, hedged away",
            "they would leave with the wrong idea, or with none",
        ]);

    public static RatingAnchors Care { get; } = new(
        "care",
        "How much care is in it? What does it do with their view, or their need?",
        [
            "takes it in, and acts: help, an obstacle removed, a risk made safe",
            "takes it in: asks and means it, names it, sees the effort",
            "neither helps nor harms; comfort alone is +1 at most",
            "talks past them",
            "blame, contempt, a threat, or a promise that will be broken",
        ]);

    /// <summary>The answers as they are pressed: 5 for the rating 2, and so on down to 1 for −2.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["5", "4", "3", "2", "1"];

    /// <summary>What clarity is about in that part of the talk, or null where the script does not say.</summary>
    public static string? Counts(Phase? phase) => phase switch
    {
        Phase.Open => "The talk is opening: the purpose counts.",
        Phase.Explore => "They are exploring: a question that can be answered counts.",
        Phase.Agree => "They are agreeing: the request and the date count.",
        _ => null,
    };

    /// <summary>−2…2 for a key.</summary>
    public static int RatingOf(string key) => int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture) - 3;

    /// <summary>A key, its rating and what that means, a line each.</summary>
    public IEnumerable<string> Lines => Keys.Zip(Answers, (key, answer) => $"  {key} ({Signed(RatingOf(key))})  {answer}");

    /// <summary>A rating as it stands in the file, with its sign.</summary>
    public static string Signed(int rating) => rating.ToString("+0;-0;0", CultureInfo.InvariantCulture).PadLeft(2);
}
