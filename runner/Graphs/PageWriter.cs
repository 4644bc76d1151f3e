using System.Security.Cryptography;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Graphs;

/// <summary>A picture as one page that needs no network: the talk drawn, the same as a list, and the script.</summary>
internal static class PageWriter
{
    /// <param name="sources">The script and its includes.</param>
    public static void Write(TextWriter output, TalkPicture picture, PlacedTalk placed, IReadOnlyList<SourceFile> sources)
    {
        var lines = new ScriptLines(sources);
        var code = GraphFiles.Text("page.js");
        WriteHead(output, picture, code);
        output.Write("<main>\n<section class=\"pane\" id=\"picture\" aria-label=\"Picture\">\n");
        SvgWriter.Write(output, picture, placed, string.Empty, lines.LinkTo);
        output.Write("</section>\n<section class=\"pane\" id=\"script\" aria-label=\"Script\" tabindex=\"0\">\n<div id=\"chosen\" aria-live=\"polite\"><p>Choose an option in the picture: here is what it says, and below the line of the script. Arrow keys go from option to option.</p></div>\n");
        lines.Write(output);
        output.Write("</section>\n</main>\n");
        TalkList.Write(output, picture, lines);
        output.Write($"<script>{code}</script>\n</body>\n</html>\n");
    }

    /// <summary>No script runs on the page but its own: the policy names it by its hash.</summary>
    private static void WriteHead(TextWriter output, TalkPicture picture, string code)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
        var name = GraphWords.Encoded(picture.Scenario);
        output.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{name}: the whole talk</title>\n<style>{GraphFiles.Text("picture.css")}{GraphFiles.Text("page.css")}</style>\n</head>\n<body class=\"talk\">\n");
        output.Write($"<header>\n<h1>{name}</h1>\n<p>Choice points: {picture.Points.Count}, options: {picture.Options.Count()}, endings: {picture.Endings.Count}. {GraphWords.Encoded(GraphWords.Note(picture) ?? "A wide arrow is taken often in random plays.")} <a href=\"#list\">As a list</a></p>\n");
        output.Write("<form id=\"filter\" role=\"search\">\n<label>Search <input type=\"search\" id=\"words\" placeholder=\"label, words or knot\" autocomplete=\"off\"></label>\n");
        foreach (var (word, letter) in Legend) output.Write($"<label class=\"{word}\"><input type=\"checkbox\" name=\"{word}\" checked><b>{letter}</b> {word}</label>\n");
        output.Write("<span class=\"zoom\"><button type=\"button\" data-zoom=\"0.8\" aria-label=\"Smaller\">−</button><button type=\"button\" data-zoom=\"1.25\" aria-label=\"Larger\">+</button><button type=\"button\" data-zoom=\"1\">Readable</button><button type=\"button\" data-zoom=\"0\">Whole</button></span>\n<output id=\"found\" aria-live=\"polite\"></output>\n</form>\n</header>\n");
    }

    private static readonly (string Word, char Letter)[] Legend = [("integrated", 'I'), ("head-led", 'H'), ("people-led", 'P'), ("neither", 'N'), ("unrated", 'U')];
}
