using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Reports;

/// <summary>The blocks of a page as HTML, so that a report says what the screens say.</summary>
internal static class BlockHtml
{
    /// <param name="level">The level of the headings among them, 2 to 6.</param>
    public static void Write(TextWriter output, IEnumerable<Block> blocks, int level)
    {
        var open = Group.None;
        foreach (var block in blocks)
        {
            var group = GroupOf(block);
            if (group != open)
            {
                output.Write(End(open));
                output.Write(Begin(group));
                open = group;
            }

            output.Write(Of(block, level));
        }

        output.Write(End(open));
    }

    private enum Group
    {
        None,
        Facts,
        Beside,
    }

    private static Group GroupOf(Block block) => block switch
    {
        Fact => Group.Facts,
        Beside => Group.Beside,
        _ => Group.None,
    };

    private static string Begin(Group group) => group switch
    {
        Group.Facts => "<dl>\n",
        Group.Beside => "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Side by side\"><table class=\"beside\">\n",
        _ => "",
    };

    private static string End(Group group) => group switch
    {
        Group.Facts => "</dl>\n",
        Group.Beside => "</table></div>\n",
        _ => "",
    };

    private static string Of(Block block, int level) => block switch
    {
        Heading { Remark: { } remark } heading => $"<h{level}>{Html.Encoded(heading.Text)} <small>{Html.Encoded(remark)}</small></h{level}>\n",
        Heading heading => $"<h{level}>{Html.Encoded(heading.Text)}</h{level}>\n",
        Paragraph { Tone: Tone.Dim } quiet => Html.Element("p", quiet.Text, "quiet"),
        Paragraph paragraph => Html.Element("p", paragraph.Text),
        Quote quote => $"<blockquote><p>{Html.Encoded(quote.Text)}</p></blockquote>\n",
        Fact fact => $"<div><dt>{Html.Encoded(fact.Label)}</dt><dd>{Html.Encoded(fact.Text)}</dd></div>\n",
        Beside { IsHead: true } head => $"<thead><tr><td></td><th scope=\"col\">{Html.Encoded(head.One)}</th><th scope=\"col\">{Html.Encoded(head.Other)}</th></tr></thead>\n",
        Beside beside => $"<tr{(beside.Begins ? " class=\"begins\"" : "")}>{(beside.Label.Length == 0 ? "<td></td>" : $"<th scope=\"row\">{Html.Encoded(beside.Label)}</th>")}<td>{Html.Encoded(beside.One)}</td><td>{Html.Encoded(beside.Other)}</td></tr>\n",
        Speech speech => $"<p class=\"line\"><b class=\"{(speech.IsYou ? "you" : "partner")}\">{Html.Encoded(speech.Speaker)}</b> {Html.Encoded(speech.Text)}</p>\n",
        Narration narration => Html.Element("p", narration.Text, "told"),
        Aside aside => Html.Element("p", aside.Text, "aside"),
        Picture picture => Html.Element("p", picture.Alternative),
        _ => "",
    };
}
