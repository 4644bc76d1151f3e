using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>A knot or a stitch under pressure, or one marked as a key moment, in which the partner speaks and not one thought is given.</summary>
internal sealed class MissingThought : ILintRule
{
    public string Code => DiagnosticCodes.ThoughtMissing;

    public IEnumerable<Diagnostic> Find(LintedScript script) =>
        from flow in script.Outline.Flows
        let turning = flow.Marks.FirstOrDefault(mark => mark.Tag.Name is "pressure" or "room")
        where turning is not null && !flow.Marks.Any(mark => mark.Tag.Name == "thought")
        let speaker = script.Script.Header.Cast.Select(member => member.Name).FirstOrDefault(flow.Speakers.Contains)
        where speaker is not null
        select LintedScript.Warning(Code, turning.Place, $"What {speaker} thinks is not said here, and this is where it counts.", "Add it to the line that shows it: # thought: You have decided already.");
}
