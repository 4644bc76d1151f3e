using Rehearsal.Engine.Scripts;

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

    /// <summary>
    /// What was asked for by <c>--ui</c> or else <c>REHEARSAL_UI</c>; without either, the best face for where the
    /// program runs. Without a terminal it is always plain.
    /// </summary>
    /// <exception cref="UsageException">There is no such face.</exception>
    public static FrontEnd Choose(string? asked, Workplace workplace)
    {
        var wanted = asked ?? workplace.Environment("REHEARSAL_UI");
        Check(wanted);
        var face = wanted switch
        {
            null or "" => IsDumb(workplace) ? FrontEnd.Plain : Best,
            "plain" => FrontEnd.Plain,
            "full" => Best,
            _ => FrontEnd.Inline,
        };
        if (wanted == "full" && !HasFullScreen) workplace.Error.WriteLine("This build has no full screen; here is the inline face. 'rehearse doctor' says why.");
        return workplace.IsTerminal ? face : FrontEnd.Plain;
    }

    /// <exception cref="UsageException">There is no such face.</exception>
    public static void Check(string? wanted)
    {
        if (wanted is not (null or "" or "full" or "inline" or "plain")) throw new UsageException($"'{CleanText.Line(wanted)}' is no face of this program. There are: full, inline, plain.");
    }

    private static FrontEnd Best => HasFullScreen ? FrontEnd.Full : FrontEnd.Inline;

    private static bool IsDumb(Workplace workplace) => workplace.Environment("TERM") == "dumb";
}
