namespace Rehearsal.Tests.Cli;

/// <summary>What was asked the wrong way: exit 2, nothing on the results, and a line that says what to do.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly Desk desk = new();

    public static TheoryData<string, string> Misuses => new()
    {
        { "No scenario 'missed-handovr'. Did you mean 'missed-handover'?", "play missed-handovr --policy first" },
        { "No scenario 'x/nowhere.ink'. There is no such file.", "play x/nowhere.ink --policy first" },
        { "Name a scenario; 'rehearse list' shows them.", "play --policy first" },
        { "Give --answers or --policy, not both.", "play stretch-launch --policy first --answers 1" },
        { "'clear_only' is no policy. Did you mean 'clear-only'?", "play stretch-launch --policy clear_only" },
        { "--seed wants a whole number from 0 to 2147483647, not '-1'.", "play stretch-launch --policy first --seed=-1" },
        { "--seed wants a whole number from 0 to 2147483647, not '2147483648'.", "play stretch-launch --policy first --seed 2147483648" },
        { "--vary wants name=value, not 'thin'.", "play stretch-launch --policy first --vary thin" },
        { "'rota' is never 'thinn'. Did you mean 'thin'?", "play stretch-launch --policy first --vary rota=thinn" },
        { "The script has no circumstance 'rotta'. Did you mean 'rota'?", "play stretch-launch --policy first --vary rotta=thin" },
        { "The script has no fill 'who'. It has none.", "play stretch-launch --policy first --fill who=me" },
        { "No session '01ABC'. 'rehearse sessions' shows what is kept.", "play --resume 01ABC --policy first" },
        { "A session goes on as it began: --resume takes no --seed, --vary, --fill, --sheet or --phase.", "play --resume last --seed 3 --policy first" },
        { "A session goes on as it began", "play --resume last --phase agree --policy first" },
        { "No session 'last'.", "debrief last" },
        { "No session 'last'.", "delete last --yes" },
        { "Name a session or a room, or give --all.", "delete --yes" },
        { "Name a session or a room, or give --all.", "delete last --all --yes" },
        { "This deletes everything that was ever recorded for good. Add --yes to do it.", "delete --all" },
        { "No scenario 'x/nowhere.ink'. There is no such file.", "check x/nowhere.ink" },
        { "'gitub' is no format. Did you mean 'github'?", "check stretch-launch --format gitub" },
        { "Give --json or --format github, not both.", "check stretch-launch --format github --json" },
        { "--sed", "play stretch-launch --sed 3" },
        { "plya", "plya stretch-launch" },
    };

    public void Dispose() => desk.Dispose();

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Wrong_usage_is_said(string said, string command)
    {
        var (code, output, error) = desk.Run(command.Split(' '));
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("play --help")]
    [InlineData("list --help")]
    [InlineData("check --help")]
    [InlineData("sessions --help")]
    [InlineData("debrief --help")]
    [InlineData("delete --help")]
    [InlineData("doctor --help")]
    [InlineData("--version")]
    public void Help_is_a_result(string command)
    {
        var (code, output, error) = desk.Run(command.Split(' '));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.NotEmpty(output);
    }

    [Fact]
    public void An_ambiguous_session_names_those_it_may_be()
    {
        foreach (var seed in new[] { "1", "2" }) desk.Run("play", "stretch-launch", "--policy", "first", "--seed", seed);
        var (code, _, error) = desk.Run("debrief", "01");
        Assert.Equal(2, code);
        Assert.Contains("'01' fits 2 sessions: ", error, StringComparison.Ordinal);
    }
}
