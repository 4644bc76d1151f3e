using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A worn phrase in a reply or in a partner's line.</summary>
internal sealed class ClicheSaid : ILintRule
{
    public string Code => DiagnosticCodes.ClicheSaid;

    public IEnumerable<Diagnostic> Find(LintedScript script)
    {
        var replies = script.Outline.Offers.SelectMany(offer => offer.Choices).Where(choice => choice.Text is not null).Select(choice => (Text: choice.Text!, choice.Place));
        return
            from said in replies.Concat(script.Lines.Select(line => (line.Text, line.Place)))
            let phrase = Cliches.In(said.Text, script.Script.Header.Language)
            where phrase is not null
            select LintedScript.Warning(Code, said.Place, $"'{phrase}' is a worn phrase.", "Say what is meant in this talk, or allow it where somebody is known for talking so.");
    }
}
