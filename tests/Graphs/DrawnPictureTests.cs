using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Graphs;

namespace Rehearsal.Tests.Graphs;

/// <summary>The pictures that are laid out here.</summary>
public sealed partial class DrawnPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Boxes_do_not_overlap_and_lie_in_the_picture()
    {
        var placed = TalkLayout.Of(Some.Picture())!;
        var boxes = placed.Points.Select(point => point.Box).Concat(placed.Endings.Select(ending => ending.Box)).ToList();
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= placed.Width && box.Bottom <= placed.Height));
        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && box.X < other.X + other.Width && other.X < box.X + box.Width && box.Y < other.Bottom && other.Y < box.Bottom));
    }

    [Fact]
    public void Options_stand_in_the_box_of_their_point() =>
        Assert.All(TalkLayout.Of(Some.Picture())!.Points, point => Assert.All(point.Options, option => Assert.True(option.Box.X > point.Box.X && option.Box.X + option.Box.Width < point.Box.X + point.Box.Width && option.Box.Bottom < point.Box.Bottom)));

    [Fact]
    public void An_arrow_begins_below_its_option()
    {
        var placed = TalkLayout.Of(Some.Picture())!;
        var ask = placed.Points[0].Options.Single(option => option.Option.Label == "ask").Box;
        Assert.Equal(new Spot(ask.Middle, ask.Bottom), placed.Arrows.Single(arrow => arrow.Option.Label == "ask").Bends[0]);
    }

    [Fact]
    public void A_picture_of_nothing_can_be_drawn() =>
        Assert.Empty(TalkLayout.Of(new TalkPicture("empty", null, [], []))!.Arrows);

    [Fact]
    public void The_svg_has_every_option_and_arrow()
    {
        var drawn = XDocument.Parse(Drawn(Some.Picture()));
        Assert.Equal(4, drawn.Descendants(Svg + "g").Count(group => ((string?)group.Attribute("class"))?.StartsWith("option", StringComparison.Ordinal) == true));
        Assert.Equal(5, drawn.Descendants(Svg + "path").Count(path => path.Attribute("data-option") is not null));
    }

    [Fact]
    public void Hostile_text_stays_a_text_in_the_svg()
    {
        var drawn = XDocument.Parse(Drawn(Some.Picture(Some.HostileText)));
        Assert.Empty(drawn.Descendants(Svg + "script").Concat(drawn.Descendants(Svg + "img")));
        Assert.Contains(drawn.Descendants(Svg + "title"), title => title.Value.Contains(CleanText.Line(Some.HostileText), StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_stays_a_text_on_the_page()
    {
        var page = Page(Some.Picture(Some.HostileText), Some.HostileText);
        Assert.Equal(1, page.Split("<script").Length - 1);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror='", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_pages_own_code_may_run_on_it()
    {
        var page = Page(Some.Picture(), "Hello");
        var code = OwnCode().Match(page).Groups["code"].Value;
        Assert.Contains($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_no_network() => Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\((?!#)|@import", Page(Some.Picture(), "Hello"));

    [Fact]
    public void An_option_leads_to_its_line_of_the_script()
    {
        var page = Page(Some.Picture(), string.Concat(Enumerable.Range(1, 12).Select(line => $"Line {line}\n")));
        Assert.Contains("<a href=\"#f0-12\" aria-label=\"integrated: What happened on your side? (clarity +2, care +1), taken in 50 of 100 plays\" class=\"option integrated\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"f0-12\" data-line=\"12\">Line 12", page, StringComparison.Ordinal);
        Assert.DoesNotContain("#f0-13", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_the_same_in_words() =>
        Assert.Contains("<b>H</b> blame, head-led (clarity +1, care -2): <q>You dropped the ball.</q></p><p>Taken in 50 of 100 plays. Leads to <a href=\"#list-p2\">line 20</a> in 25 of 100 plays; <a href=\"#list-e2\">lost</a> in 25 of 100 plays.", Page(Some.Picture(), string.Empty), StringComparison.Ordinal);

    private static string Drawn(TalkPicture picture)
    {
        using var text = new StringWriter();
        SvgWriter.Write(text, picture, TalkLayout.Of(picture)!);
        return text.ToString();
    }

    private static string Page(TalkPicture picture, string script)
    {
        using var text = new StringWriter();
        PageWriter.Write(text, picture, TalkLayout.Of(picture)!, [new SourceFile("late.ink", "late.ink", script)]);
        return text.ToString();
    }

    [GeneratedRegex("<script>(?<code>.*?)</script>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnCode();
}
