using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Docs;

/// <summary>Everything the program prints as JSON, printed in this process: rich scripts and bare ones, finished talks and broken ones.</summary>
internal sealed class JsonSamples : IDisposable
{
    /// <summary>Says as much as a script can.</summary>
    private const string Rich =
        """
        # title: The missed handover
        # summary: A handover was skipped.
        # theme: accountability
        # you: Engineering manager
        # with: Dana Okafor
        # power: below
        # setting: room
        # minutes: 12
        # level: 2
        # language: en
        # content-note: A hard night is talked about.
        # author: Rehearsal
        # licence: CC-BY-4.0
        # cast: Dana = Dana Okafor
        # vary: temper = guarded, brisk
        VAR temper = "guarded"
        VAR trust = 50
        VAR asked = 0
        -> again
        === again ===
        ~ asked = asked + 1
        Dana: Well? # phase: explore
        { asked > 4:
            She waits. # pressure: high
        }
        + (told) [Notes by five. # clarity: 2 # care: -1 # signal: rushed-decision # style: speed # why: A request, and no room.]
        + (both) [Notes by five, and I take your queue. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: analysis]
        + (soft) [Take your time. # clarity: 0 # care: 1 # signal: softened-the-message # style: relationship # why: Kind, and nothing is asked.]
        + (hm) [I don't know. # clarity: 0 # care: 0]
        + [Say nothing]
        - { asked < 9: -> again }
        Dana: Thursday, then. # ending: commitment; Commitment, and early news # outcome: strong # friend: She asked.
        -> END
        """;

    private const string Readings =
        """
        choice,seat,kind,clarity,care
        soft,partner,author,0,2
        soft,coach,author,0,0
        """;

    private const string People =
        """
        told,partner,person,2,-1,ana
        told,partner,person,1,0,bo
        both,partner,person,2,1,ana
        both,partner,person,2,1,bo
        soft,coach,person,0,1,cem
        gone,coach,person,0,1,cem
        """;

    private const string Bare = "Hello\n* [Go on]\n- Goodbye # ending: over; It is over\n-> END\n";

    /// <summary>Stops after its first reply.</summary>
    private const string Broken = "# title: Broken\nVAR nothing = 0\nHello\n* (go) [Go on # clarity: 1 # care: 0]\n- { 1 / nothing }\n-> END\n";

    private readonly TemporaryFolder folder = new();
    private readonly FixedClock clock = new();

    public JsonSamples()
    {
        folder.Write("shipped/handover.ink", Rich);
        folder.Write("shipped/handover.ratings.csv", Readings);
        folder.Write("rated/handover.ink", Rich);
        folder.Write("rated/handover.ratings.csv", Readings.Replace("care", "care,rater", StringComparison.Ordinal) + "\n" + People);
        folder.Write("shipped/bare.ink", Bare);
        folder.Write("shipped/broken.ink", Broken);
        folder.Write("home/scenarios/mine.ink", Bare);
    }

    private DataFolder Home => new(folder.PathOf("home"));

    /// <summary>Each document, with the command that printed it as docs/json.md names it.</summary>
    public IEnumerable<(string Shape, string Json)> All()
    {
        const string Play = "rehearse play --json", Debrief = "rehearse debrief --json", Doctor = "rehearse doctor --json";
        yield return (Doctor, Print("doctor"));
        foreach (var sample in Prepared()) yield return sample;
        foreach (var json in Rooms()) yield return ("rehearse debrief ROOM --json", json);
        yield return ("rehearse workshop --json", Print("workshop", "--rooms"));
        foreach (var json in Progress()) yield return ("rehearse progress --json", json);
        yield return ("rehearse pack --json", Print("pack", "mine", "--output", folder.PathOf("other.rehearsal")));
        File.Copy(folder.PathOf("home/scenarios/mine.ink"), folder.PathOf("other.ink"));
        yield return ("rehearse install --json", Print("install", folder.PathOf("other.ink")));
        yield return ("rehearse remove --json", Print("remove", "other", "--yes"));
        const string Export = "rehearse strings export --json", Import = "rehearse strings import --json";
        yield return (Export, Print("strings", "export", "handover", "-o", folder.PathOf("t.po")));
        folder.Write("t.csv", "id,source,translation:de\nheader.title,The missed handover,Die Übergabe\nagain.told,Notes by four.,Um vier.\nheader.nobody,x,y\n");
        yield return (Export, Print("strings", "export", "handover", "-o", folder.PathOf("t2.csv"), "--update", folder.PathOf("t.csv")));
        yield return (Import, Print("strings", "import", "handover", folder.PathOf("t.csv"), "-o", folder.PathOf("translated.ink")));
        yield return (Import, Print("strings", "import", "handover", folder.PathOf("t.po"), "-o", folder.PathOf("translated.ink")));
        yield return ("rehearse list --json", Print("list"));
        yield return ("rehearse check --json", Print("check", folder.PathOf("shipped")));
        foreach (var json in Explored()) yield return ("rehearse explore --json", json);
        yield return ("rehearse rate --json --report", Print("rate", folder.PathOf("rated/handover.ink"), "--report"));
        yield return (Play, Print("play", "handover", "--answers", "told,told,both,soft,soft,told,told,told,both", "--seed", "7"));
        yield return (Play, Print("play", "handover", "--answers", "told,hm,5", "--seed", "8"));
        yield return (Play, Print("play", "bare", "--policy", "first"));
        yield return (Play, Print("play", "bare", "--answers", string.Empty));
        yield return (Play, Print("play", "broken", "--answers", "go"));
        yield return (Debrief, Print("debrief", "last"));
        foreach (var json in SideBySide()) yield return (Debrief, json);
        Fork();
        yield return ("rehearse sessions --json", Print("sessions", "--all"));
        yield return (Doctor, Print("doctor"));
        File.WriteAllText(Path.Join(Home.Path, "settings.json"), "not even JSON");
        File.WriteAllText(Home.Database, new string('x', 10_000));
        yield return (Doctor, Print("doctor"));
        Print("play", "bare", "--policy", "first");
        yield return (Doctor, Print("doctor"));
    }

    /// <summary>A finished talk beside itself, and beside one that is not finished.</summary>
    private IEnumerable<string> SideBySide()
    {
        string[] ids = [.. SessionsOf("handover")];
        yield return Print("debrief", ids[0], "--with", ids[0]);
        yield return Print("debrief", ids[0], "--with", ids[1]);
        yield return Print("debrief", ids[1], "--with", ids[0]);
    }

    private IEnumerable<string> SessionsOf(string scenario)
    {
        using var store = new SessionStore(Home, clock);
        return [.. store.List(new SessionFilter(scenario)).Select(session => session.Id)];
    }

    /// <summary>An empty case, one with all its parts, and what a rehearsal with it and words of one's own leave on the card.</summary>
    private IEnumerable<(string Shape, string Json)> Prepared()
    {
        const string Prepare = "rehearse prepare --json";
        yield return (Prepare, Print("prepare", "--who", ""));
        yield return (Prepare, Print("prepare", "--who", "D."));
        yield return (Prepare, Print("prepare", "--behaviour", "careless with the notes"));
        yield return (Prepare, Print("prepare", "--who", "D.", "--behaviour", "the note wasn't there", "--request", "the note by five", "--support", "I take your queue", "--likely-reply", "I ran out of day.", "--worry", "I give in"));
        using (var store = new SessionStore(Home, clock))
        using (var host = new LocalScriptHost(folder.PathOf("shipped/handover.ink")))
        {
            using var session = Session.Begin(store, host, host.Compile().Value!, Some.Circumstances(), Mode.Quiet, clock, sheetId: store.Sheets()[0].Id).Value!;
            session.Choose(1, new Engine.Conversations.OwnWords("Notes, please, by five."));
        }

        yield return (Prepare, Print("prepare", "last"));
        yield return ("rehearse prepare --list --json", Print("prepare", "--list"));
        Print("delete", "--all", "--yes");
    }

    /// <summary>One that has not begun, one that was held, one at tables, one with a case of somebody's own, and one of a script without phases.</summary>
    private IReadOnlyList<string> Rooms()
    {
        using var store = new RoomStore(Home, clock);
        using var opened = Some.LiveRoom(log: store, time: clock);
        using var held = Some.HeldRoom(log: store, time: clock);
        held.Order(new CloseOrder());
        using var tables = Some.HeldTables(store);
        using var filled = Some.FilledRoom(store, clock);
        using var unphased = Some.LiveRoom(log: store, time: clock);
        while (unphased.Now.Moment is null) unphased.Order(new NextOrder());
        unphased.Order(new CloseOrder());
        return [.. new[] { opened, held, tables, filled, unphased }.Select(room => Print("debrief", room.Now.Start.Id))];
    }

    /// <summary>Nothing yet, one talk without a rating, then enough for every finding.</summary>
    private IEnumerable<string> Progress()
    {
        yield return Print("progress");
        Print("play", "bare", "--policy", "first");
        yield return Print("progress");
        for (var run = 0; run < 3; run++) Print("play", "handover", "--vary", "temper=guarded", "--answers", "soft,both,both,both,both,soft,soft,soft,soft");
        for (var run = 0; run < 3; run++) Print("play", "handover", "--vary", "temper=guarded", "--answers", "told,both,both,both,both,both,both,told,told");
        yield return Print("progress");
        for (var run = 0; run < 4; run++) Print("play", "handover", "--answers", "told,told,told,told,told,told,told,told,told");
        yield return Print("progress");
        Print("delete", "--all", "--yes");
    }

    private IEnumerable<string> Explored()
    {
        folder.Write("shipped/round.ink", "# title: Round\n# vary: mood = low, high\nVAR mood = \"low\"\n* (in) [In. # clarity: 1 # care: 0] -> round\n=== round ===\nRound we go.\n+ (more) [Again. # clarity: 1 # care: 1] -> round\n");
        folder.Write("shipped/faulty.ink", "# title: Faulty\n# vary: mood = low, high\nVAR mood = \"low\"\nVAR nothing = 0\nMm.\n* (go) [Go] -> away\n* (stay) [Stay]\n- {1 / nothing}\n-> END\n=== away ===\nHm.\n{1 / nothing}\n-> END\n=== never ===\nNo.\n-> END\n");
        yield return Print("explore", "handover", "--joint");
        yield return Print("explore", "handover", "--states", "2");
        yield return Print("explore", "bare", "--states", "1");
        folder.Write("shipped/plain.ink", "Hello\n* [Go on]\n- Goodbye\n-> END\n");
        yield return Print("explore", "plain");
        yield return Print("explore", "plain", "--states", "1");
        yield return Print("explore", "round");
        yield return Print("explore", "faulty");
    }

    public void Dispose() => folder.Dispose();

    private string Print(params string[] arguments)
    {
        clock.Now += TimeSpan.FromMinutes(1);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var workplace = new Workplace(output, errors, TextReader.Null, Home, folder.PathOf("shipped"), clock, Some.WorkerCommand) { IsTerminal = false };
        CommandLine.Run([.. arguments, "--json"], workplace);
        return output.ToString();
    }

    /// <summary>A talk with a reply taken back, and one moment of it tried again.</summary>
    private void Fork()
    {
        using var store = new SessionStore(Home, clock);
        using var host = new LocalScriptHost(folder.PathOf("shipped/handover.ink"));
        using var first = Session.Begin(store, host, host.Compile().Value!, Some.Circumstances(), Mode.Coach, clock).Value!;
        first.Choose(0);
        using var second = first.TakeBack().Value!;
        second.Choose(1);
        using var third = second.TryAgain(1).Value!;
    }
}
