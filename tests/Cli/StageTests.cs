using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

/// <summary>That model, face, backstage and records are put together: lines typed at a terminal become what is kept.</summary>
public sealed class StageTests : IDisposable
{
    private const int RanOut = 4;

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void What_is_asked_on_the_command_line_is_how_the_talk_is_kept()
    {
        var (code, output, error) = desk.Sit("\n1\n", "play", "stretch-launch", "--seed", "7", "--vary", "rota=thin", "--coach");
        Assert.Equal((RanOut, string.Empty), (code, error));
        Assert.Contains("Clarity ", output, StringComparison.Ordinal);
        var kept = Kept();
        Assert.Equal(("stretch-launch", "coach", 7, "thin", 1), ((string?)kept["scenario"], (string?)kept["mode"], (int)kept["seed"]!, (string?)kept["vary"]!["rota"], (int)kept["turns"]!));
    }

    [Fact]
    public void Without_coach_the_talk_is_quiet()
    {
        var (_, output, _) = desk.Sit("\n1\n", "play", "stretch-launch", "--seed", "7");
        Assert.DoesNotContain("Clarity ", output, StringComparison.Ordinal);
        Assert.Equal("quiet", (string?)Kept()["mode"]);
    }

    [Fact]
    public void A_talk_goes_on_where_it_was_left()
    {
        desk.Sit("\n1\n", "play", "stretch-launch", "--seed", "7");
        var (code, output, _) = desk.Sit("1\n", "play", "--resume", "last");
        Assert.Equal((RanOut, 2), (code, (int)Kept()["turns"]!));
        Assert.Contains("Joss: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_is_over_opens_at_its_debrief()
    {
        desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "most-integrated");
        var (code, output, _) = desk.Sit("", "play", "--resume", "last");
        Assert.Equal(0, code);
        Assert.Contains("which line would you take back?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_scenario_it_begins_in_the_library()
    {
        var (code, output, _) = desk.Sit("q\n");
        Assert.Equal(0, code);
        Assert.Contains(". The missed handover", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Play_without_a_scenario_keeps_coach_mode_for_the_one_that_is_picked()
    {
        desk.Sit("/ ferry\n1\n\n1\n", "play", "--coach");
        Assert.Equal(("stretch-launch", "coach"), ((string?)Kept()["scenario"], (string?)Kept()["mode"]));
    }

    [Fact]
    public void Without_a_terminal_the_library_is_only_shown()
    {
        var (code, output, _) = desk.Run();
        Assert.Equal((0, desk.Run("list").Out), (code, output));
    }

    private JToken Kept() => Assert.Single(JObject.Parse(desk.Run("sessions", "--json").Out)["sessions"]!);
}
