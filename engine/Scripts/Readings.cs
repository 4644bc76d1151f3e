using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Scripts;

/// <summary>Whose judgement a reading is.</summary>
public enum ReadingKind
{
    /// <summary>The author's own reading from a seat.</summary>
    Author,

    /// <summary>A rating that a person gave with <c>rehearse rate</c>.</summary>
    Person,
}

/// <summary>One row of a <c>.ratings.csv</c>.</summary>
/// <param name="Choice"><c>knot.label</c>, or a label that is unique in the script.</param>
/// <param name="Line">1-based line in the file.</param>
/// <param name="Rater">What a person wants to be called, or null; people without a name cannot be told apart.</param>
public sealed record Reading(string Choice, string Seat, ReadingKind Kind, Rating Rating, int Line, string? Rater = null);

/// <summary>Reads <c>.ratings.csv</c> and holds it against the script's own tags.</summary>
public static class Readings
{
    /// <summary>From this population standard deviation on, a choice is contested on an axis.</summary>
    public const double ContestedSpread = 1.0;

    private const string RaterColumn = "rater";

    private static readonly string[] Columns = ["choice", "seat", "kind", "clarity", "care"];

    /// <summary>The first line of a file without people's ratings.</summary>
    public static string Header { get; } = string.Join(',', Columns);

    /// <summary>The first line of a file that may tell people apart.</summary>
    public static string HeaderWithRaters { get; } = $"{Header},{RaterColumn}";

    /// <summary>All rows that can be read; each other row is a problem.</summary>
    public static IReadOnlyList<Reading> Parse(string text, string file, ICollection<Diagnostic> problems)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, TrimOptions = TrimOptions.Trim });
        if (!parser.Read() || !(IsHeader(parser.Record!, Columns) || IsHeader(parser.Record!, [.. Columns, RaterColumn])))
        {
            problems.Add(Malformed(file, 1, "The first line is not the header.", "Begin with: choice,seat,kind,clarity,care"));
            return [];
        }

        var (readings, most) = (new List<Reading>(), parser.Record!.Length);
        while (parser.Read())
        {
            if (Row(parser.Record!, most, parser.RawRow) is { } reading) readings.Add(reading);
            else problems.Add(Malformed(file, parser.RawRow, "The row cannot be read.", "Write: choice,seat,author or person,clarity,care; both ratings are whole numbers from -2 to 2."));
        }

        return readings;
    }

    /// <summary>
    /// The author's part of a file of this text, as a script's hash takes it in: people's ratings change nothing that is played. Null when there is none.
    /// </summary>
    /// <param name="text">Lines ended by LF.</param>
    public static string? Authored(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var hasRaters = lines[0].Equals(HeaderWithRaters, StringComparison.OrdinalIgnoreCase);
        var rest = lines.Skip(1).Where(line => !IsPersons(line)).ToList();
        var isEmpty = (hasRaters || lines[0].Equals(Header, StringComparison.OrdinalIgnoreCase)) && rest.TrueForAll(line => line.Length == 0);
        return isEmpty ? null : $"{(hasRaters ? lines[0][..Header.Length] : lines[0])}\n{string.Concat(rest.Select(line => line + '\n'))}";
    }

    /// <summary>
    /// Marks the contested choices; a row without a choice and a tag that is not the rounded mean are problems. Only the author's readings count:
    /// what people rated is for the author to look at.
    /// </summary>
    public static IReadOnlyDictionary<string, ChoiceSource> Apply(
        IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, ChoiceSource> choices, string file, ICollection<Diagnostic> problems)
    {
        var applied = new Dictionary<string, ChoiceSource>(choices, StringComparer.Ordinal);
        // A choice may be named by its id in one row and by its label in another.
        foreach (var group in readings.Where(reading => reading.Kind == ReadingKind.Author).GroupBy(reading => Named(reading.Choice, choices) is [var (_, only)] ? only.Id : reading.Choice, StringComparer.Ordinal))
        {
            ReportRepeatedSeats(group, file, problems);
            var matches = Named(group.Key, choices);
            if (matches.Count != 1)
            {
                problems.Add(Unknown(Severity.Error, group.First(), matches, choices, file));
                continue;
            }

            var (path, choice) = matches[0];
            var clarity = Spread.Of([.. group.Select(reading => reading.Rating.Clarity)]);
            var care = Spread.Of([.. group.Select(reading => reading.Rating.Care)]);
            if (choice.Rating is not { } tagged || tagged.Clarity != clarity.RoundedMean || tagged.Care != care.RoundedMean)
            {
                problems.Add(new Diagnostic(
                    DiagnosticCodes.ReadingsDisagree,
                    Severity.Error,
                    choice.File,
                    choice.Line,
                    string.Create(CultureInfo.InvariantCulture, $"The readings of '{choice.Id}' mean clarity {clarity.RoundedMean} and care {care.RoundedMean}; the tags say {(choice.Rating is { } r ? string.Create(CultureInfo.InvariantCulture, $"{r.Clarity} and {r.Care}") : "nothing")}."),
                    "Change the tags or the readings; the tag is the mean, halves rounded away from zero."));
            }

            applied[path] = choice with { Contested = clarity.Deviation >= ContestedSpread || care.Deviation >= ContestedSpread };
        }

        foreach (var lost in readings.Where(reading => reading.Kind == ReadingKind.Person).DistinctBy(reading => reading.Choice, StringComparer.Ordinal))
        {
            if (Named(lost.Choice, choices) is not [_] and var matches) problems.Add(Unknown(Severity.Warning, lost, matches, choices, file));
        }

        return applied;
    }

    /// <summary>The id of the choice that a row names; null when it names none, or several.</summary>
    public static string? IdOf(Reading reading, IReadOnlyDictionary<string, ChoiceSource> choices) => Named(reading.Choice, choices) is [var (_, only)] ? only.Id : null;

    private static Diagnostic Unknown(Severity severity, Reading reading, List<KeyValuePair<string, ChoiceSource>> matches, IReadOnlyDictionary<string, ChoiceSource> choices, string file)
    {
        var remedy = matches.Count == 0
            ? NearestWord.Remedy(reading.Choice, [.. choices.Values.Select(choice => choice.Id)], "Name a choice of the script as knot.label.")
            : $"Name it as knot.label: {string.Join(", ", matches.Select(match => match.Value.Id))}.";
        return new Diagnostic(DiagnosticCodes.ReadingsUnknownChoice, severity, file, reading.Line, $"'{CleanText.Line(reading.Choice)}' names {(matches.Count == 0 ? "no choice" : "several choices")}.", CleanText.Line(remedy));
    }

    /// <summary>A row that can be read, and is a person's.</summary>
    private static bool IsPersons(string line) => Row(line.Split(',', StringSplitOptions.TrimEntries), Columns.Length + 1, line: 0) is { Kind: ReadingKind.Person };

    private static bool IsHeader(string[] fields, string[] columns) => columns.SequenceEqual(fields, StringComparer.OrdinalIgnoreCase);

    /// <summary>The author's ratings of each choice that readings name, in the order of the script.</summary>
    internal static IEnumerable<(ChoiceSource Choice, IReadOnlyList<Rating> Ratings)> OfChoices(IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, ChoiceSource> choices)
    {
        var named = readings.Where(reading => reading.Kind == ReadingKind.Author).ToLookup(reading => reading.Choice, reading => reading.Rating, StringComparer.Ordinal);
        var labels = choices.Values.CountBy(choice => choice.Label ?? string.Empty, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var choice in choices.Values)
        {
            // A label names a choice only where no other has it.
            IReadOnlyList<Rating> ratings = [.. named[choice.Id], .. choice.Label is { } label && label != choice.Id && labels[label] == 1 ? named[label] : []];
            if (ratings.Count > 0) yield return (choice, ratings);
        }
    }

    /// <summary>The population standard deviation: the seats are all the seats, not a sample of them.</summary>
    internal static double SpreadOf(IReadOnlyList<int> values) => Spread.Of(values).Deviation;

    private static List<KeyValuePair<string, ChoiceSource>> Named(string name, IReadOnlyDictionary<string, ChoiceSource> choices) =>
        [.. choices.Where(pair => pair.Value.Id == name || pair.Value.Label == name)];

    /// <summary>The author reads a choice once from each seat.</summary>
    private static void ReportRepeatedSeats(IEnumerable<Reading> readings, string file, ICollection<Diagnostic> problems)
    {
        foreach (var again in readings.GroupBy(reading => reading.Seat, StringComparer.Ordinal).Where(seat => seat.Count() > 1).Select(seat => seat.ElementAt(1)))
        {
            problems.Add(Malformed(file, again.Line, $"The author's reading of '{CleanText.Line(again.Choice)}' from the seat '{CleanText.Line(again.Seat)}' stands there twice.", "Keep one of them."));
        }
    }

    private static Reading? Row(string[] fields, int most, int line) =>
        fields.Length >= Columns.Length
        && fields.Length <= most
        && fields[0].Length > 0
        && fields[1].Length > 0
        && fields[2] is "author" or "person"
        && int.TryParse(fields[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var clarity)
        && int.TryParse(fields[4], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var care)
        && Rating.IsInRange(clarity)
        && Rating.IsInRange(care)
            ? new Reading(fields[0], fields[1], fields[2] == "person" ? ReadingKind.Person : ReadingKind.Author, new Rating(clarity, care), line, fields is [_, _, _, _, _, { Length: > 0 } rater] ? rater : null)
            : null;

    private static Diagnostic Malformed(string file, int line, string message, string remedy) =>
        new(DiagnosticCodes.ReadingsMalformed, Severity.Error, file, line, message, remedy);

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Spread(int RoundedMean, double Deviation)
    {
        public static Spread Of(IReadOnlyList<int> values)
        {
            var mean = values.Average();
            // Population SD: the seats are all the seats, not a sample of them.
            var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count);
            return new Spread((int)Math.Round(mean, MidpointRounding.AwayFromZero), deviation);
        }
    }
}
