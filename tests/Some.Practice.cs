using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests;

/// <summary>Finished sessions as their sums, in one line each.</summary>
internal static partial class Some
{
    /// <summary>A finished run with so many calm lines, of which so many were clear and caring at once; the others were clear alone.</summary>
    /// <param name="day">Days after noon of the 22nd of November 2026.</param>
    /// <param name="vary">As JSON.</param>
    public static TalliedSession Tallied(int lines = 9, int both = 3, int day = 0, string scenario = "missed-handover", string vary = "{}", bool whole = true, string signals = "") =>
        new(SessionId(FormattableString.Invariant($"01{day:D3}")), scenario, "The missed handover", Noon.AddDays(day), Noon.AddDays(day).AddMinutes(12), Outcome.Mixed, new VaryText(vary), whole, TallyOf(lines, both, signals));

    /// <summary>What these sessions show, with what is due of the missed handover five days after the last.</summary>
    public static PracticeView Practice(params IReadOnlyList<TalliedSession> sessions)
    {
        var progress = Progress.Of(sessions, new Dictionary<PlanAnswer, int>());
        var library = new Dictionary<string, ScenarioHeader>(StringComparer.Ordinal) { ["missed-handover"] = Handover };
        return new PracticeView(progress, PracticePlan.Of(progress.SoFar, library, sessions.Count == 0 ? Now : sessions[^1].EndedAt.AddDays(5)));
    }

    /// <summary>The part of it that the home page shows.</summary>
    public static DueView Due(params IReadOnlyList<TalliedSession> sessions) => new(RunsSoFar.Of(sessions), Practice(sessions).Practice);

    /// <summary>The missed handover as a policy has it.</summary>
    public static ShownModel ShownModel(Policy policy = Policy.MostIntegrated) =>
        new(Handover, new ModelRun(policy, Summary().Circumstances, HandoverTurns(0, 0, 0)));

    private static Tally TallyOf(int lines, int both, string signals) =>
        Tally.Empty with
        {
            Calm = new RatingSums(lines, lines, both, both),
            Clear = lines,
            Caring = both,
            Signals = Signals(signals).ToDictionary(signal => signal, _ => 1),
        };
}
