using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Cli;

/// <summary>A database from somebody else may say anything; none of it may steer the terminal.</summary>
public sealed class HostileRecordTests : IDisposable
{
    private readonly Desk desk = new();

    public HostileRecordTests()
    {
        desk.Run("play", "stretch-launch", "--policy", "first");
        StoreFolder.Run(desk.Home.Database, "UPDATE session SET title = 'a' || char(27) || '[2Jb', ending_title = 'c' || char(10, 27) || 'd'");
    }

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("sessions")]
    [InlineData("debrief", "last")]
    [InlineData("play", "--resume", "last", "--policy", "first")]
    [InlineData("delete", "last")]
    [InlineData("delete", "last", "--yes")]
    public void It_is_shown_without_controls(params string[] arguments)
    {
        var (_, output, error) = desk.Run(arguments);
        Assert.DoesNotContain('\u001B', output + error);
    }

    [Fact]
    public void A_session_is_listed_on_one_line() => Assert.Single(desk.Run("sessions").Out.TrimEnd().Split('\n'));
}
