using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

/// <summary>What is left of a talk when its script has changed.</summary>
public sealed class ReplayTests
{
    private const string Talk =
        """
        # title: T
        -> opening
        === opening ===
        Hello
        * (ask) [Ask]
        * (blame) [Blame]
        * [Go on]
        - Then
        * (offer) [Offer]
        * (push) [Push]
        - -> END
        """;

    [Fact]
    public void Every_reply_that_is_still_offered_is_kept() => Assert.Equal(["ask", "offer"], Kept(Talk, "ask", "offer"));

    [Fact]
    public void A_reply_is_found_by_its_label_and_not_by_its_number() =>
        Assert.Equal(["ask", "push"], Kept(Talk.Replace("* (ask) [Ask]", "* (new) [New]\n* (other) [Other]\n* (ask) [Asked anew]", StringComparison.Ordinal), "ask", "push"));

    [Fact]
    public void A_knot_may_be_renamed() => Assert.Equal(["blame", "offer"], Kept(Talk.Replace("opening", "first", StringComparison.Ordinal), "blame", "offer"));

    [Fact]
    public void A_reply_without_a_label_is_found_by_its_text() =>
        Assert.Equal(["Go on", "offer"], Kept(Talk.Replace("* [Go on]", "* [Another]\n* [Go on]", StringComparison.Ordinal), "Go on", "offer"));

    [Fact]
    public void A_reply_without_a_label_whose_text_is_mended_is_found_by_its_place() =>
        Assert.Equal(["Go on, then", "offer"], Kept(Talk.Replace("[Go on]", "[Go on, then]", StringComparison.Ordinal), "Go on", "offer"));

    [Fact]
    public void A_reply_that_is_gone_stops_it_and_says_where()
    {
        var replay = Again(Talk.Replace("(offer)", "(help)", StringComparison.Ordinal), "ask", "offer");
        Assert.Equal(("'offer' is no longer offered in opening (line 9)", 1, 2), (replay.Stopped, replay.Kept.Count, replay.Scenes.Count));
    }

    [Fact]
    public void A_reply_that_is_offered_no_more_is_named_with_its_line() =>
        Assert.Equal("'ask' (line 5) is no longer offered in opening (line 6)", Again(Talk.Replace("(ask) [", "(ask) {false} [", StringComparison.Ordinal), "ask", "offer").Stopped);

    [Fact]
    public void A_talk_that_ends_sooner_says_so() =>
        Assert.Equal("the talk is over before 'offer'", Again(Talk.Replace("- Then", "- Then -> END", StringComparison.Ordinal), "ask", "offer").Stopped);

    [Fact]
    public void A_reply_that_stops_the_script_is_not_kept()
    {
        var replay = Again(Talk.Replace("- Then", "- Then {1 / 0}", StringComparison.Ordinal), "ask", "offer");
        Assert.Equal(("the script stopped after 'ask'", 0, 1), (replay.Stopped, replay.Kept.Count, replay.Scenes.Count));
        Assert.NotNull(replay.Problem);
    }

    [Fact]
    public void Of_two_replies_with_one_label_neither_is_guessed()
    {
        Choice first = new("a.x", "x", "One"), second = new("b.x", "x", "Two");
        var scene = new Scene(1, null, false, false, [], [first, second], null, new Dictionary<string, int>(StringComparer.Ordinal));
        Assert.Null(Replay.IndexOf(scene, new Choice("c.x", "x", "One")));
        Assert.Equal(1, Replay.IndexOf(scene, second));
    }

    private static IEnumerable<string> Kept(string changed, params string[] replies)
    {
        var replay = Again(changed, replies);
        Assert.Null(replay.Stopped);
        return replay.Kept.Select(Replay.NameOf);
    }

    /// <summary>Plays the talk with these replies, and the changed one with the same.</summary>
    private static Replay Again(string changed, params string[] replies)
    {
        using var before = new Conversation(Some.Script(Talk), Some.Circumstances());
        var scene = before.Begin().Value!;
        var said = new List<Choice>();
        foreach (var reply in replies)
        {
            said.Add(scene.Choices.Single(choice => Replay.NameOf(choice) == reply));
            scene = before.Choose(scene.Choices.Index().Single(choice => choice.Item == said[^1]).Index).Value!;
        }

        var script = Some.Script(changed);
        using var talk = new Conversation(script, Some.Circumstances());
        return Replay.Of(talk, script, said);
    }
}
