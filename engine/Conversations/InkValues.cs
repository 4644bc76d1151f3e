using System.Globalization;
using Ink.Runtime;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>The variables of a running story, as the host reads and writes them.</summary>
internal static class InkValues
{
    private const string ErrorPrefix = "RUNTIME ERROR: ";

    /// <summary>A global as a whole number, halves away from zero; null when the script has none of that name, or it is no number.</summary>
    public static int? Number(Story story, Script script, string name) => script.Variables.Contains(name)
        ? story.variablesState[name] switch
        {
            int whole => whole,
            float real when float.IsFinite(real) => (int)Math.Round(Math.Clamp(real, -1000, 1000), MidpointRounding.AwayFromZero),
            _ => null,
        }
        : null;

    /// <summary>Writes a text into a global, as the kind of value that it holds.</summary>
    public static void Set(Story story, string name, string value)
    {
        var known = story.variablesState[name];
        story.variablesState[name] = known switch
        {
            int when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            float when float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => real,
            bool when bool.TryParse(value, out var flag) => flag,
            _ => value,
        };
    }

    /// <summary>What Ink says of an error, without the words that every error begins with.</summary>
    public static string WithoutPrefix(string message) => message.StartsWith(ErrorPrefix, StringComparison.Ordinal) ? message[ErrorPrefix.Length..] : message;
}
