using System.Globalization;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Graphs;
using Rehearsal.Tests.Presentation;

namespace Rehearsal.Tests.Graphs;

/// <summary>The formats that other programs lay out: what they read back is what was meant.</summary>
public sealed partial class PictureTextTests
{
    [Fact]
    public void Graphviz_gets_every_point_option_and_ending() => Snapshot.Matches("late-dot", Dot(Some.Picture()).Split('\n'));

    [Fact]
    public void Mermaid_gets_every_point_option_and_ending() => Snapshot.Matches("late-mermaid", Mermaid(Some.Picture()).Split('\n'));

    [Fact]
    public void Hostile_text_stays_a_text_in_Graphviz()
    {
        var hostile = Dot(Some.Picture(Some.HostileText));
        Assert.Equal(Tokens(Dot(Some.Picture())).Count(token => token == "\""), Tokens(hostile).Count(token => token == "\""));
        Assert.Contains(QuotedInDot().Matches(hostile), match => Unquoted(match.Groups["text"].Value).Contains(CleanText.Line(Some.HostileText), StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_stays_a_text_in_Mermaid()
    {
        var point = Some.Picture().Points[0] with { Knot = CleanText.Line(Some.HostileText) };
        var hostile = Mermaid(Some.Picture() with { Points = [point, Some.Picture().Points[1]] });
        var label = hostile.Split('\n')[1];
        Assert.Matches("^  p1\\[\"[A-Za-z0-9 #;]*\"\\]$", label);
        Assert.Contains(CleanText.Line(Some.HostileText), Entity().Replace(label, match => char.ConvertFromUtf32(int.Parse(match.Groups["rune"].Value, CultureInfo.InvariantCulture))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_the_whole_talk_says_so()
    {
        var part = Some.Picture() with { Unfinished = "the time was up" };
        Assert.Contains("label=\"Not the whole talk, because the time was up.\"", Dot(part), StringComparison.Ordinal);
        Assert.Contains("note[\"Not the whole talk#44; because the time was up#46;\"]", Mermaid(part), StringComparison.Ordinal);
    }

    private static string Dot(TalkPicture picture) => Written(output => DotWriter.Write(output, picture));

    private static string Mermaid(TalkPicture picture) => Written(output => MermaidWriter.Write(output, picture));

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }

    /// <summary>What Graphviz's scanner sees: an escaped character, or a single one.</summary>
    private static IEnumerable<string> Tokens(string dot) => Token().Matches(dot).Select(match => match.Value);

    private static string Unquoted(string text) => text.Replace("&amp;", "&", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex(@"\\.|[^\\]", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("\"(?<text>(?:\\\\.|[^\"\\\\])*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuotedInDot();

    [GeneratedRegex("#(?<rune>[0-9]+);", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entity();
}
