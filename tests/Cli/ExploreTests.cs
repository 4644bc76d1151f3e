using Newtonsoft.Json.Linq;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

/// <summary>What <c>rehearse explore</c> prints, and how it ends. Each script runs in a child, as one that nobody vouches for does.</summary>
[Trait("kind", "process")]
public sealed class ExploreTests : IDisposable
{
    private const string Talk =
        """
        # title: Small
        # cast: Dana = Dana Okafor
        VAR trust = 50
        -> opening
        === opening ===
        Dana: You wanted to see me?
        * (ask) [What happened on your side? # clarity: 2 # care: 1]
        * (blame) [You dropped the ball. # clarity: 0 # care: -2]
        - { trust > 52: -> good | -> bad }
        === good ===
        Fine. # ending: good; Good # outcome: strong
        -> END
        === bad ===
        No. # ending: bad; Bad # outcome: weak
        -> END
        === never ===
        Hm.
        -> END
        """;

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("  Paths: 2")]
    [InlineData("  Choices in a talk: 1")]
    [InlineData("  good (strong): Good")]
    [InlineData("    1 path; 50 % of random plays")]
    [InlineData("    clarity 100, care 75, integration 100")]
    [InlineData("    for example: ask")]
    [InlineData("  care-only: bad")]
    [InlineData("  line 7, opening: reached in 100 %, matters by 100 %")]
    [InlineData("    ask: strong in 100 %")]
    public void It_says_what_a_script_can_do(string line)
    {
        var said = desk.Run("explore", folder.Write("small.ink", Talk));
        Assert.Equal(0, said.Code);
        Assert.Contains(line, said.Out.Split('\n'));
    }

    [Fact]
    public void More_options_than_32_bits_can_count_are_told()
    {
        using var told = new StringWriter();
        ExploreJson.Write(told, Some.ExploredTalk() with { Edges = 3_000_000_000 });
        Assert.Equal(3_000_000_000, (long)JObject.Parse(told.ToString())["edges"]!);
    }

    [Fact]
    public void It_names_what_nobody_comes_to() =>
        Assert.Contains("small.ink:16: the knot 'never'", desk.Run("explore", folder.Write("small.ink", Talk)).Out, StringComparison.Ordinal);

    [Fact]
    public void Past_a_limit_it_says_so_and_plays_at_random()
    {
        var said = desk.Run("explore", folder.Write("small.ink", Talk), "--states", "2").Out;
        Assert.Contains("Not exhaustive: it has 2 states or more", said, StringComparison.Ordinal);
        Assert.Contains("Of 1,000 random plays", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_goes_round_has_endlessly_many_paths()
    {
        var said = desk.Run("explore", folder.Write("round.ink", "# title: Round\n-> again\n=== again ===\nMm.\n+ [Again] -> again\n* [Enough] -> END\n"), "--json").Out;
        Assert.Equal("infinite", (string?)JObject.Parse(said)["paths"]);
    }

    [Theory]
    [InlineData("# title: T\n-> nowhere\n", 3)]
    [InlineData("# title: T\nHello\n-> END\n", 0)]
    public void A_script_that_does_not_compile_is_exit_3(string ink, int code) => Assert.Equal(code, desk.Run("explore", folder.Write("talk.ink", ink)).Code);

    [Theory]
    [InlineData("--states", "0")]
    [InlineData("--seconds", "-1")]
    public void A_limit_is_at_least_1(string option, string value) => Assert.Equal(2, desk.Run("explore", folder.Write("small.ink", Talk), option, value).Code);
}
