using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Isolation;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Analysis.Agreement;

/// <summary>Each rated reply is found in a scene where it is on offer.</summary>
public sealed class StagedRepliesTests
{
    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_reply_of_the_shipped_scenarios_is_found(string id)
    {
        using var host = new LocalScriptHost(Shipped.PathOf(id));
        var script = host.Compile().Value!;
        var staged = StagedReplies.Of(script, host, new FixedClock());
        Assert.Empty(staged.NotReached);
        Assert.Equal(script.Choices.Values.Count(choice => choice.Rating is not null), staged.Found.Count);
        Assert.All(staged.Found, reply => Assert.NotEmpty(reply.Lines));
    }

    [Fact]
    public void A_reply_stands_after_what_was_said()
    {
        var staged = Staged("Dana: Well?\n* (a) [First # clarity: 1 # care: 0]\n* (b) [Other # clarity: 1 # care: 0]\n    Dana: So?\n    ** (c) [Then # clarity: 0 # care: 0]\n- Dana: Right.\n-> END\n");
        Assert.Equal(["a First Well? ", "b Other Well? ", "c Then So? Other"], staged.Found.Select(reply => $"{reply.Id} {reply.Text} {reply.Lines[0].Text.Replace("Dana: ", string.Empty, StringComparison.Ordinal)} {reply.Said}"));
    }

    [Fact]
    public void What_is_never_on_offer_is_named()
    {
        var staged = Staged("VAR never = false\nHello\n* (a) [First # clarity: 1 # care: 0]\n* (b) {never} [Other # clarity: 1 # care: 0]\n- Right.\n-> END\n");
        Assert.Equal((["a"], ["b"]), (staged.Found.Select(reply => reply.Id).ToArray(), staged.NotReached.ToArray()), Same);
    }

    [Fact]
    public void A_talk_that_stops_is_said_and_what_was_found_stays()
    {
        var staged = Staged("VAR nothing = 0\nHello\n* (a) [First # clarity: 1 # care: 0]\n- { 1 / nothing }\n* (b) [Other # clarity: 1 # care: 0]\n- -> END\n");
        Assert.NotNull(staged.Stopped);
        Assert.Single(staged.Found);
    }

    private static bool Same((string[] One, string[] Other) expected, (string[] One, string[] Other) actual) => expected.One.SequenceEqual(actual.One) && expected.Other.SequenceEqual(actual.Other);

    private static StagedReplies Staged(string ink)
    {
        using var folder = new TemporaryFolder();
        using var host = new LocalScriptHost(folder.Write("talk.ink", ink));
        return StagedReplies.Of(host.Compile().Value!, host, new FixedClock());
    }
}
