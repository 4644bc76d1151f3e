using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>The most integrated reply is the one that carries a certain signal, in more than three moments of five.</summary>
internal sealed class OneSignalIsBest : ILintRule
{
    public string Code => DiagnosticCodes.OneSignalIsBest;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from signal in Signal.All
        let wins = GivenAway.Over(script.Outline.Moments, (moment, best) => IsAChoice(moment) ? IsItsOwn(signal, moment, best) : null)
        where wins.IsSo
        select script.Warning(Code, $"The best reply is the only one with the signal '{signal.Word}' in {wins.Count}.", "Let other moves win, too, or let this one come too early or too late somewhere.");

    /// <summary>There are several moves to choose from.</summary>
    private static bool IsAChoice(OutlinedOffer moment) => moment.Rated.Count(choice => choice.Tags.Signals.Count > 0) > 1;

    private static bool IsItsOwn(Signal signal, OutlinedOffer moment, OutlinedChoice best) =>
        moment.Rated.All(choice => choice.Tags.Signals.Contains(signal) == (choice == best));
}
