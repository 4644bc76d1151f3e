namespace Rehearsal.Runner.Presentation;

/// <summary>Which face the user wants.</summary>
internal enum InterfaceChoice
{
    /// <summary>The best there is for the terminal.</summary>
    Automatic,
    Full,
    Inline,
    Plain,
}

/// <param name="Coach">New talks give feedback after each reply.</param>
/// <param name="Paced">The partner's lines arrive one after another; off where nobody watches, and for screen readers.</param>
/// <param name="Interface">From the next start on.</param>
internal sealed record Settings(bool Coach = false, bool Paced = true, InterfaceChoice Interface = InterfaceChoice.Automatic);

/// <summary>The values of the settings, as they are shown and kept.</summary>
internal static class SettingWords
{
    public static string Feedback(bool coach) => coach ? "coach" : "quiet";

    public static string Pace(bool paced) => paced ? "natural" : "at once";

    public static string Interface(InterfaceChoice choice) => choice switch
    {
        InterfaceChoice.Full => "full",
        InterfaceChoice.Inline => "inline",
        InterfaceChoice.Plain => "plain",
        _ => "automatic",
    };

    public static bool? Feedback(string? word) => word switch { "coach" => true, "quiet" => false, _ => null };

    public static bool? Pace(string? word) => word switch { "natural" => true, "at once" => false, _ => null };

    public static InterfaceChoice? Interface(string? word) => word switch
    {
        "automatic" => InterfaceChoice.Automatic,
        "full" => InterfaceChoice.Full,
        "inline" => InterfaceChoice.Inline,
        "plain" => InterfaceChoice.Plain,
        _ => null,
    };
}
