using System.Globalization;
using System.Net;
using System.Text;

namespace Rehearsal.Runner.Reports;

/// <summary>What every part of a page needs: text that cannot become markup, and numbers that no culture changes.</summary>
internal static class Html
{
    /// <summary>Fit to stand between tags and in quoted attributes.</summary>
    public static string Encoded(string text) => WebUtility.HtmlEncode(WithoutForbidden(text));

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A paragraph, a heading or any other element that holds text only.</summary>
    public static string Element(string name, string text, string? look = null) => $"<{name}{(look is null ? "" : $" class=\"{look}\"")}>{Encoded(text)}</{name}>\n";

    private static string WithoutForbidden(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.Value is '\t' or '\n' || (rune.Value >= ' ' && !Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }
}
