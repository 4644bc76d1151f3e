using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Cli;

/// <summary>What <c>rehearse rate</c> asks, keeps and reports.</summary>
[Trait("kind", "process")]
public sealed class RateTests : IDisposable
{
    private const string Ink =
        """
        # title: The late report
        # cast: Dana = Dana Okafor
        # situation: It came on Monday.
        Dana: You wanted to see me? # phase: open # thought: Secret.
        * (ask) [What happened? # clarity: 1 # care: 1 # why: Asks.]
            Dana: A lot.
        * (blame) [You dropped it. # clarity: 0 # care: -2 # why: Blames.]
            Dana: Right.
        * (soft) [Never mind. # clarity: -1 # care: 1 # why: Blurs.]
            Dana: Thanks.
        - -> END

        """;

    private const string Author = "choice,seat,kind,clarity,care\nask,coach,author,1,1\n";

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();
    private readonly string script;

    public RateTests() => script = folder.Write("report.ink", Ink);

    private string Kept => File.ReadAllText(folder.PathOf("report.ratings.csv"));

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_reply_is_asked_about_and_each_rating_is_a_row_of_a_person()
    {
        folder.Write("report.ratings.csv", Author);
        var (code, output, error) = desk.Read("5\n4\n1\n1\n3\n3\n", "rate", script, "--as", "kim", "--seat", "peer");
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(3, Rows().Count(row => row is { Kind: ReadingKind.Person, Rater: "kim", Seat: "peer" }));
        Assert.Equal([(2, 1), (-2, -2), (0, 0)], Rows().Skip(1).Select(row => (row.Rating.Clarity, row.Rating.Care)));
        Assert.StartsWith("choice,seat,kind,clarity,care,rater\nask,coach,author,1,1\n", Kept, StringComparison.Ordinal);
        Assert.All((string[])["It came on Monday.", "Dana: You wanted to see me?", "“What happened?”", "The talk is opening: the purpose counts."], text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Neither_the_authors_ratings_nor_their_reasons_nor_a_thought_is_shown()
    {
        folder.Write("report.ratings.csv", Author);
        var (_, output, _) = desk.Read("5\n4\n1\n1\n3\n3\n", "rate", script, "--as", "kim", "--seat", "peer");
        Assert.All((string[])["Secret.", "Asks.", "Blames.", "Blurs.", "coach"], text => Assert.DoesNotContain(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void When_the_lines_run_out_what_was_rated_is_kept_and_the_next_run_goes_on()
    {
        var (code, _, error) = desk.Read("5\n4\n1\n", "rate", script, "--as", "kim", "--seat", "peer");
        Assert.Equal((4, "The answers ran out before the replies did. What was rated is kept.\n"), (code, error));
        var first = Assert.Single(Rows());
        Assert.Equal(0, desk.Read("3\n3\n3\n3\n", "rate", script, "--as", "kim", "--seat", "peer").Code);
        Assert.Equal((3, first.Rating), (Rows().Count, Rows()[0].Rating));
    }

    [Fact]
    public void Back_mends_skip_passes_over_and_quit_keeps()
    {
        var (code, output, _) = desk.Read("5\nb\n4\n4\nb\n2\n2\ns\nq\n", "rate", script, "--as", "kim", "--seat", "peer");
        Assert.Equal(0, code);
        Assert.Equal((-1, -1), (Assert.Single(Rows()).Rating.Clarity, Rows()[0].Rating.Care));
        Assert.Contains("You gave it clarity +1 and care +1; s leaves that as it is.", output, StringComparison.Ordinal);
        Assert.Contains("Rated by kim from the seat 'peer': 1 of 3.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Killed_in_between_nothing_that_was_rated_is_lost()
    {
        using var process = RehearseProcess.Start(desk.Home.Path, "rate", script, "--as", "kim", "--seat", "peer");
        process.StandardInput.Write("5\n4\n1\n");
        process.StandardInput.Flush();
        while (process.StandardOutput.ReadLine() is { } line && !line.Contains("Reply 2 of 3", StringComparison.Ordinal))
        {
        }

        process.Kill();
        process.WaitForExit();
        Assert.Equal((2, 1), (Assert.Single(Rows()).Rating.Clarity, Rows()[0].Rating.Care));
    }

    [Fact]
    public void Two_people_and_two_seats_stay_apart()
    {
        foreach (var (rater, seat) in (ReadOnlySpan<(string, string)>)[("kim", "peer"), ("lea", "peer"), ("kim", "coach")]) desk.Read("3\n3\n3\n3\n3\n3\n", "rate", script, "--as", rater, "--seat", seat);
        Assert.Equal(9, Rows().DistinctBy(row => (row.Choice, row.Seat, row.Rater)).Count());
    }

    [Fact]
    public void The_order_is_the_persons_own_and_the_same_every_time()
    {
        var orders = new[] { "kim", "kim", "lea", "mo", "ana" }.Select(rater => Order(rater)).ToList();
        Assert.Equal(orders[0], orders[1]);
        Assert.True(orders.Distinct().Count() > 1);
        Assert.Equal(Order("kim", "--seed", "3"), Order("lea", "--seed", "3"));
    }

    [Fact]
    public void A_person_is_asked_for_name_and_seat()
    {
        var (code, _, error) = desk.Sit("=1\n\npear\n\n5\n5\nx\nq\n", "rate", script);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(("person-1", "partner"), (Assert.Single(Rows()).Rater, Rows()[0].Seat));
    }

    [Fact]
    public void A_person_who_goes_ends_as_interrupted_and_keeps_what_was_rated()
    {
        Assert.Equal(130, desk.Sit("kim\n\n5\n5\n", "rate", script).Code);
        Assert.Single(Rows());
    }

    [Fact]
    public void A_script_that_people_rated_goes_on_as_before()
    {
        desk.Read("1\n1\n1\n1\n1\n1\n", "rate", script, "--as", "kim", "--seat", "peer");
        var (code, output, _) = desk.Run("check", script);
        Assert.Equal(0, code);
        Assert.DoesNotContain("RH03", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no seat 'pear'. Did you mean 'peer'?", "--as", "kim", "--seat", "pear")]
    [InlineData("'=1' cannot stand in the file.", "--as", "=1", "--seat", "peer")]
    [InlineData("--json belongs to the report", "--json")]
    [InlineData("--report takes no --seat, --as or --seed.", "--report", "--as", "kim")]
    [InlineData("--seed wants a whole number", "--seed", "x")]
    public void What_will_not_do_is_said(string said, params string[] options)
    {
        var (code, _, error) = desk.Run(["rate", script, .. options]);
        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_rating_ends_it_and_what_was_rated_is_kept()
    {
        Assert.Equal(2, desk.Read("5\n4\nsix\n", "rate", script, "--as", "kim", "--seat", "peer").Code);
        Assert.Single(Rows());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_never_written()
    {
        folder.Write("report.ratings.csv", "not,a,header\n");
        Assert.Equal((3, "not,a,header\n"), (desk.Read("5\n4\n", "rate", script, "--as", "kim", "--seat", "peer").Code, Kept));
    }

    [Fact]
    public void Nobody_has_rated_it_yet() =>
        Assert.Equal((0, "The late report: nobody has rated it yet. Begin with: rehearse rate report\n"), desk.Run("rate", script, "--report") is var ended ? (ended.Code, ended.Out) : default);

    [Fact]
    public void What_is_reported_for_a_reader()
    {
        folder.Write("report.ratings.csv", "choice,seat,kind,clarity,care,rater\nask,coach,author,1,1\nask,peer,person,1,2,kim\nask,peer,person,1,1,lea\nblame,peer,person,2,-2,kim\nblame,peer,person,-1,-2,lea\nask,coach,person,1,1\ngone,coach,person,1,1,kim\n");
        Presentation.Snapshot.Matches("rate-report", desk.Run("rate", script, "--report").Out.Split('\n'));
    }

    [Fact]
    public void The_report_as_json_has_the_published_alpha()
    {
        string[] observers = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."];
        var replies = string.Concat(Enumerable.Range(1, 12).Select(number => $"* (r{number}) [Reply {number} # clarity: 0 # care: 0]\n"));
        var rows = observers.SelectMany((row, rater) => row.Split(' ').Index().Where(cell => cell.Item != ".").Select(cell => $"r{cell.Index + 1},peer,person,{cell.Item[0] - '3'},0,observer {rater + 1}\n"));
        folder.Write("alpha.ratings.csv", $"{Readings.HeaderWithRaters}\n{string.Concat(rows)}");
        var report = JObject.Parse(desk.Run("rate", folder.Write("alpha.ink", $"# title: T\nHello\n{replies}- -> END\n"), "--report", "--json").Out);
        Assert.Equal(0.815, report["agreement"]![0]!["clarity"]!.Value<double>());
        Assert.Equal(JTokenType.Null, report["agreement"]![0]!["care"]!.Type);
        Assert.Equal(4, report["people"]!.Count());
    }

    private string Order(string rater, params string[] options)
    {
        var output = desk.Read("s\ns\ns\n", ["rate", script, "--as", rater, "--seat", "peer", .. options]).Out;
        return string.Join(' ', output.Split('\n').Where(line => line.StartsWith("The reply", StringComparison.Ordinal)));
    }

    private IReadOnlyList<Reading> Rows()
    {
        var problems = new List<Diagnostic>();
        var rows = Readings.Parse(Kept, "x", problems);
        Assert.Empty(problems);
        return rows;
    }
}
