using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Agreement;

/// <summary>The ratings that people gave to one script, each person's last word on a reply from a seat.</summary>
/// <param name="Ratings">Their <see cref="Reading.Choice"/> is the id of a rated choice of the script.</param>
/// <param name="Lost">How many rows name no rated choice of the script any more.</param>
public sealed record PeoplesRatings(IReadOnlyList<Reading> Ratings, int Lost)
{
    /// <param name="readings">Of the author, too; they are left out.</param>
    /// <param name="choices">Of the script.</param>
    public static PeoplesRatings In(IEnumerable<Reading> readings, IReadOnlyDictionary<string, ChoiceSource> choices)
    {
        var rated = choices.Values.Where(choice => choice.Rating is not null).Select(choice => choice.Id).ToHashSet(StringComparer.Ordinal);
        var people = readings.Where(reading => reading.Kind == ReadingKind.Person).Select(reading => (reading, id: Readings.IdOf(reading, choices))).ToList();
        var known = people.Where(pair => pair.id is not null && rated.Contains(pair.id)).Select(pair => pair.reading with { Choice = pair.id! }).ToList();
        var last = known.GroupBy(reading => (reading.Rater, reading.Seat, reading.Choice)).SelectMany(same => same.Key.Rater is null ? same : same.TakeLast(1));
        return new PeoplesRatings([.. last.OrderBy(reading => reading.Line)], people.Count - known.Count);
    }

    /// <summary>Those who gave a name.</summary>
    public IEnumerable<IGrouping<string, Reading>> Named => Ratings.Where(reading => reading.Rater is not null).GroupBy(reading => reading.Rater!, StringComparer.Ordinal);

    /// <summary>What one person rated from one seat, by the ids of the replies.</summary>
    public IReadOnlyDictionary<string, Rating> Of(string rater, string seat) =>
        Ratings.Where(reading => reading.Rater == rater && reading.Seat == seat).ToDictionary(reading => reading.Choice, reading => reading.Rating, StringComparer.Ordinal);
}
