using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>A face of the program.</summary>
internal enum FrontEnd
{
    /// <summary>The whole terminal.</summary>
    Full,

    /// <summary>Chat-like, in the normal scroll-back.</summary>
    Inline,

    /// <summary>Lines out, lines in.</summary>
    Plain,
}

/// <summary>The faces this build has, and which of them a run gets.</summary>
internal static class FrontEnds
{
    /// <summary>The full screen needs Terminal.Gui, which cannot be restored everywhere.</summary>
#if TERMINAL_GUI
    private const bool HasFullScreen = true;
#else
    private const bool HasFullScreen = false;
#endif

    /// <summary>As words, best first.</summary>
    public static IReadOnlyList<string> Built { get; } = HasFullScreen ? ["full", "inline", "plain"] : ["inline", "plain"];

    /// <summary>Why there is no full screen, or null where there is.</summary>
    public static string? WhyNoFullScreen => HasFullScreen ? null : "Terminal.Gui did not restore when this was built; delete runner/obj/terminal-gui.txt and build again";

    /// <summary>The face a run gets: what was asked for as far as this build has it, or the best one for where the program runs. Without a terminal it is always plain.</summary>
    public static FrontEnd Choose(InterfaceChoice asked, Workplace workplace)
    {
        if (!workplace.IsTerminal) return FrontEnd.Plain;
        if (asked == InterfaceChoice.Full && !HasFullScreen) workplace.Error.WriteLine("This build has no full screen; here is the inline face. 'rehearse doctor' says why.");
        return asked switch
        {
            InterfaceChoice.Plain => FrontEnd.Plain,
            InterfaceChoice.Inline => FrontEnd.Inline,
            InterfaceChoice.Automatic when IsDumb(workplace) => FrontEnd.Plain,
            _ => Best,
        };
    }

    private static FrontEnd Best => HasFullScreen ? FrontEnd.Full : FrontEnd.Inline;

    private static bool IsDumb(Workplace workplace) => workplace.Environment("TERM") == "dumb";
}
