using System.Globalization;
using Rehearsal.Engine.Analysis.Trials;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A trick that leads to a strong ending more often than in one talk of five, without a look at the situation.</summary>
internal sealed class TrickWins : IPlayedRule
{
    /// <summary>In fewer, anybody wins now and then.</summary>
    private const int FewestMoments = 5;

    public string Code => DiagnosticCodes.TrickWins;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkTrials trials) =>
        from trial in trials.Tricks
        where trial.Low > Tricks.MostStrong && IsAbout(script)
        select script.Warning(
            Code,
            string.Create(CultureInfo.InvariantCulture, $"Who always takes {trial.Told} ends strong in {trial.Strong} of {trial.Plays} talks (99 % interval: {trial.Low * 100:0} to {trial.High * 100:0} %)."),
            "Let the trick fail at some moments: give a good reply another shape, and a bad one this one.");

    /// <summary>There is enough of the script, and a strong ending among others.</summary>
    internal static bool IsAbout(LintedScript script) => script.Outline.Moments.Count() >= FewestMoments && PlayedRules.HasStrongAmongOthers(script);
}
