using System.Globalization;

namespace Rehearsal.Runner.Graphs;

/// <summary>What the pictures say in words and numbers.</summary>
internal static class GraphWords
{
    /// <summary>"met in 34 of 100 plays", or "met 2.3 times a play" where a talk goes in circles.</summary>
    public static string Often(Frequency often) => (often.Share, often.IsLeast) switch
    {
        (double.PositiveInfinity or double.NaN, _) => "endlessly often",
        ( > 1.005 and var times, var isLeast) => string.Create(CultureInfo.InvariantCulture, $"{(isLeast ? "at least " : string.Empty)}{times:0.#} times a play"),
        ( > 0 and < 0.01, false) => "in fewer than 1 of 100 plays",
        (var share, var isLeast) => string.Create(CultureInfo.InvariantCulture, $"in {(isLeast ? "at least " : string.Empty)}{share * 100:0} of 100 plays"),
    };

    /// <summary>The rating with its signs; empty for an unrated option.</summary>
    public static string Rating(PictureOption option) => option.Rating is { } rating ? string.Create(CultureInfo.InvariantCulture, $"clarity {rating.Clarity:+0;-0;0}, care {rating.Care:+0;-0;0}") : string.Empty;

    public static string About(PictureOption option) => $"{option.Word}: {option.Text}{(option.Rating is null ? string.Empty : $" ({Rating(option)})")}, taken {Often(option.Taken)}";

    public static string About(PictureEnding ending) => $"{ending.Title}: {ending.Word}, {Often(ending.Often)}";

    public static string? Note(TalkPicture picture) => picture.Unfinished is null ? null : $"Not the whole talk, because {picture.Unfinished}.";

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Fit to stand in XML and HTML, between tags and in quoted attributes.</summary>
    public static string Encoded(string text) => Reports.Html.Encoded(text);
}
