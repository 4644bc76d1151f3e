using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A script with several endings in which no rated reply changes what follows.</summary>
internal sealed class NoReplyMatters : IExploredRule
{
    public string Code => DiagnosticCodes.NoReplyMatters;

    public IEnumerable<Diagnostic> Find(LintedScript script, TalkSurvey survey)
    {
        var endings = survey.Endings.Count(ending => ending.Id is not null);
        if (!survey.IsWhole || survey.RepliesMatter || endings < 2 || !script.Outline.Moments.Any(moment => moment.Rated.Skip(1).Any())) yield break;
        yield return script.Warning(Code, string.Create(CultureInfo.InvariantCulture, $"The talk has {endings} endings, and no rated reply has a part in which of them comes."), "Let a way depend on what was said: on a meter, or on a reply that was given.");
    }
}
