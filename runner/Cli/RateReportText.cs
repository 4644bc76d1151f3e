using System.Globalization;
using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Cli;

/// <summary>The report about people's ratings, as text.</summary>
internal static class RateReportText
{
    /// <summary>Below this, one reply more or less can turn an alpha round.</summary>
    private const int FewReplies = 10;

    public static void Write(TextWriter output, Script script, PeopleReport report)
    {
        foreach (var row in Lines(script, report).SelectMany(Rows)) output.WriteLine(row);
        output.Flush();
    }

    /// <summary>What is set in goes on set in, a little further.</summary>
    private static IEnumerable<string> Rows(string line) => line.StartsWith(' ')
        ? Wrap.Rows(CleanText.Line(line.TrimStart()), Tone.Plain, PlainText.DefaultWidth, 2, 4).Select(row => row.Text)
        : PlainText.Wrapped(line, PlainText.DefaultWidth);

    private static IEnumerable<string> Lines(Script script, PeopleReport report) =>
        report.Ratings == 0
            ? [$"{script.Header.Title}: nobody has rated it yet. Begin with: rehearse rate {script.Id}", .. Lost(report)]
            : [Head(script, report), .. report.People.Select(Person), .. Agreement(report), .. Contested(report), .. Differing(report), .. Habits(report), .. Missing(report), .. Lost(report)];

    private static string Head(Script script, PeopleReport report)
    {
        var unnamed = report.Unnamed > 0 ? $", {Number(report.Unnamed)} of them without a name" : string.Empty;
        return $"{script.Header.Title}: {Counted(report.Ratings, "rating", "ratings")} by {Counted(report.People.Count, "person", "people")}{unnamed}";
    }

    private static string Person(RatingPerson person) => $"  {person.Rater}: {Number(person.Ratings)}, from {string.Join(" and ", person.Seats)}";

    private static IEnumerable<string> Agreement(PeopleReport report)
    {
        yield return string.Empty;
        yield return "Agreement (Krippendorff's alpha, ordinal: 1 is full agreement, 0 is chance)";
        foreach (var seat in report.Agreement.Count == 2 ? report.Agreement.Skip(1) : report.Agreement)
        {
            var compared = seat.Replies == 0 ? "no reply was rated by two from there" : $"{Counted(seat.Replies, "reply", "replies")} rated by two or more";
            yield return $"  {seat.Seat ?? "all seats, each compared with their own"}: clarity {Alpha(seat.Clarity)}, care {Alpha(seat.Care)} ({compared})";
        }

        if (report.Agreement.All(seat => (seat.Clarity ?? seat.Care) is null)) yield return "  It takes two people who rate the same replies from the same seat, and ratings that are not all the same.";
        else yield return $"  From 0.8 on the ratings are reliable; from 0.667 on, good for a first conclusion; below that, people see different things.{(report.Agreement[0].Replies < FewReplies ? " With so few replies the figures say little yet." : string.Empty)}";
    }

    private static IEnumerable<string> Contested(PeopleReport report) => Section(
        "Contested among people: a standard deviation of 1 or more",
        report.Replies.Where(reply => reply.IsContested).Select(reply => $"  {reply.Choice}: {string.Join(", ", Axes(reply).Where(axis => axis.Axis.IsContested).Select(axis => $"{axis.Name} {Decimal(axis.Axis.Mean)} in the mean, deviation {Decimal(axis.Axis.Deviation)}"))} ({Counted(reply.Ratings, "rating", "ratings")})"));

    private static IEnumerable<string> Differing(PeopleReport report)
    {
        var rows = report.Replies.Where(reply => reply.Differs).Select(reply => $"  {reply.Choice}: {string.Join(", ", Axes(reply).Where(axis => axis.Axis.Differs).Select(Difference))} ({Counted(reply.Ratings, "rating", "ratings")})").ToList();
        var explained = "  People's ratings change nothing by themselves: neither the tags, nor the debrief, nor what check says. Where they convince you, change the tag together with your own readings.";
        return Section("Read otherwise by people than by the tag", rows.Count > 0 ? [.. rows, explained] : []);
    }

    private static string Difference((string Name, RatedAxis Axis) axis)
    {
        var author = axis.Axis.Author is { } mean ? $", your readings {Decimal(mean)}" : string.Empty;
        return $"{axis.Name} {Decimal(axis.Axis.Mean)}, the tag {Number(axis.Axis.Tag)}{author}";
    }

    private static IEnumerable<string> Habits(PeopleReport report) => Section(
        "How people use the scale",
        report.People.SelectMany(person => Habit(person.Rater, "clarity", person.Clarity).Concat(Habit(person.Rater, "care", person.Care))));

    private static IEnumerable<string> Habit(string rater, string axis, RatingHabit habit)
    {
        if (habit.StandsApart) yield return $"  {rater} gives {(habit.AgainstOthers > 0 ? "more" : "less")} {axis} than the others: {Decimal(Math.Abs(habit.AgainstOthers!.Value))} in the mean, in {Number(habit.SameWay)} of {Number(habit.Compared)} replies.";
        if (habit.UsesOneValue) yield return $"  {rater} gives everything the same {axis}.";
        else if (habit.UsesOnlyTheEnds) yield return $"  {rater} uses the ends for {axis}: {Number(habit.AtTheEnds)} of {Number(habit.Ratings)} ratings are -2 or 2.";
    }

    private static IEnumerable<string> Missing(PeopleReport report) =>
        Section("Rated by nobody yet", report.Unrated.Count > 0 ? [$"  {string.Join(", ", report.Unrated)}"] : []);

    private static IEnumerable<string> Lost(PeopleReport report)
    {
        if (report.Lost == 0) yield break;
        yield return string.Empty;
        yield return $"{Counted(report.Lost, "rating is", "ratings are")} of replies that the script no longer rates, and left out.";
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? [] : [string.Empty, title, .. all];
    }

    private static IEnumerable<(string Name, RatedAxis Axis)> Axes(RatedReply reply) => [("clarity", reply.Clarity), ("care", reply.Care)];

    private static string Alpha(double? alpha) => alpha is { } known ? (Math.Round(known, 2) + 0.0).ToString("0.00", CultureInfo.InvariantCulture) : "not known";

    private static string Decimal(double value) => Engine.Scoring.Rounding.Text(value);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
