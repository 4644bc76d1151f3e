using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

/// <summary>A talk that begins again is a first one.</summary>
public sealed class BeginAgainTests
{
    private const string Talk =
        """
        # title: T
        # cast: Dana = Dana Okafor
        # vary: t = a, b
        VAR trust = 50
        VAR t = "a"
        Dana: {t} {shuffle:one|two|three} {RANDOM(1, 1000)} # phase: open # mood: calm
        * (a) [A # clarity: 2 # care: 2]
        * (b) [B # clarity: 0 # care: -2]
        - Dana: Hm. {trust}
        * (c) [C # clarity: 1 # care: 1] Yes. # phase: close # mood: glad # ending: e; E
        * {a} [D # clarity: 1 # care: -1] No.
        - -> END
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void It_goes_as_if_nothing_had_been_said(int before)
    {
        var script = Some.Script(Talk);
        using var again = new Conversation(script, Under("a", 1));
        var scene = again.Begin();
        for (var turn = 0; turn < before; turn++) scene = again.Choose(0);
        Assert.True(scene.Ok);
        using var first = new Conversation(script, Under("b", 5));
        Assert.Equal(Heard(first, first.Begin()), Heard(again, again.BeginAgain(Under("b", 5))));
    }

    [Fact]
    public void It_needs_no_first_time()
    {
        using var talk = new Conversation(Some.Script(Talk), Under("a", 1));
        Assert.True(talk.BeginAgain(Under("b", 5)).Ok);
    }

    [Fact]
    public void A_talk_that_was_stopped_can_begin_again()
    {
        using var talk = new Conversation(Some.Script("# title: T\nVAR x = 0\nHi\n* [A]\n{1 / x}\n* [B] Yes\n- -> END\n"), Some.Circumstances());
        talk.Begin();
        Assert.False(talk.Choose(0).Ok);
        talk.BeginAgain(Some.Circumstances());
        Assert.True(talk.Choose(1).Ok);
    }

    private static Circumstances Under(string t, int seed) => new(seed, new Dictionary<string, string>(StringComparer.Ordinal) { ["t"] = t }, Some.Empty);

    private static string Heard(Conversation talk, Engine.Result<Scene> scene)
    {
        var heard = new List<string>();
        for (; scene.Value is { IsOver: false }; scene = talk.Choose(0)) heard.Add(SceneJson.Write(scene.Value));
        return string.Join('\n', heard.Append(SceneJson.Write(scene.Value!)));
    }
}
