using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Conversations;

/// <summary>What a conversation can stop by itself. Scripts that end their process are in Isolation.</summary>
public sealed class LimitTests
{
    private static readonly ScriptLimits Tight = ScriptLimits.Default with { TurnTime = TimeSpan.FromMilliseconds(200), MemoryBytes = long.MaxValue / 2 };

    [Theory]
    [InlineData("# title: T\n-> a\n=== a ===\n-> b\n=== b ===\n-> a\n", DiagnosticCodes.TurnTooSlow)]
    [InlineData("# title: T\n-> a\n=== a ===\n* -> b\n=== b ===\n+ -> a2\n=== a2 ===\n+ -> b2\n=== b2 ===\n+ -> a2\n", DiagnosticCodes.TurnTooSlow)]
    [InlineData("# title: T\n-> a\n=== a ===\nword <>\n-> a\n", DiagnosticCodes.TurnTooSlow)]
    [InlineData("# title: T\n-> a\n=== a ===\nVAR x = 1\n~ x = x / 0\nHello {x}\n-> END\n", DiagnosticCodes.InkRuntimeError)]
    [InlineData("# title: T\n-> a\n=== a ===\nHello\n-> b ->\n=== b ===\nThere\n", DiagnosticCodes.InkRuntimeError)]
    public void An_endless_or_broken_script_stops_with_its_diagnostic(string ink, string code)
    {
        var stop = Some.StopOf(ink, Tight);
        Assert.Equal((code, true), (stop.Code, stop.IsError));
        Assert.EndsWith("talk.ink", stop.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_with_text_stops_at_the_limit_of_lines() =>
        Assert.Equal(DiagnosticCodes.TooManyLines, Some.StopOf("# title: T\n-> a\n=== a ===\nHello\n-> a\n", ScriptLimits.Default with { Lines = 50 }).Code);

    [Fact]
    public void A_diagnostic_names_the_knot_and_its_line()
    {
        var stop = Some.StopOf("# title: T\n-> a\n=== a ===\nHello\n-> a\n", ScriptLimits.Default with { Lines = 50 });
        Assert.Equal(3, stop.Line);
        Assert.Contains("'a'", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_says_nothing_at_all_stops() => Assert.Contains("before anything is said", Some.StopOf("# title: T\n").Message, StringComparison.Ordinal);

    [Fact]
    public void Too_many_choices_are_a_diagnostic()
    {
        var choices = string.Concat(Enumerable.Range(0, 30).Select(number => $"* [c{number}] -> END\n"));
        Assert.Equal(DiagnosticCodes.TooManyChoices, Some.StopOf($"# title: T\nHello\n{choices}", ScriptLimits.Default with { Choices = 20 }).Code);
    }

    [Fact]
    public void A_long_line_is_a_diagnostic() =>
        Assert.Equal(DiagnosticCodes.LineTooLong, Some.StopOf($"# title: T\n{new string('a', 300)}\n-> END\n", ScriptLimits.Default with { LineLength = 200 }).Code);

    [Fact]
    public void After_a_stop_nothing_is_on_offer()
    {
        using var talk = new Conversation(Some.Script("# title: T\nVAR x = 0\nHello\n* [go] {1 / x}\n-> END\n"), Some.Circumstances());
        Assert.True(talk.Begin().Ok);
        Assert.False(talk.Choose(0).Ok);
        Assert.Throws<ArgumentOutOfRangeException>(() => talk.Choose(0));
    }
}
