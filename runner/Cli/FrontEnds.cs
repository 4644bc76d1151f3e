namespace Rehearsal.Runner.Cli;

/// <summary>The faces this build has.</summary>
internal static class FrontEnds
{
    public static IReadOnlyList<string> Built { get; } = ["inline", "plain"];
}
