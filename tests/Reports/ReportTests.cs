using System.Globalization;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Tests.Reports;

public sealed partial class ReportTests
{
    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_no_script()
    {
        var page = Html(Talk());
        Assert.DoesNotMatch(Fetching(), page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_that_is_opened_is_closed_in_its_place() => Assert.Empty(Unclosed(Html(Talk())).Concat(Unclosed(ProgressPage())));

    [Fact]
    public void Every_moment_stands_in_the_picture_by_letter_and_number()
    {
        var marks = Mark().Matches(Html(Talk())).Select(mark => mark.Groups["mark"].Value);
        Assert.Equal(["N1", "I2", "I3"], marks.OrderBy(mark => mark[1]));
    }

    [Fact]
    public void Every_moment_tells_what_was_said_thought_read_and_why()
    {
        var page = Html(Talk());
        string[] told = ["Moment 1, open, under pressure", "You dropped the ball, and everyone saw it.", "So this is decided already.", "N, neither: clarity 0, care −2", "A verdict about the person; what is missing stays vague.", "Within reach"];
        Assert.All(told, text => Assert.Contains(System.Net.WebUtility.HtmlEncode(text), page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_course_of_every_meter_is_drawn_and_told() => Assert.Contains("Trust: 50, 47, 52, 60. Safety: 48, 45, 50, 58.", Html(Talk()), StringComparison.Ordinal);

    [Fact]
    public void A_talk_that_was_forked_stands_beside_the_one_before() =>
        Assert.Contains("What if", Html(Talk() with { Before = Some.Debriefed(0, 1, 1).Record }), StringComparison.Ordinal);

    [Fact]
    public void Where_the_script_is_gone_there_is_no_briefing_with_nothing_in_it()
    {
        Assert.Contains(">Briefing<", Html(Talk()), StringComparison.Ordinal);
        Assert.DoesNotContain(">Briefing<", Html(Talk() with { Header = Some.Handover with { Situation = [], You = null, With = null, Setting = null, Goal = null, ContentNote = null } }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_is_on_it() => Assert.Contains("To take along", Html(Talk()), StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_stays_text()
    {
        var turns = Some.HandoverTurns(1, 0, 0);
        var scene = turns[0].Scene with { Lines = [new Line("<b>Dana", "</style><script>alert(1)</script>\" onload=\"x", "<img src=x>")] };
        var page = Html(Some.Debriefed([turns[0] with { Scene = scene, OwnWords = new("<iframe>") }, .. turns.Skip(1)]));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Unclosed(page));
    }

    [Fact]
    public void A_talk_without_a_rated_line_has_a_page_too() => Assert.Empty(Unclosed(Html(Some.Debriefed(Some.Talk(Some.UnratedTurn(), Some.LastTurn())))));

    [Fact]
    public void A_long_talk_stays_below_400_KB()
    {
        var turns = Enumerable.Range(0, 40).SelectMany(_ => Some.HandoverTurns(1, 0, 0).Take(3)).Select((turn, at) => turn with { Scene = turn.Scene with { Turn = at + 1 } });
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Html(Some.Debriefed([.. turns]))), 1, 400_000);
    }

    [Fact]
    public void In_Markdown_nothing_that_was_said_becomes_a_mark()
    {
        var turns = Some.HandoverTurns(1, 0, 0);
        var scene = turns[0].Scene with { Lines = [new Line("Dana", "# 1. *no* [x](y) <b>`z`|", null)] };
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        DebriefMarkdown.Write(output, Report(Some.Debriefed([turns[0] with { Scene = scene }, .. turns.Skip(1)])));
        var html = Markdig.Markdown.ToHtml(output.ToString());
        Assert.Contains("# 1. *no* [x](y) &lt;b&gt;`z`|", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3. May", "3\\. May")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("plain", "plain")]
    public void The_beginning_of_a_line_is_text(string text, string escaped) => Assert.Equal(escaped, BlockMarkdown.Escaped(text));

    [Fact]
    public void Labels_of_curves_that_end_together_do_not_lie_on_each_other()
    {
        var svg = CurvesSvg.Of([new Curve("a", [0, 100]), new Curve("b", [0, 100]), new Curve("c", [0, 100])], ["1", "2"], "about");
        var rows = NameRow().Matches(svg).Select(row => double.Parse(row.Groups["y"].Value, CultureInfo.InvariantCulture)).Order().ToList();
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 16));
    }

    private static Debriefed Talk() => Some.Debriefed(1, 0, 0);

    private static DebriefReport Report(Debriefed talk) => new(talk, Card.Of(null, talk.Record), TimeZoneInfo.Utc);

    private static string Html(Debriefed talk)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        DebriefHtml.Write(output, Report(talk));
        return output.ToString();
    }

    private static string ProgressPage()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ProgressHtml.Write(output, Some.Practice(Some.Tallied(), Some.Tallied(day: 1)), Some.Now);
        return output.ToString();
    }

    /// <summary>Elements that are closed by another, or never.</summary>
    internal static List<string> Unclosed(string page)
    {
        var (open, faults) = (new Stack<string>(), new List<string>());
        foreach (Match tag in Tag().Matches(StyleElement().Replace(page, "")))
        {
            var name = tag.Groups["name"].Value;
            if (name is "meta" || tag.Value.EndsWith("/>", StringComparison.Ordinal)) continue;
            if (tag.Groups["end"].Length == 0) open.Push(name);
            else if (open.Count == 0 || open.Pop() != name) faults.Add(tag.Value);
        }

        return [.. faults, .. open];
    }

    /// <summary>What a page would fetch or run.</summary>
    [GeneratedRegex("<script|src=|href=\"(?!#)|@import|url\\(", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Fetching();

    [GeneratedRegex("""<g class="mark [a-z-]+"><circle[^>]*/><text[^>]*>(?<mark>[IHPN][0-9]+)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-z][a-z0-9]*)\b[^>]*>""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StyleElement();

    [GeneratedRegex("""class="name" x="[0-9.]+" y="(?<y>[0-9.]+)">""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameRow();
}
