using System.Globalization;
using Ink.Runtime;

namespace Rehearsal.Engine.Scripts;

/// <summary>Whether a story can begin at a place, with some variables set.</summary>
internal static class InkStart
{
    /// <summary>What is wrong with the place or with a variable; null when the story can begin so.</summary>
    /// <param name="knot"><c>knot</c> or <c>knot.stitch</c>; null for the top.</param>
    public static Diagnostic? Problem(Story story, Script script, string? knot, IReadOnlyDictionary<string, string> variables) =>
        (knot is null ? null : KnotProblem(story, script, knot)) ?? variables.Select(set => VariableProblem(story, script, set.Key, set.Value)).FirstOrDefault(problem => problem is not null);

    /// <summary>A value of Ink as a writer would write it; texts in quotation marks.</summary>
    public static string Written(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => $"\"{CleanText.Line(text)}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => CleanText.Line(value?.ToString() ?? string.Empty),
    };

    private static Diagnostic? KnotProblem(Story story, Script script, string knot)
    {
        if (Found(story, script, knot) is { } place)
        {
            return place.content is [VariableAssignment { isNewDeclaration: true, isGlobal: false }, ..]
                ? Misfit(script, $"The knot '{knot}' takes parameters, so a talk cannot begin there.", "Jump to a knot that diverts to it.")
                : null;
        }

        string[] known = [.. script.Knots.Keys, .. script.Knots.Keys.SelectMany(name => Stitches(story, name).Select(stitch => $"{name}.{stitch}"))];
        return Misfit(script, $"The script has no knot '{knot}'.", NearestWord.Remedy(knot, known, known.Length > 0 ? $"It has: {string.Join(", ", known)}." : "It has no knots."));
    }

    private static Container? Found(Story story, Script script, string knot) => knot.Split('.') switch
    {
        [var name] when script.Knots.ContainsKey(name) => Named(story.mainContentContainer, name),
        [var name, var stitch] when script.Knots.ContainsKey(name) && Named(story.mainContentContainer, name) is { } inside => Named(inside, stitch),
        _ => null,
    };

    private static Container? Named(Container container, string name) => container.namedContent.GetValueOrDefault(name) as Container;

    private static IEnumerable<string> Stitches(Story story, string knot) => Named(story.mainContentContainer, knot)?.namedContent.Where(named => named.Value is Container).Select(named => named.Key) ?? [];

    private static Diagnostic? VariableProblem(Story story, Script script, string name, string value)
    {
        if (!script.Variables.Contains(name)) return Misfit(script, $"The script has no variable '{name}'.", NearestWord.Remedy(name, [.. script.Variables], script.Variables.Count > 0 ? $"It has: {string.Join(", ", script.Variables)}." : "It has no variables."));
        return story.variablesState[name] switch
        {
            int when !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => Unfit("a whole number"),
            float when !float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => Unfit("a number"),
            bool when !bool.TryParse(value, out _) => Unfit("true or false"),
            int or float or bool or string => null,
            _ => Misfit(script, $"'{name}' is a list or a divert, which cannot be set from here.", "Set it in the script for a while."),
        };

        Diagnostic Unfit(string kind) => Misfit(script, $"'{name}' is {kind}, not '{value}'.", $"Give it {kind}.");
    }

    private static Diagnostic Misfit(Script script, string message, string remedy) =>
        new(DiagnosticCodes.CircumstanceUnknown, Severity.Error, script.Id, null, CleanText.Line(message), CleanText.Line(remedy));
}
