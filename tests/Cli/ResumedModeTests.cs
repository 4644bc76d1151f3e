using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

/// <summary>A session goes on as it began: coach mode is part of it.</summary>
public sealed class ResumedModeTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_coached_session_goes_on_coached_without_being_asked()
    {
        desk.Read("1\n", "play", "stretch-launch", "--seed", "7", "--coach");
        var (_, output, _) = desk.Read("1\n", "play", "--resume", "last");
        Assert.Contains("Trust 5", output, StringComparison.Ordinal);
        Assert.Contains("Clarity ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_session_goes_on_quiet()
    {
        desk.Read("1\n", "play", "stretch-launch", "--seed", "7");
        Assert.DoesNotContain("Trust 5", desk.Read("1\n", "play", "--resume", "last").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_quiet_session_is_not_made_a_coached_one(bool atTerminal)
    {
        desk.Read("1\n", "play", "stretch-launch", "--seed", "7");
        string[] command = ["play", "--resume", "last", "--coach"];
        var (code, output, error) = atTerminal ? desk.Sit("1\n", command) : desk.Read("1\n", command);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Matches("^A session goes on as it began: 01[0-9A-Z]{24} is a quiet run, so --resume takes no --coach.", error);
        Assert.Equal(1, (int)JObject.Parse(desk.Run("sessions", "--json").Out)["sessions"]![0]!["turns"]!);
    }

    [Fact]
    public void A_coached_session_may_be_asked_for_as_such()
    {
        desk.Read("1\n", "play", "stretch-launch", "--seed", "7", "--coach");
        Assert.Equal(4, desk.Read("1\n", "play", "--resume", "last", "--coach").Code);
    }

    [Fact]
    public void Meters_are_called_as_the_script_calls_them()
    {
        var (_, output, _) = desk.Read("", "play", "stretch-launch", "--seed", "7", "--coach");
        Assert.Matches(@"Trust \d+, Safety to bring bad news \d+", output);
    }
}
