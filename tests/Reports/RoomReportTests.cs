using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Tests.Reports;

public sealed class RoomReportTests
{
    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_no_script()
    {
        var page = Html(Some.ClosedRoom());
        Assert.DoesNotMatch(ReportTests.Fetching(), page);
        Assert.Empty(ReportTests.Unclosed(page));
    }

    [Theory]
    [InlineData("A workshop on 22 November 2026 with 9 people. Agreed (strong).")]
    [InlineData("On Tuesday Dana moved the payout job and left no note.")]
    [InlineData("Moment 1, open, under pressure, a full round")]
    [InlineData("A: 3 before, 6 after. B: 6 before, 3 after. C: 0 before, 0 after.")]
    [InlineData("9 voted before the discussion, 9 voted after it")]
    [InlineData("I, integrated: clarity +1, care +2")]
    [InlineData("clarity +0.6, care +1, the mean of 9")]
    [InlineData("partner clarity +1, care +2; coach clarity +1, care +2")]
    [InlineData("It asks before it judges.")]
    [InlineData("A, which most had chosen; it looked at B first")]
    [InlineData("That much is true.")]
    [InlineData("2 voted (too few to be told)")]
    [InlineData("A, picked by the facilitator")]
    [InlineData("A 6, B 3, C 0. Dana: “You wanted to see me?”")]
    [InlineData("33.3% voted differently after the discussion.")]
    [InlineData("What Dana might tell a friend tonight")]
    [InlineData("temper was guarded; other runs: worn out")]
    public void What_the_room_did_is_on_it(string told)
    {
        var room = Some.ClosedRoom() with { Start = Some.ClosedRoom().Start with { Circumstances = new Circumstances(7, new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "guarded" }, Some.Empty) } };
        Assert.Contains(System.Net.WebUtility.HtmlEncode(told), Html(room), StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_of_another_rating_than_the_one_that_was_played_are_left_out() => Assert.DoesNotContain("partner clarity 0, care 0", Html(Some.ClosedRoom()), StringComparison.Ordinal);

    [Fact]
    public void Who_changed_their_mind_is_told_from_eight_on()
    {
        Assert.Contains("<th scope=\"row\">from B</th><td>3</td><td>3</td><td>0</td>", Html(Some.ClosedRoom(9)), StringComparison.Ordinal);
        Assert.DoesNotContain("from B", Html(Some.ClosedRoom(7)), StringComparison.Ordinal);
        Assert.Contains("That is told of moments in which 8 or more voted twice", Html(Some.ClosedRoom(7)), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_three_nothing_is_counted()
    {
        var page = Html(Some.ClosedRoom(2));
        Assert.DoesNotContain("<rect class=\"before\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<rect class=\"after\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("the mean of", page, StringComparison.Ordinal);
        Assert.Contains("Too few voted for that to be told.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_named()
    {
        var room = Some.ClosedRoom();
        Assert.Contains(room.People, person => person.Name.Contains(Some.SomebodyThere, StringComparison.Ordinal));
        Assert.All([Html(room), Markdown(room), Plain(room)], text => Assert.DoesNotContain(Some.SomebodyThere, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_vote_that_is_open_is_not_on_it()
    {
        using var room = Some.HeldRoomAtVote(9);
        for (var phone = 1; phone <= 9; phone++) room.Vote(phone, 0);
        var page = Html(room.Now);
        Assert.Contains("The room is still open.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What happened on Tuesday?", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_stand_side_by_side()
    {
        using var room = Some.HeldTables();
        var page = Html(room.Now);
        Assert.Contains("<tr><th scope=\"row\">Table 1</th><td>A A A</td><td>91.7</td><td>91.7</td><td>100</td><td>Agreed (strong)</td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Table 2</th><td>B</td>", page, StringComparison.Ordinal);
        Assert.Contains("; A 3, B 1, C 0</dd>", page, StringComparison.Ordinal);
        Assert.Contains("| Table 1 | A A A | 91\\.7 |", Markdown(room.Now), StringComparison.Ordinal);
        Assert.Contains("Table 2 (not finished)", Plain(room.Now), StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_nobody_played_in_has_a_page_too()
    {
        using var room = Some.LiveRoom(ink: Some.HeldInk);
        Assert.Empty(ReportTests.Unclosed(Html(room.Now)));
        room.Order(new CloseOrder());
        Assert.Contains("The talk was not finished.", Html(room.Now), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var room = Some.ClosedRoom();
        var first = room.Moments[0];
        var scene = first.Scene with { Lines = [new Line("<b>Dana", "</style><script>alert(1)</script>\" onload=\"x", "<img src=x>")], Choices = [.. first.Scene.Choices.Select(choice => choice with { Text = "<iframe>", Why = "<object>" })] };
        var page = Html(room with { Moments = room.Moments.SetItem(0, first with { Scene = scene }), Start = room.Start with { Title = "<svg onload=1>" } });
        Assert.All(["<script", "<iframe", "<img", "<object", "<svg onload"], markup => Assert.DoesNotContain(markup, page, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(ReportTests.Unclosed(page));
    }

    [Fact]
    public void A_long_workshop_stays_below_400_KB()
    {
        var room = Some.ClosedRoom();
        var scene = room.Moments[0].Scene with { Lines = [.. Enumerable.Repeat(new Line("Dana", new string('x', 150), new string('y', 90)), 8)], Choices = [.. Enumerable.Repeat(room.Moments[0].Scene.Choices[0] with { Text = new string('z', 150), Why = new string('w', 150) }, 5)] };
        var moments = Enumerable.Range(1, 40).Select(number => room.Moments[0] with { Number = number, Scene = scene with { Turn = number } });
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Html(room with { Moments = [.. moments] })), 1, 400_000);
        var table = new RoomTable(1, []) { Moments = [.. moments.Take(15)] };
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Html(room with { Moments = [], Tables = room.Tables.AddRange(Enumerable.Range(1, 300).Select(number => KeyValuePair.Create(number, table with { Number = number }))) })), 1, 400_000);
    }

    [Fact]
    public void In_Markdown_nothing_that_was_said_becomes_a_mark()
    {
        var room = Some.ClosedRoom();
        var first = room.Moments[0];
        var html = Markdig.Markdown.ToHtml(Markdown(room with { Moments = room.Moments.SetItem(0, first with { Scene = first.Scene with { Lines = [new Line("Dana", "# 1. *no* [x](y) <b>`z`|")] } }) }));
        Assert.Contains("# 1. *no* [x](y) &lt;b&gt;`z`|", html, StringComparison.Ordinal);
        Assert.Contains("<strong>From B:</strong> 3 stayed, 3 went to A", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Where the room split</h2>", html, StringComparison.Ordinal);
    }

    private static string Html(Room room) => Written(output => RoomHtml.Write(output, Some.RoomReport(room)));

    private static string Markdown(Room room) => Written(output => RoomMarkdown.Write(output, Some.RoomReport(room)));

    private static string Plain(Room room) => string.Join('\n', PlainText.Lines(RoomBlocks.Of(Some.RoomReport(room))));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
