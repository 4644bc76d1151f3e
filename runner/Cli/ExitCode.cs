namespace Rehearsal.Runner.Cli;

/// <summary>What the program's exit code means.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Findings, or a failed run.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, and answers that do not fit or are left over.</summary>
    public const int Usage = 2;

    /// <summary>A scenario that does not compile or breaks its limits.</summary>
    public const int Scenario = 3;

    /// <summary>A scripted run whose answers ran out.</summary>
    public const int AnswersRanOut = 4;

    /// <summary>The environment: database, disk, port.</summary>
    public const int Environment = 5;

    /// <summary>A bug in this program.</summary>
    public const int Bug = 70;

    public const int Interrupted = 130;
}
