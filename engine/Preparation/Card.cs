using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Preparation;

/// <summary>One page to take along to the real talk. Parts are empty where there is nothing for them.</summary>
/// <param name="With">Who it is with, or null.</param>
/// <param name="Opening">The first line: the learner's own where they wrote one, or what the sheet says, or the line that was within reach.</param>
/// <param name="Plans">The two if-then plans: one on the other, one on oneself.</param>
/// <param name="BestLines">Lines of the rehearsal that were clear and caring at once, strongest first.</param>
/// <param name="OwnWords">What the learner wrote before they saw the options.</param>
public sealed record Card(string? With, string? Opening, string? Request, string? Offer, IReadOnlyList<IfThenPlan> Plans, IReadOnlyList<string> BestLines, IReadOnlyList<string> OwnWords)
{
    private const int MostLines = 3;
    private const int MostPlans = 2;

    /// <summary>From a sheet, a rehearsal, or both.</summary>
    /// <exception cref="ArgumentException">There is neither.</exception>
    public static Card Of(Sheet? sheet, SessionRecord? rehearsal)
    {
        if (sheet is null && rehearsal is null) throw new ArgumentException("A card takes a sheet or a rehearsal.", nameof(sheet));
        var moments = rehearsal is null ? [] : Moments.Of(rehearsal.DebriefedTurns);
        var own = moments.Select(moment => moment.Turn.OwnWords?.Text).OfType<string>().Where(text => text.Length > 0).ToList();
        return new Card(
            sheet is null ? null : Text(sheet, SheetPart.Who),
            own.Count > 0 && moments[0].Turn.OwnWords is { Text.Length: > 0 } first ? first.Text : OpeningOf(sheet) ?? (moments.Count > 0 ? moments[0].WithinReach.Text : null),
            sheet is null ? null : RequestOf(sheet),
            sheet is null ? null : Text(sheet, SheetPart.Support),
            rehearsal is { Plans.Count: > 0 } ? [.. rehearsal.Plans.Take(MostPlans)] : PlansOf(sheet),
            [.. moments.Where(moment => moment.Quadrant == Quadrant.Integrated && !moment.IsContested).OrderByDescending(moment => moment.Rating.Integration).ThenByDescending(moment => moment.Rating.Sum).Take(MostLines).Select(moment => moment.Chosen.Text)],
            own);
    }

    /// <summary>Situation, behaviour and impact in one breath, then a question.</summary>
    private static string? OpeningOf(Sheet? sheet)
    {
        if (sheet is null) return null;
        var fills = SheetFills.Of(sheet);
        if (!fills.TryGetValue(SheetPart.Behaviour.Word(), out var said)) return null;
        var situation = fills.TryGetValue(SheetPart.Situation.Word(), out var when) ? Capital(when) + ", " : "";
        var impact = fills.TryGetValue(SheetPart.Impact.Word(), out var led) ? $", and {led}" : "";
        return $"{(situation.Length == 0 ? Capital(said) : situation + said)}{impact}. What happened on your side?";
    }

    private static string? RequestOf(Sheet sheet) => (Text(sheet, SheetPart.Request), Text(sheet, SheetPart.ByWhen)) switch
    {
        (null, var when) => when,
        (var request, null) => request,
        (var request, var when) => $"{request.TrimEnd('.')}, {when}",
    };

    /// <summary>What the sheet is worth as plans, while no better ones were made.</summary>
    private static List<IfThenPlan> PlansOf(Sheet? sheet)
    {
        var plans = new List<IfThenPlan>();
        if (sheet is not null && Text(sheet, SheetPart.LikelyReply) is { } reply) plans.Add(new IfThenPlan($"they say “{reply}”", "ask what stood in the way, and wait for the answer"));
        if (sheet is not null && Text(sheet, SheetPart.Worry) is { } worry) plans.Add(new IfThenPlan($"I notice that {Lower(worry)}", "stop, count to five, and say the request once more"));
        return plans;
    }

    private static string? Text(Sheet sheet, SheetPart part) => sheet[part] is { Length: > 0 } text ? text : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal) ? text.TrimEnd('.') : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
}
