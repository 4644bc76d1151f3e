using Rehearsal.Engine.Analysis.Exploration;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>What a script reads only to show it does not tell states apart, nor does it take a run of Ink for each of its values.</summary>
public sealed class ShownReadsTests
{
    [Theory]
    [InlineData("{flag: Yes.|No.}")]
    [InlineData("{not flag && trust > 50: Yes.}")]
    [InlineData("Trust is {trust}.")]
    [InlineData("{mood: \n- \"low\": Slowly.\n- else: Go on.\n}")]
    [InlineData("{first.a: You said it.}")]
    [InlineData("{flag: {trust > 30: Much.|Little.}|None.}")]
    public void What_decides_only_what_is_shown_is_not_read(string line) => Assert.Empty(Live(line));

    [Theory]
    [InlineData("{flag: -> END}")]
    [InlineData("{flag:\n~ other = true\n}\n{other: -> END}")]
    [InlineData("* [And so? {flag: Yes.|No.}] -> END")]
    [InlineData("Well. # ending: {flag: good|bad}")]
    [InlineData("* {flag} [And so?] -> END")]
    [InlineData("{told(flag)}")]
    [InlineData("{told(flag)}\n* [{told(flag)}] -> END")]
    public void What_decides_more_is_read(string line) => Assert.Contains("flag", Live(line));

    [Theory]
    [InlineData("{100 / score}")]
    [InlineData("{things ? one: Yes.|No.}")]
    [InlineData("{anything > 3: Yes.|No.}")]
    public void What_may_fail_is_read(string line) => Assert.NotEmpty(Live(line));

    /// <summary>The variables and counts that are still read after the first reply.</summary>
    private static IReadOnlyList<string> Live(string line)
    {
        var script = Some.Compiled(
            $"""
            # title: T
            # vary: mood = low, high
            VAR trust = 50
            VAR mood = "low"
            VAR flag = false
            VAR other = false
            VAR score = 1
            VAR anything = 1
            LIST things = one, two
            -> first
            === first ===
            * (a) [A # clarity: 1 # care: 1]
              ~ flag = true
              ~ score = score + 1
              ~ things += two
              ~ anything = "x"
            * (b) [B # clarity: 0 # care: 1]
            - -> second
            === second ===
            * [On.]
            - {line}
            * [To the end.] -> END
            === function told(x) ===
            {"{x: yes|no}"}
            """).Value!;
        var story = new Ink.Runtime.Story(script.InkJson);
        var contents = new InkContents(story.mainContentContainer);
        var slots = new InkSlots(script.Variables);
        var liveness = new InkLiveness(new InkFlow(story, contents, slots), contents, slots, []);
        return [.. SlotSet.Slots(liveness.Live((Ink.Runtime.Container)story.mainContentContainer.namedContent["second"], 0)).Select(slot => slots.All[slot].Name is { Length: > 0 } name ? name : slots.All[slot].Kind.ToString())];
    }
}
