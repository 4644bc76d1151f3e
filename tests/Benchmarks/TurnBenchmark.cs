using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Story = Ink.Runtime.Story;

namespace Rehearsal.Benchmarks;

/// <summary>From a choice to its scene on a script of 1,000 lines, against the bare Ink runtime doing the same.</summary>
internal static class TurnBenchmark
{
    private const int Moments = 90;
    private const int Rounds = 60;
    private const int WarmUp = 20;

    /// <summary>As long as a turn of the script in the database.</summary>
    private static readonly byte[] Kept = [.. Enumerable.Repeat((byte)'x', 1300)];

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "long.ink");
            var ink = LongScript();
            File.WriteAllText(path, ink);
            using var host = new LocalScriptHost(path);
            var compiled = host.Compile();
            var script = compiled.Value ?? throw new InvalidOperationException(string.Join('\n', compiled.Problems));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A script of {ink.Count(letter => letter == '\n')} lines, {Moments} choices a talk, {Rounds} talks each, in turn."));
            using var store = new SessionStore(new DataFolder(Path.Combine(folder, "data")), TimeProvider.System);
            using var insert = new BareInsert(Path.Combine(folder, "bare.db"));
            var (bare, floor, talk, recorded) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = -WarmUp; round < Rounds; round++)
            {
                Bare(script, round < 0 ? [] : bare);
                Floor(script, insert, round < 0 ? [] : floor);
                Talk(script, round < 0 ? [] : talk);
                Recorded(store, host, script, round < 0 ? [] : recorded);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Against the bare Ink runtime choosing and continuing, {Figures.Median(bare):0} µs at the median:"));
            Tell("key to next scene, turn committed (Session.Choose), median", recorded, bare, 0.5, 1.5);
            Tell("key to next scene, turn committed (Session.Choose), p99", recorded, bare, 0.99, null);
            Tell("the talk alone (Conversation.Choose), median", talk, bare, 0.5, null);
            Tell("the talk alone (Conversation.Choose), p99", talk, bare, 0.99, null);
            Tell("the floor: bare Ink, then a bare insert and its commit, median", floor, bare, 0.5, null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Tell(string what, List<double> ours, List<double> bare, double share, double? limit) =>
        Figures.Tell(what, Figures.Percentile(ours, share) / Figures.Percentile(bare, share), limit);

    private static void Bare(Script script, List<double> times)
    {
        var story = new Story(script.InkJson);
        story.ContinueMaximally();
        for (var turn = 0; story.currentChoices.Count > 0; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            story.ChooseChoiceIndex(turn % story.currentChoices.Count);
            story.ContinueMaximally();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
    }

    /// <summary>The least that a turn which is kept can cost with Ink and SQLite one after the other: nothing is read from the story, and the text to keep is there.</summary>
    private static void Floor(Script script, BareInsert insert, List<double> times)
    {
        var story = new Story(script.InkJson);
        story.ContinueMaximally();
        for (var turn = 0; story.currentChoices.Count > 0; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            story.ChooseChoiceIndex(turn % story.currentChoices.Count);
            story.ContinueMaximally();
            insert.Keep(Kept);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
    }

    private static void Talk(Script script, List<double> times)
    {
        using var talk = new Conversation(script, Circumstances());
        var scene = talk.Begin().Value!;
        for (var turn = 0; !scene.IsOver; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            scene = talk.Choose(turn % scene.Choices.Count).Value!;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
    }

    private static void Recorded(SessionStore store, LocalScriptHost host, Script script, List<double> times)
    {
        using var session = Session.Begin(store, host, script, Circumstances(), Mode.Quiet, TimeProvider.System).Value!;
        for (var turn = 0; !session.Scene.IsOver; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            session.Choose(turn % session.Scene.Choices.Count);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
    }

    private static Circumstances Circumstances()
    {
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        return new Circumstances(1, nothing, nothing);
    }

    private static string LongScript()
    {
        var ink = new StringBuilder("# title: A long talk\n# cast: Dana = Dana Okafor\n# meter: trust = Trust\nVAR trust = 50\nVAR safety = 50\nVAR commitment = 50\nVAR momentum = 50\n-> moment_1\n");
        for (var moment = 1; moment <= Moments; moment++)
        {
            var next = moment == Moments ? "over" : string.Create(CultureInfo.InvariantCulture, $"moment_{moment + 1}");
            ink.Append(CultureInfo.InvariantCulture, $$"""
                === moment_{{moment}} ===
                # phase: explore
                Dana: I had three people asking me for things, and then a fourth. # thought: Here it comes again.
                She looks at the door, then back at the note on the desk between us.
                Dana: { trust > 60: So tell me what you need, and I will tell you what I can do.|So what do you want me to do about it? }
                * (ask_{{moment}}) [Before we fix it: what would have had to be different on Tuesday? # clarity: 1 # care: 2 # signal: invited-input # style: analysis # why: Asks before judging.]
                  Dana: Somebody else on the queue, from four o'clock on.
                * (push_{{moment}}) [Handover notes by five. From tomorrow, on the day. # clarity: 2 # care: 0 # signal: clear-request # style: speed # why: Says what and by when.]
                  Dana: Fine. Notes by five.
                * (soothe_{{moment}}) [Let's not make a process out of one bad day. # clarity: -2 # care: 1 # signal: let-standard-slide # style: relationship # why: Kind, and leaves it open.]
                  Dana: Thank you. I suppose.
                - -> {{next}}


                """);
        }

        return ink.Append("=== over ===\n# ending: done; Done\n# outcome: mixed\nDana: See you.\n-> END\n").ToString();
    }
}
