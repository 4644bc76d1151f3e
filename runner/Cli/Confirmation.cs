using System.CommandLine;

namespace Rehearsal.Runner.Cli;

/// <summary>Before something is deleted for good, somebody has to say yes.</summary>
internal static class Confirmation
{
    public static Option<bool> Option() => new("--yes") { Description = "Do not ask" };

    /// <summary>Asks only a person at a terminal; a script has to say --yes.</summary>
    /// <param name="what">What is deleted, to stand inside a sentence.</param>
    /// <exception cref="UsageException">There is nobody to ask.</exception>
    public static bool Given(Workplace workplace, string what)
    {
        if (!workplace.IsTerminal) throw new UsageException($"This deletes {what} for good. Add --yes to do it.");
        workplace.Error.Write($"Delete {what} for good? Type yes: ");
        if (workplace.Input.ReadLine() is { } answer && answer.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase)) return true;
        workplace.Error.WriteLine("Nothing was deleted.");
        return false;
    }
}
