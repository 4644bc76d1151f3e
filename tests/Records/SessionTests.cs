using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Records;

/// <summary>A talk and its record together: nothing is shown that is not kept, and going back is a fork.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Talk =
        """
        # title: A talk
        # cast: Dana = Dana Okafor
        VAR trust = 50
        VAR zero = 0
        -> first
        === first ===
        Dana: Yes?
        + (a) [I need the notes by five. # clarity: 2 # care: 1]
          Dana: Fine. -> second
        + (b) [Never mind. # clarity: -1 # care: 0]
          Dana: Hm. -> second
        === second ===
        Dana: Anything else?
        + (c) [No. # clarity: 0 # care: 0] -> over
        + (d) [Yes. # clarity: 0 # care: 0] -> first
        + (broken) [Divide. # clarity: 0 # care: 0]
          {1 / zero} -> over
        === over ===
        # ending: done; Done
        # outcome: mixed
        Dana: See you.
        -> END
        """;

    private readonly TemporaryFolder folder = new();
    private readonly SessionStore store;

    public SessionTests() => store = new SessionStore(new DataFolder(folder.PathOf("data")), TimeProvider.System);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_turn_is_on_the_disk_when_the_next_scene_is_returned()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        Assert.Equal("first.a", Assert.Single(Kept(session).Turns).Chosen!.Id);
    }

    [Fact]
    public void The_meters_of_a_turn_are_those_after_it()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        Assert.Equal(54, Kept(session).Turns[0].Meters["trust"]);
    }

    [Fact]
    public void A_finished_talk_ends_with_a_turn_without_choice()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        session.Choose(0);
        var kept = Kept(session);
        Assert.Equal([1, 2, 3], kept.Turns.Select(turn => turn.Number));
        Assert.Null(kept.Turns[^1].Chosen);
        Assert.Equal(("done", true), (kept.Summary.Ending!.Id, kept.Summary.IsFinished));
    }

    [Fact]
    public void Own_words_are_kept_with_their_turn()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0, new OwnWords("Notes by five, please.", HasRequestAndDate: true));
        Assert.Equal(new OwnWords("Notes by five, please.", HasRequestAndDate: true), Kept(session).Turns[0].OwnWords);
    }

    [Fact]
    public void A_session_goes_on_where_it_was_left()
    {
        using var host = Host();
        string id;
        using (var session = Begin(host))
        {
            session.Choose(1);
            id = session.Id;
        }

        using var again = Resumed(id);
        Assert.Equal(["second.c", "second.d", "second.broken"], again.Scene.Choices.Select(choice => choice.Id));
        again.Choose(0);
        Assert.Equal(3, Kept(again).Turns.Count);
    }

    [Fact]
    public void A_reply_taken_back_makes_a_session_that_replaces_its_parent()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(1);
        using var fork = session.TakeBack().Value!;
        Assert.Equal("first.a", fork.Scene.Choices[0].Id);
        Assert.Equal(new Fork(session.Id, 1, ForkKind.TakeBack), fork.Summary.Fork);
        Assert.True(store.Load(session.Id)!.Summary.IsSuperseded);
    }

    [Fact]
    public void A_reply_can_be_taken_back_at_the_end()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        session.Choose(0);
        using var fork = session.TakeBack().Value!;
        Assert.Equal(2, fork.Scene.Turn);
        fork.Choose(1);
        Assert.Equal(["first.a", "second.d"], Kept(fork).Turns.Select(turn => turn.Chosen!.Id));
    }

    [Fact]
    public void Everything_since_a_moment_can_be_taken_back()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        session.Choose(0);
        using var fork = session.TakeBackTo(1).Value!;
        Assert.Equal((1, new Fork(session.Id, 1, ForkKind.TakeBack)), (fork.Scene.Turn, fork.Summary.Fork));
        Assert.True(store.Load(session.Id)!.Summary.IsSuperseded);
    }

    [Fact]
    public void A_moment_tried_again_leaves_its_parent_as_it_was()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        session.Choose(0);
        using var fork = session.TryAgain(1).Value!;
        Assert.False(store.Load(session.Id)!.Summary.IsSuperseded);
        Assert.Equal((1, ForkKind.WhatIf), (fork.Scene.Turn, fork.Summary.Fork!.Kind));
    }

    [Fact]
    public void Nothing_can_be_taken_back_before_the_first_reply()
    {
        using var host = Host();
        using var session = Begin(host);
        Assert.False(session.CanTakeBack);
        Assert.Throws<InvalidOperationException>(() => session.TakeBack());
    }

    [Fact]
    public void A_scenario_that_changed_opens_only_as_a_record()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        using var changed = Host(Talk.Replace("Fine.", "Very well.", StringComparison.Ordinal));
        var resumed = Session.Resume(store, changed, changed.Compile().Value!, Kept(session), TimeProvider.System);
        Assert.Equal(DiagnosticCodes.ChangedSinceRecorded, Assert.Single(resumed.Problems).Code);
        Assert.Single(Kept(session).Turns);
    }

    [Fact]
    public void A_script_that_stops_keeps_the_turns_before()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        var stopped = session.Choose(2);
        Assert.Equal(DiagnosticCodes.InkRuntimeError, stopped.Problems[0].Code);
        Assert.Single(Kept(session).Turns);
        Assert.Contains("RH0407", Kept(session).Summary.Stopped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_stopped_by_its_script_can_take_another_way()
    {
        using var host = Host();
        using var session = Begin(host);
        session.Choose(0);
        session.Choose(2);
        using var again = Resumed(session.Id);
        Assert.True(again.Choose(0).Ok);
        Assert.Null(Kept(again).Summary.Stopped);
    }

    [Fact]
    public void A_script_that_stops_before_its_first_choice_leaves_no_session()
    {
        using var host = Host("# title: T\nVAR zero = 0\n{1 / zero}\n-> END\n");
        Assert.False(Session.Begin(store, host, host.Compile().Value!, Some.Circumstances(), Mode.Quiet, TimeProvider.System).Ok);
        Assert.Empty(store.List(new SessionFilter()));
    }

    private LocalScriptHost Host(string ink = Talk) => new(folder.Write("talk.ink", ink));

    private Session Begin(IScriptHost host) => Session.Begin(store, host, host.Compile().Value!, Some.Circumstances(), Mode.Quiet, TimeProvider.System).Value!;

    private Session Resumed(string id)
    {
        var host = Host();
        return Session.Resume(store, host, host.Compile().Value!, store.Load(id)!, TimeProvider.System).Value!;
    }

    private SessionRecord Kept(Session session) => store.Load(session.Id)!;
}
