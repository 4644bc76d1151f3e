using System.Globalization;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Authoring;

/// <summary>One rating that a person gave: a row of a <c>.ratings.csv</c>.</summary>
/// <param name="Choice">The id of a choice.</param>
/// <param name="Rater">What the person wants to be called; see <see cref="ProblemOfRater"/>.</param>
public sealed record RatingRow(string Choice, string Seat, string Rater, Rating Rating)
{
    private const int MostLetters = 40;

    /// <summary>Why somebody cannot be called that in the file, with what to do; null when they can. A sign in front could make a spreadsheet compute.</summary>
    public static string? ProblemOfRater(string name)
    {
        if (name.Length > MostLetters) return string.Create(CultureInfo.InvariantCulture, $"That name is longer than {MostLetters} letters. Initials are enough.");
        return name.Length > 0 && char.IsLetterOrDigit(name, 0) && name.All(letter => letter is not (',' or ';' or '"') && !char.IsControl(letter)) ? null : $"'{name}' cannot stand in the file. Begin with a letter, without commas, semicolons and quotation marks. Initials are enough.";
    }

    /// <summary>
    /// The text of the file with this row in it, in place of the one by the same person about the same reply from the same seat, or else at its end.
    /// Every other row stays as it is, byte for byte; the heading gains the column for the name where it has none.
    /// </summary>
    /// <param name="file">The text, line ends and byte order mark included; null where there is no file yet.</param>
    public string In(string? file)
    {
        if (string.IsNullOrEmpty(file)) return $"{Readings.HeaderWithRaters}\n{Text}\n";
        var lines = Lines(file);
        var end = lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        lines[0] = WithRaterColumn(lines[0], end);
        if (lines.FindIndex(1, IsSame) is var same and > 0)
        {
            lines[same] = Text + end;
            return string.Concat(lines);
        }

        if (!lines[^1].EndsWith('\n')) lines[^1] += end;
        return $"{string.Concat(lines)}{Text}{end}";
    }

    private string Beginning => $"{Choice},{Seat},person,";

    private string Text => string.Create(CultureInfo.InvariantCulture, $"{Beginning}{Rating.Clarity},{Rating.Care},{Rater}");

    private bool IsSame(string line) => line.StartsWith(Beginning, StringComparison.Ordinal) && line.TrimEnd().EndsWith($",{Rater}", StringComparison.Ordinal) && line.Count(letter => letter == ',') == Text.Count(letter => letter == ',');

    private static string WithRaterColumn(string header, string end)
    {
        var text = header.TrimEnd();
        return text.TrimStart('\uFEFF').Equals(Readings.Header, StringComparison.OrdinalIgnoreCase) ? text + Readings.HeaderWithRaters[Readings.Header.Length..] + end : header;
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
            lines.Add(text[at..next]);
            at = next;
        }

        return lines;
    }
}
