using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Conversations;

/// <summary>Talks that begin in the middle of a script, in this process and in a child.</summary>
public sealed class StartingPointTests
{
    private const string Talk =
        """
        # title: T
        # cast: Dana = D
        VAR trust = 50
        VAR calm = true
        VAR name = "Dana"
        VAR share = 0.5
        LIST moods = glad, sad
        -> opening
        === opening ===
        Dana: Hello
        * (ask) [Ask] -> middle
        === middle ===
        # phase: agree
        Dana: Trust is {trust}{calm:, calm}.
        * (offer) [Offer] -> done.well
        === done ===
        = well
        Good.
        -> END
        = other
        # ending: e; E
        Hm.
        -> END
        === asked(x) ===
        {x} -> END
        """;

    public static TheoryData<string, string> Misfits => new()
    {
        { "midle", "The script has no knot 'midle'. Did you mean 'middle'?" },
        { "done.wel", "The script has no knot 'done.wel'. Did you mean 'done.well'?" },
        { "elsewhere.entirely", "The script has no knot 'elsewhere.entirely'. It has: opening, middle, done, asked, done.well, done.other." },
        { "opening.0", "The script has no knot 'opening.0'. Did you mean 'opening'?" },
        { "asked", "The knot 'asked' takes parameters, so a talk cannot begin there. Jump to a knot that diverts to it." },
        { "middle trsut=1", "The script has no variable 'trsut'. Did you mean 'trust'?" },
        { "middle trust=high", "'trust' is a whole number, not 'high'. Give it a whole number." },
        { "middle share=half", "'share' is a number, not 'half'. Give it a number." },
        { "middle calm=1", "'calm' is true or false, not '1'. Give it true or false." },
        { "middle moods=glad", "'moods' is a list or a divert, which cannot be set from here. Set it in the script for a while." },
    };

    [Fact]
    public void A_talk_begins_at_a_knot_with_its_tags()
    {
        var scene = Begun("middle").Value!;
        Assert.Equal((1, Phase.Agree, "Trust is 50, calm.", "middle.offer"), (scene.Turn, scene.Phase, scene.Lines[0].Text, scene.Choices[0].Id));
    }

    [Fact]
    public void A_talk_begins_at_a_stitch() => Assert.Equal("e", Begun("done.other").Value!.Ending!.Id);

    [Fact]
    public void A_knot_with_stitches_begins_at_its_first() => Assert.Equal("Good.", Begun("done").Value!.Lines[0].Text);

    [Fact]
    public void Variables_are_set_before_the_first_line() => Assert.Equal("Trust is 20.", Begun("middle trust=20 calm=false").Value!.Lines[0].Text);

    [Fact]
    public void Without_a_knot_variables_are_set_at_the_top()
    {
        using var talk = new Conversation(Some.Script(Talk), From(null, "trust=7"));
        Assert.Equal("Hello", talk.Begin().Value!.Lines[0].Text);
        Assert.Equal(7, talk.Variable("trust"));
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void What_the_script_does_not_have_is_said_with_the_nearest_word(string start, string said)
    {
        var problem = Assert.Single(Begun(start).Problems);
        Assert.Equal((DiagnosticCodes.CircumstanceUnknown, said), (problem.Code, $"{problem.Message} {problem.Remedy}"));
    }

    [Fact]
    public void Variables_read_as_a_writer_writes_them()
    {
        using var talk = new Conversation(Some.Script(Talk), From(null, "name=Kim"));
        talk.Begin();
        Assert.Equal("calm = true, moods = , name = \"Kim\", share = 0.5, trust = 50", string.Join(", ", talk.Variables().OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {pair.Value}")));
    }

    [Fact]
    public void Where_a_talk_begins_goes_between_processes()
    {
        var read = CircumstancesJson.Read(CircumstancesJson.Write(From("middle", "trust=20")));
        Assert.Equal(("middle", "20"), (read.From!.Knot, read.From.Variables["trust"]));
        Assert.Null(CircumstancesJson.Read(CircumstancesJson.Write(Some.Circumstances())).From);
    }

    [Fact]
    [Trait("kind", "process")]
    public void In_a_child_a_talk_begins_just_so()
    {
        using var folder = new TemporaryFolder();
        using var host = new IsolatedScriptHost(folder.Write("talk.ink", Talk), Some.WorkerCommand);
        Assert.True(host.Compile().Ok);
        using var talk = host.Converse(From("middle", "trust=20", "name=Kim"));
        Assert.Equal("Trust is 20, calm.", talk.Begin().Value!.Lines[0].Text);
        Assert.Equal(("20", "\"Kim\""), (talk.Variables()["trust"], talk.Variables()["name"]));
        using var misfit = host.Converse(From("midle"));
        Assert.Equal(DiagnosticCodes.CircumstanceUnknown, Assert.Single(misfit.Begin().Problems).Code);
    }

    /// <param name="start">A knot, then variables.</param>
    private static Result<Scene> Begun(string start)
    {
        var words = start.Split(' ');
        using var talk = new Conversation(Some.Script(Talk), From(words[0], words[1..]));
        return talk.Begin();
    }

    private static Circumstances From(string? knot, params string[] set) => Some.Circumstances() with
    {
        From = new StartingPoint(knot, set.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal)),
    };
}
