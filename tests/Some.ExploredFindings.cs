using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>What the rules about all that a script can do say.</summary>
internal static partial class Some
{
    /// <summary>The limits of a program that has the process to itself: here others keep things in memory, too, and take the time of the machine.</summary>
    public static ExploreLimits Unbounded { get; } = ExploreLimits.Default with { Time = TimeSpan.FromMinutes(10), MemoryBytes = long.MaxValue / 2 };

    /// <summary>Time and memory are the whole test run's, and the number of states is the script's.</summary>
    private static readonly ExploreLimits Unhurried = new(10_000, TimeSpan.FromMinutes(5), long.MaxValue / 2, Workers: 1);

    /// <summary>What those rules find about a script with a title, and what is said of its allowances.</summary>
    public static IReadOnlyList<Diagnostic> Explored(string ink, ExploreLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        var found = ScriptCheck.Of(folder.Write("talk.ink", "# title: T\n" + ink), new HashSet<string>(StringComparer.Ordinal), limits ?? Unhurried);
        Assert.True(found.Ok, string.Join('\n', found.Problems));
        return [.. found.Problems.Where(finding => string.CompareOrdinal(finding.Code, DiagnosticCodes.AllowMalformed) >= 0 && finding.Code != DiagnosticCodes.LengthsDiffer)];
    }

    /// <summary>The same: code and line.</summary>
    public static string ExploredFindings(string ink, ExploreLimits? limits = null) => string.Join(' ', Explored(ink, limits).Select(finding => $"{finding.Code}:{finding.Line}"));
}
