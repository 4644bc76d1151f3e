namespace Rehearsal.Tests.Analysis.Rules;

/// <summary>How much is read before a reply, how long a reply is, what is thought where it counts, and what the seats say.</summary>
public sealed class ReadingTests
{
    private const string Replies = "* (a) [A # clarity: 1 # care: 1 # why: W.]\n* (b) [B # clarity: 1 # care: 1 # why: W.]\n- Bye # ending: e; E # outcome: weak\n-> END\n";

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    [Theory]
    [InlineData(240, "")]
    [InlineData(241, "RH0514:3")]
    public void A_scene_has_at_most_240_words(int words, string findings) => Assert.Equal(findings, Findings($"{Words(words)}\n"));

    [Theory]
    [InlineData("a tag", "Hello # thought: {0}\n", "")]
    [InlineData("two lines", "Hello {0}\nMore\n", "RH0514")]
    [InlineData("one branch of two", "{{RANDOM(0, 1): {0}|Hello}}\n", "")]
    [InlineData("a condition", "{{RANDOM(0, 1): {0}}}\n", "")]
    [InlineData("a branch after a tag", "{{RANDOM(0, 1): Hi # thought: {0}|Ho}} Hello\n", "")]
    [InlineData("every turn of a sequence", "{{{0}|{0}}}\n", "RH0514")]
    [InlineData("a sequence that is over once", "{{!{0}|{0}}}\n", "")]
    [InlineData("the answer to the reply before", "* [Go]\n{0}\n- ", "")]
    [InlineData("after the replies before", "* [Go]\n- {0}\n", "RH0514")]
    public void What_counts_are_words_that_are_read_for_certain(string where, string ink, string code) =>
        Assert.Equal((where, code), (where, Findings(string.Format(System.Globalization.CultureInfo.InvariantCulture, ink, Words(241))).Split(':')[0]));

    [Theory]
    [InlineData(45, "")]
    [InlineData(46, "RH0515:2")]
    public void A_reply_has_at_most_45_words(int words, string findings) => Assert.Equal(findings, Findings($"* [{Words(words)}]\n- "));

    [Theory]
    [InlineData("# pressure: high\nDana: Hi\n", "RH0513:6")]
    [InlineData("# room: key\nDana: Hi\n", "RH0513:6")]
    [InlineData("Dana: Hi # pressure: high\n", "RH0513:6")]
    [InlineData("# phase: open\nDana: Hi\n", "")]
    [InlineData("# pressure: high\nThe phone rings.\n", "")]
    [InlineData("# pressure: high\nTime: late.\n", "")]
    [InlineData("# pressure: high\nDana: Hi # thought: Hm.\n", "")]
    public void The_partner_thinks_something_where_it_counts(string lines, string findings) =>
        Assert.Equal(findings, string.Join(' ', Some.Findings($"# title: T\n# cast: Dana = D\nHello\n-> k\n=== k ===\n{lines}{Replies}")));

    [Theory]
    [InlineData("1,1;1,2;1,1;1,0", "")]
    [InlineData("1,1;1,2;1,-1;1,0", "RH0516:2")]
    [InlineData("1,2;1,2;1,-1;1,0", "RH0516:2")]
    [InlineData("1,2;1,2;1,1;1,-1", "")]
    [InlineData("0,1;2,1;2,1;0,1", "RH0516:2")]
    public void A_tag_claims_no_more_than_half_of_the_readings(string readings, string findings)
    {
        var rows = readings.Split(';').Select((row, seat) => $"a,seat{seat},author,{row}\n");
        Assert.Equal(findings, string.Join(' ', Some.Findings($"# title: T\n{Replies}", ("talk.ratings.csv", "choice,seat,kind,clarity,care\n" + string.Concat(rows)))));
    }

    [Theory]
    [InlineData("-> DONE", "RH0519:5")]
    [InlineData("-> END", "RH0504:5")]
    [InlineData("Bye # ending: e; E # outcome: weak\n-> DONE", "")]
    [InlineData("{RANDOM(0, 1):\n* [Go] -> over\n}\n-> DONE\n=== over ===\nBye # ending: e; E # outcome: weak\n-> END", "")]
    public void A_stop_names_an_ending(string stop, string findings) =>
        Assert.Equal(findings, string.Join(' ', Some.Findings($"# title: T\n* (a) [A # clarity: 1 # care: 1 # why: W.]\n* (b) [B # clarity: 1 # care: 1 # why: W.]\n- Bye\n{stop}\n")));

    private static string Findings(string before) => string.Join(' ', Some.Findings($"# title: T\n{before}{Replies}"));
}
