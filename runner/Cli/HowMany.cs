namespace Rehearsal.Runner.Cli;

/// <summary>Counts as they are told after an export or an import.</summary>
internal static class HowMany
{
    /// <summary><c>3 sessions and 1 prepared case</c>; of prepared cases only where there are some.</summary>
    public static string Of(int sessions, int sheets) => (sessions, sheets) switch
    {
        (_, 0) => Of(sessions, "session"),
        (0, _) => Of(sheets, "prepared case"),
        _ => $"{Of(sessions, "session")} and {Of(sheets, "prepared case")}",
    };

    private static string Of(int count, string what) => count == 1 ? $"1 {what}" : FormattableString.Invariant($"{count} {what}s");
}
