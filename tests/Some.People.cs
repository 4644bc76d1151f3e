using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>Ratings by people.</summary>
internal static partial class Some
{
    /// <summary>A script with this many rated replies, <c>r1</c> and so on, each tagged clarity 1 and care 0.</summary>
    public static Script RatedScript(int replies) => Script(
        $"# title: T\nDana: Well?\n{string.Concat(Enumerable.Range(1, replies).Select(number => $"* (r{number}) [Reply {number} # clarity: 1 # care: 0 # why: Because.]\n"))}- Dana: Right.\n-> END\n");

    /// <summary>A person's rating of a reply, from the partner's seat where nothing else is said.</summary>
    public static Reading Rated(string? rater, string choice, int clarity, int care, string seat = "partner", int line = 0) =>
        new(choice, seat, ReadingKind.Person, new Rating(clarity, care), line, rater);

    /// <summary>What is made of these ratings of a script of <see cref="RatedScript"/>.</summary>
    public static PeopleReport PeopleReport(int replies, params IEnumerable<Reading> readings) =>
        Engine.Analysis.Agreement.PeopleReport.Of([.. readings.Select((reading, line) => reading with { Line = line + 2 })], RatedScript(replies).Choices);
}
