using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>A whole debrief on one page, asking nothing.</summary>
internal static class DebriefPage
{
    public static IReadOnlyList<Block> Blocks(Debriefed talk) =>
    [
        .. State(talk.Record.Summary),
        .. DebriefWords.Friend(talk),
        .. DebriefWords.Counts(talk),
        .. OwnView(talk),
        .. DebriefWords.Worth(talk, talk.Record.Reflection.TakeBackMoment),
        .. DebriefWords.Worked(talk),
        .. talk.Record.Reflection.WhyItWorked is { } why ? [new Fact("Why it worked", why)] : Array.Empty<Block>(),
        .. DebriefWords.WhyItWorked(talk),
        .. Plans(talk.Record.Plans),
        .. DebriefNumbers.Of(talk, talk.Record.Reflection),
    ];

    private static IEnumerable<Block> State(SessionSummary summary)
    {
        if (summary.Ending is { } ending) yield return new Heading(ending.Title);
        if (summary.Stopped is { } diagnostic) yield return new Paragraph($"The script broke off: {diagnostic}");
        else if (!summary.IsFinished) yield return new Paragraph("This talk is not finished; here is what it shows so far.");
    }

    private static IEnumerable<Block> OwnView(Debriefed talk)
    {
        var reflection = talk.Record.Reflection;
        if (reflection.TakeBackMoment is { } number && talk.Debrief.Moments.FirstOrDefault(moment => moment.Number == number) is { } moment)
        {
            yield return new Fact("You would take back", $"moment {Words.Number(number)}: {moment.Chosen.Text}");
        }

        if (reflection.SelfClarity is { } clarity) yield return new Fact("How clear, you said", $"{Words.Number(clarity)} of 5");
        if (reflection.SelfCare is { } care) yield return new Fact("How much care", $"{Words.Number(care)} of 5");
    }

    private static IEnumerable<Block> Plans(IReadOnlyList<IfThenPlan> plans)
    {
        if (plans.Count > 0) yield return new Heading(plans.Count == 1 ? "Your plan" : "Your plans");
        foreach (var plan in plans) yield return new Paragraph(PlanWords.Sentence(plan));
    }
}
