using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Agreement;

/// <summary>How far people agree who rated from one seat, or from the same seats.</summary>
/// <param name="Seat">Null for all seats together; there, too, people are compared with those of their own seat.</param>
/// <param name="People">How many who gave a name.</param>
/// <param name="Replies">How many two or more people rated from the same seat.</param>
/// <param name="Clarity">Krippendorff's alpha for ordinal data, or null where there is nothing to compare.</param>
/// <param name="Care">The same for care.</param>
public sealed record SeatAgreement(string? Seat, int People, int Ratings, int Replies, double? Clarity, double? Care);

/// <summary>Somebody who gave a name, and how they use the scale.</summary>
public sealed record RatingPerson(string Rater, IReadOnlyList<string> Seats, int Ratings, RatingHabit Clarity, RatingHabit Care);

/// <summary>What people gave a reply on one axis, beside its tag.</summary>
/// <param name="Tag">−2…2.</param>
/// <param name="Mean">−2…2.</param>
/// <param name="Deviation">The population standard deviation, 0…2.</param>
/// <param name="Author">The mean of the author's readings, or null where there are none.</param>
public sealed record RatedAxis(int Tag, double Mean, double Deviation, double? Author)
{
    /// <summary>People spread as widely as the readings of a contested choice do.</summary>
    public bool IsContested => Deviation >= Readings.ContestedSpread;

    /// <summary>The mean of the people, rounded with halves away from zero, is not the tag.</summary>
    public bool Differs => (int)Math.Round(Mean, MidpointRounding.AwayFromZero) != Tag;
}

/// <summary>What people gave a reply.</summary>
public sealed record RatedReply(string Choice, int Ratings, RatedAxis Clarity, RatedAxis Care)
{
    public bool IsContested => Ratings > 1 && (Clarity.IsContested || Care.IsContested);

    /// <summary>One person alone is one opinion.</summary>
    public bool Differs => Ratings > 1 && (Clarity.Differs || Care.Differs);
}

/// <summary>What the people who rated a script make of it. The author's readings stand beside theirs and are never counted among them.</summary>
/// <param name="Ratings">How many there are, those without a name included.</param>
/// <param name="Unnamed">How many of them carry no name.</param>
/// <param name="Lost">How many rows name no rated reply of the script any more.</param>
/// <param name="Unrated">The rated replies of the script that nobody has rated yet, by id.</param>
/// <param name="Agreement">All seats together first, then each seat that somebody took.</param>
public sealed record PeopleReport(
    int Ratings,
    int Unnamed,
    int Lost,
    IReadOnlyList<string> Unrated,
    IReadOnlyList<RatingPerson> People,
    IReadOnlyList<SeatAgreement> Agreement,
    IReadOnlyList<RatedReply> Replies)
{
    /// <param name="readings">Every row beside the script.</param>
    /// <param name="choices">Of the script.</param>
    public static PeopleReport Of(IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, ChoiceSource> choices)
    {
        var people = PeoplesRatings.In(readings, choices);
        var all = people.Ratings;
        var seats = all.Select(reading => reading.Seat).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var byAuthor = readings.Where(reading => reading.Kind == ReadingKind.Author).ToLookup(reading => Readings.IdOf(reading, choices), reading => reading.Rating, StringComparer.Ordinal);
        var rated = choices.Values.Where(choice => choice.Rating is not null).DistinctBy(choice => choice.Id, StringComparer.Ordinal).OrderBy(choice => choice.File, StringComparer.Ordinal).ThenBy(choice => choice.Line).ToList();
        var given = all.ToLookup(reading => reading.Choice, reading => reading.Rating, StringComparer.Ordinal);
        var byReply = all.ToLookup(reading => (reading.Choice, reading.Seat));
        return new PeopleReport(
            all.Count,
            all.Count(reading => reading.Rater is null),
            people.Lost,
            [.. rated.Where(choice => !given.Contains(choice.Id)).Select(choice => choice.Id)],
            [.. people.Named.OrderBy(person => person.Key, StringComparer.Ordinal).Select(person => Person(person.Key, [.. person], byReply))],
            [Agree(null, all), .. seats.Select(seat => Agree(seat, [.. all.Where(reading => reading.Seat == seat)]))],
            [.. rated.Where(choice => given.Contains(choice.Id)).Select(choice => Reply(choice, [.. given[choice.Id]], [.. byAuthor[choice.Id]]))]);
    }

    private static RatingPerson Person(string rater, List<Reading> own, ILookup<(string Choice, string Seat), Reading> all) => new(
        rater,
        [.. own.Select(reading => reading.Seat).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        own.Count,
        RatingHabit.Of(own, all, rating => rating.Clarity),
        RatingHabit.Of(own, all, rating => rating.Care));

    private static SeatAgreement Agree(string? seat, IReadOnlyList<Reading> ratings)
    {
        var units = ratings.GroupBy(reading => (reading.Choice, reading.Seat)).Select(unit => unit.Select(reading => reading.Rating).ToList()).ToList();
        return new SeatAgreement(
            seat,
            ratings.Select(reading => reading.Rater).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            ratings.Count,
            units.Count(unit => unit.Count > 1),
            Alpha(units, rating => rating.Clarity),
            Alpha(units, rating => rating.Care));
    }

    private static double? Alpha(List<List<Rating>> units, Func<Rating, int> axis) =>
        KrippendorffAlpha.Of(units.Select(unit => unit.ConvertAll(rating => axis(rating))), Measurement.Ordinal);

    private static RatedReply Reply(ChoiceSource choice, List<Rating> people, List<Rating> author) => new(
        choice.Id,
        people.Count,
        Axis(choice.Rating!.Value, people, author, rating => rating.Clarity),
        Axis(choice.Rating!.Value, people, author, rating => rating.Care));

    private static RatedAxis Axis(Rating tag, List<Rating> people, List<Rating> author, Func<Rating, int> axis)
    {
        var mean = people.Average(axis);
        var deviation = Math.Sqrt(people.Average(rating => (axis(rating) - mean) * (axis(rating) - mean)));
        return new RatedAxis(axis(tag), mean, deviation, author.Count > 0 ? author.Average(axis) : null);
    }
}
