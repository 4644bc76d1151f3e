using Newtonsoft.Json.Linq;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

/// <summary>A script may go round for ever; a policy that plays it may not.</summary>
public sealed class EndlessTalkTests : IDisposable
{
    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_policy_that_goes_in_circles_is_stopped_and_what_was_said_is_kept()
    {
        var (code, _, error) = desk.Run("play", folder.Write("round.ink", "# title: T\n-> a\n=== a ===\nHello\n+ (again) [Again] -> a\n+ (leave) [Leave] -> END\n"), "--policy", "first");
        Assert.Equal(ExitCode.Scenario, code);
        Assert.Contains("The policy 'first' found no end in 1000 turns.", error, StringComparison.Ordinal);
        Assert.Equal(1000, (int)JObject.Parse(desk.Run("sessions", "--json").Out)["sessions"]![0]!["turns"]!);
    }
}
