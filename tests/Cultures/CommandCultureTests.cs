using System.Text.RegularExpressions;
using Rehearsal.Tests.Cli;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cultures;

/// <summary>What the commands print is the same in every culture, ids and folders apart.</summary>
public sealed partial class CommandCultureTests
{
    public static TheoryData<string> Odd => Culture.Odd;

    [Theory]
    [MemberData(nameof(Odd))]
    public void The_commands_print_the_same(string culture) => Culture.MakesNoDifference(culture, PrintAll);

    [Fact]
    public void The_commands_print_something() => Assert.True(PrintAll().Length > 10_000);

    private static string PrintAll()
    {
        using var desk = new Desk();
        var scenario = Shipped.Ids.First().Data;
        string[][] commands =
        [
            ["list"],
            ["list", "--json"],
            ["play", scenario, "--seed", "7", "--policy", "longest", "--json"],
            ["play", scenario, "--seed", "8", "--policy", "random", "--coach"],
            ["play", scenario, "--seed", "9", "--answers", "1,2", "--json"],
            ["play", scenario, "--seed", "9", "--answers", "1,9", "--json"],
            ["play", scenario, "--seed", "1,5"],
            ["sessions"],
            ["sessions", "--json"],
            ["debrief", "last"],
            ["debrief", "last", "--json"],
            ["delete", "last"],
            ["delete", "last", "--yes"],
        ];
        return string.Join('\n', commands.Select(command => desk.Run(command)).Select(run => SessionId().Replace($"{run.Code}\n{run.Out}\n{run.Error}", "ID")));
    }

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{26}")]
    private static partial Regex SessionId();
}
