using Ink.Runtime;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// The meters that are part of every state up to the end. The loop's own meters are not among them, unless the script moves them as well: where those stand follows from the ratings
/// (<see cref="MeterRanges"/>), and apart from the script's conditions they need not be told apart.
/// </summary>
internal static class InkWatched
{
    public static string[] In(Story story, Script script)
    {
        var shown = script.Header.Meters.Select(meter => meter.Variable).Concat(LoopMeters.Names).Where(script.Variables.Contains).Distinct(StringComparer.Ordinal);
        var written = new Lazy<HashSet<string>>(() => Written(story));
        return [.. shown.Where(name => !LoopMeters.Names.Contains(name, StringComparer.Ordinal) || written.Value.Contains(name) || story.variablesState[name] is not int)];
    }

    private static HashSet<string> Written(Story story) =>
        [.. new InkContents(story.mainContentContainer).Containers.Where(container => container.name != "global decl").SelectMany(container => container.content).Select(Written).OfType<string>()];

    private static string? Written(Ink.Runtime.Object element) => element switch
    {
        VariableAssignment { isGlobal: true } assigned => assigned.variableName,
        VariablePointerValue passed => passed.variableName,
        _ => null,
    };
}
