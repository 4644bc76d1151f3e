using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

public sealed class SignalTests
{
    [Fact]
    public void The_signals_that_open_room_are_these_three() =>
        Assert.Equal("invited-input waited made-room-for-context", string.Join(' ', Signal.All.Where(signal => signal.OpensRoom)));

    [Fact]
    public void The_signal_that_owns_a_part_is_one() => Assert.Equal("owned-my-part", Assert.Single(Signal.All, signal => signal.OwnsPart).Word);

    [Fact]
    public void Every_signal_is_found_by_its_word() => Assert.All(Signal.All, signal => Assert.Same(signal, Signal.Parse(signal.Word)));

    [Fact]
    public void A_word_outside_the_vocabulary_names_no_signal() => Assert.Null(Signal.Parse("Blame"));
}
