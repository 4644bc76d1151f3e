using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

/// <summary>A talk that was left before the first reply is kept, and listed only where everything is.</summary>
public sealed class NothingSaidTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void It_is_not_listed()
    {
        desk.Read("", "play", "stretch-launch");
        Assert.Empty(Sessions());
    }

    [Fact]
    public void It_is_listed_with_everything()
    {
        desk.Read("", "play", "stretch-launch");
        Assert.Single(Sessions("--all"));
    }

    [Fact]
    public void It_is_not_among_the_past_talks()
    {
        desk.Read("", "play", "stretch-launch");
        Assert.Contains("None yet.", desk.Sit("s\n").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_on_by_its_id()
    {
        desk.Read("", "play", "stretch-launch");
        Assert.Equal(4, desk.Read("1\n", "play", "--resume", (string)Sessions("--all")[0]!["session"]!).Code);
        Assert.Single(Sessions());
    }

    [Fact]
    public void It_is_not_the_last_one_where_there_is_another()
    {
        desk.Read("1\n", "play", "missed-handover");
        desk.Read("", "play", "stretch-launch");
        Assert.Equal("missed-handover", (string?)JObject.Parse(desk.Run("debrief", "last", "--json").Out)["scenario"]);
    }

    private JToken Sessions(params string[] more) => JObject.Parse(desk.Run(["sessions", "--json", .. more]).Out)["sessions"]!;
}
