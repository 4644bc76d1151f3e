using System.Globalization;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cli;

/// <summary>What <c>rehearse play</c> promises to whoever starts it from a script, held by real processes.</summary>
[Trait("kind", "process")]
public sealed class PlayContractTests(PlayContractTests.WholeRun whole) : IClassFixture<PlayContractTests.WholeRun>, IDisposable
{
    private const string Id = "stretch-launch";

    private readonly TemporaryFolder folder = new();

    private string Home => folder.PathOf("home");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_run_to_the_end_exits_with_0() => Assert.Equal((0, string.Empty), (whole.Ended.Code, whole.Ended.Error));

    [Fact]
    public void The_results_are_one_JSON_object()
    {
        var json = whole.Ended.Json;
        Assert.Equal((1, Id, 7, true), ((int)json["format"]!, (string)json["scenario"]!, (int)json["seed"]!, (bool)json["completed"]!));
        Assert.Equal(whole.Talk.Ending!.Id, (string)json["ending"]!["id"]!);
        Assert.Equal(whole.Talk.Scenes.Select(scene => scene.Turn), json["turns"]!.Select(turn => (int)turn["turn"]!));
        Assert.Equal(whole.Talk.Ids.Append(null), json["turns"]!.Select(turn => turn["choice"] is JObject choice ? (string)choice["id"]! : null));
        Assert.Equal(whole.Talk.Scenes.SelectMany(scene => scene.Lines).Select(line => line.Text), json["turns"]!.SelectMany(turn => turn["lines"]!).Select(line => (string)line["text"]!));
    }

    [Fact]
    public void Answers_by_number_by_label_and_by_knot_and_label_make_the_same_run()
    {
        var run = RehearseProcess.Run(Home, "play", Id, "--seed", "7", "--answers", string.Join(',', whole.Answers), "--json");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(WithoutSession(whole.Ended.Json), WithoutSession(run.Json));
    }

    [Fact]
    public void Answers_are_read_a_line_each_where_no_terminal_is()
    {
        var run = RehearseProcess.RunWithInput(Home, string.Join('\n', whole.Answers) + "\n", "play", Id, "--seed", "7", "--json");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(WithoutSession(whole.Ended.Json), WithoutSession(run.Json));
    }

    [Fact]
    public void Reading_along_shows_every_line_and_reply_as_plain_text()
    {
        var run = RehearseProcess.RunWithInput(Home, string.Join('\n', whole.Answers) + "\n", "play", Id, "--seed", "7");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain('\u001b', run.Out);
        var text = OneLine(run.Out);
        Assert.All(whole.Talk.Scenes.SelectMany(scene => scene.Lines), line => Assert.Contains(OneLine(line.Text), text, StringComparison.Ordinal));
        Assert.All(whole.Talk.Scenes.SelectMany(scene => scene.Choices), choice => Assert.Contains(OneLine(choice.Text), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Circumstances_and_fills_are_taken()
    {
        var path = folder.Write("own.ink", "# title: Own\n# vary: temper = calm, brisk\n# fill: who = Who?; Dana\nVAR temper = \"calm\"\nVAR who = \"\"\nIt is {who}, who is {temper}.\n-> END\n");
        var run = RehearseProcess.Run(Home, "play", path, "--vary", "temper=brisk", "--fill", "who=Ömer = \"Ö\"", "--answers", "", "--json");
        Assert.Equal(0, run.Code);
        Assert.Equal("It is Ömer = \"Ö\", who is brisk.", (string)run.Json["turns"]![0]!["lines"]![0]!["text"]!);
        Assert.Equal("brisk", (string)run.Json["vary"]!["temper"]!);
    }

    [Fact]
    public void Answers_that_run_out_exit_with_4_and_the_session_goes_on_later()
    {
        var run = RehearseProcess.Run(Home, "play", Id, "--seed", "7", "--answers", string.Join(',', whole.Answers.Take(2)), "--json");
        Assert.Equal((4, false, 2), (run.Code, (bool)run.Json["completed"]!, run.Json["turns"]!.Count()));
        Assert.Equal(whole.Talk.Scenes[2].Choices.Select(choice => choice.Id), run.Json["next"]!["choices"]!.Select(choice => (string)choice["id"]!));
        var session = (string)run.Json["session"]!;
        Assert.Contains($"--resume {session}", run.Error, StringComparison.Ordinal);

        var resumed = RehearseProcess.Run(Home, "play", "--resume", session[..20], "--answers", string.Join(',', whole.Answers.Skip(2)), "--json");
        Assert.Equal((0, session), (resumed.Code, (string)resumed.Json["session"]!));
        Assert.Equal(WithoutSession(whole.Ended.Json), WithoutSession(resumed.Json));
    }

    [Fact]
    public void An_answer_that_does_not_fit_exits_with_2_and_the_session_is_kept()
    {
        var run = RehearseProcess.Run(Home, "play", Id, "--seed", "7", "--answers", $"{whole.Answers[0]},nonsense", "--json");
        Assert.Equal((2, false, 1), (run.Code, (bool)run.Json["completed"]!, run.Json["turns"]!.Count()));
        Assert.StartsWith("Turn 2: 'nonsense' is not on offer. There are: 1 ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_left_over_exits_with_2()
    {
        var run = RehearseProcess.Run(Home, "play", Id, "--seed", "7", "--answers", string.Join(',', whole.Answers.Append("surplus")), "--json");
        Assert.Equal((2, true), (run.Code, (bool)run.Json["completed"]!));
        Assert.Contains("'surplus'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_does_not_compile_exits_with_3_and_says_where()
    {
        var path = folder.Write("wrong.ink", "# title: Wrong\nHello\n* (a) [Yes # clarity: 3 # care: 1]\n- -> nowhere\n");
        var run = RehearseProcess.Run(Home, "play", path, "--answers", "1", "--json");
        Assert.Equal((3, string.Empty), (run.Code, run.Out));
        Assert.Contains($"{path}:4:3: error RH0001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_breaks_its_limits_exits_with_3_and_the_session_is_kept()
    {
        var path = folder.Write("endless.ink", "# title: Endless\nHello\n* (a) [Go on.] Well.\n- And now?\n* (b) [Go on again.] -> round\n* (c) [Stop.] -> END\n=== round ===\n-> again\n=== again ===\n-> round\n");
        var run = RehearseProcess.Run(Home, "play", path, "--answers", "a,b", "--json");
        Assert.Equal((3, false, 1), (run.Code, (bool)run.Json["completed"]!, run.Json["turns"]!.Count()));
        Assert.Matches("^.*endless\\.ink:\\d+: error RH0401: .*knot '(round|again)'", run.Error);
        Assert.Contains("RH0401", (string)RehearseProcess.Run(Home, "sessions", "--json").Json["sessions"]![0]!["stopped"]!, StringComparison.Ordinal);

        var resumed = RehearseProcess.Run(Home, "play", "--resume", "last", "--answers", "c", "--json");
        Assert.Equal((0, true), (resumed.Code, (bool)resumed.Json["completed"]!));
    }

    [Fact]
    public void A_damaged_database_exits_with_5_and_is_set_aside()
    {
        folder.Write(Path.Join("home", "rehearsal.db"), new string('x', 10_000));
        var run = RehearseProcess.Run(Home, "play", Id, "--policy", "first", "--json");
        Assert.Equal((5, string.Empty), (run.Code, run.Out));
        Assert.Contains("set aside", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, RehearseProcess.Run(Home, "play", Id, "--policy", "first", "--json").Code);
    }

    [Fact]
    public void A_data_folder_that_is_none_exits_with_5()
    {
        var run = RehearseProcess.Run(folder.Write("file", "in the way"), "play", Id, "--policy", "first", "--json");
        Assert.Equal((5, string.Empty), (run.Code, run.Out));
        Assert.Contains("REHEARSAL_HOME", run.Error, StringComparison.Ordinal);
    }

    private static string WithoutSession(JObject json)
    {
        Assert.True(json.Remove("session"));
        return json.ToString();
    }

    /// <summary>Text without regard to where its lines were broken.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One talk by the policy that integrates most, as a process printed it and as the engine plays it.</summary>
    public sealed class WholeRun : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public WholeRun()
        {
            var script = Shipped.Script(Id);
            Talk = WholeTalk.Play(Policy.MostIntegrated, script, CircumstancePicker.Pick(script, 7, Some.Empty, Some.Empty).Value!);
            Ended = RehearseProcess.Run(folder.PathOf("home"), "play", Id, "--seed", "7", "--policy", "most-integrated", "--json");
        }

        internal WholeTalk Talk { get; }

        internal Ended Ended { get; }

        /// <summary>The same choices by number, by label, and by knot and label, in turn.</summary>
        internal IReadOnlyList<string> Answers =>
        [
            .. Talk.Chosen.Select((chosen, turn) => (turn % 3) switch
            {
                0 => (chosen + 1).ToString(CultureInfo.InvariantCulture),
                1 => Talk.Scenes[turn].Choices[chosen].Label!,
                _ => Talk.Scenes[turn].Choices[chosen].Id,
            }),
        ];

        public void Dispose() => folder.Dispose();
    }
}
