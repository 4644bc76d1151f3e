using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>The interface that is asked for, and by what: the command line goes before the environment, that before the setting.</summary>
/// <param name="By"><c>--ui</c>, <c>REHEARSAL_UI</c>, <c>setting</c> or <c>default</c>.</param>
internal sealed record InterfaceAsked(InterfaceChoice Choice, string By)
{
    public const string Variable = "REHEARSAL_UI";

    /// <param name="option">The value of <c>--ui</c>, or null.</param>
    /// <exception cref="UsageException">There is no such face.</exception>
    public static InterfaceAsked Of(string? option, Workplace workplace, Settings settings)
    {
        if (Parse(option, "--ui") is { } asked) return new InterfaceAsked(asked, "--ui");
        if (Parse(workplace.Environment(Variable), Variable) is { } set) return new InterfaceAsked(set, Variable);
        return new InterfaceAsked(settings.Interface, settings.Interface == InterfaceChoice.Automatic ? "default" : "setting");
    }

    /// <summary>Looks at an option that is not used in this run.</summary>
    /// <exception cref="UsageException">There is no such face.</exception>
    public static void Check(string? option) => Parse(option, "--ui");

    private static InterfaceChoice? Parse(string? word, string from)
    {
        if (string.IsNullOrEmpty(word)) return null;
        return SettingWords.Interface(word) is { } choice and not InterfaceChoice.Automatic
            ? choice
            : throw new UsageException($"'{CleanText.Line(word)}' in {from} is no face of this program. There are: full, inline, plain.");
    }
}
