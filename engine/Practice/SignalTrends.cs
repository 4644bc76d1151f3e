using System.Globalization;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Practice;

/// <summary>A signal over all sessions.</summary>
/// <param name="Sessions">In how many sessions a line showed it.</param>
/// <param name="Lately">In how many of the latest <see cref="SignalTrends.Window"/>.</param>
public sealed record SignalTrend(Signal Signal, int Sessions, int Lately);

/// <summary>
/// Signals of being out of balance that keep returning, and those that stopped. It takes a few sessions to tell either; the numbers are
/// conventions, chosen so that one bad day shows nothing.
/// </summary>
public static class SignalTrends
{
    /// <summary>How many of the latest sessions are "lately".</summary>
    public const int Window = 3;

    /// <summary>Sessions with rated lines that are needed: the latest ones, and as many again to hold them against.</summary>
    public const int MinimumSessions = 2 * Window;

    /// <summary>In how many sessions a signal must have come, to return or to have stopped.</summary>
    public const int MinimumTimes = 2;

    /// <summary>Lately in two or more of the latest three sessions.</summary>
    /// <param name="sessions">Oldest first.</param>
    public static IReadOnlyList<SignalTrend> Returning(IReadOnlyList<TalliedSession> sessions) =>
        [.. Trends(sessions).Where(trend => trend.Lately >= MinimumTimes)];

    /// <summary>In two or more sessions before, and in none of the latest three.</summary>
    /// <param name="sessions">Oldest first.</param>
    public static IReadOnlyList<SignalTrend> Stopped(IReadOnlyList<TalliedSession> sessions) =>
        [.. Trends(sessions).Where(trend => trend.Lately == 0 && trend.Sessions >= MinimumTimes)];

    /// <summary>One sentence: what the two lists stand on, or what is missing for them.</summary>
    public static string Evidence(IReadOnlyList<TalliedSession> sessions)
    {
        var rated = Rated(sessions).Count;
        return rated < MinimumSessions
            ? string.Create(CultureInfo.InvariantCulture, $"Seeing what returns takes {MinimumSessions} finished talks with rated lines; so far there {(rated == 1 ? "is" : "are")} {rated}.")
            : string.Create(CultureInfo.InvariantCulture, $"The latest {Window} of {rated} talks, held against those before.");
    }

    private static List<SignalTrend> Trends(IReadOnlyList<TalliedSession> sessions)
    {
        var rated = Rated(sessions);
        if (rated.Count < MinimumSessions) return [];
        var lately = rated.Skip(rated.Count - Window).ToList();
        return
        [
            .. Signal.All
                .Where(signal => signal.Leaning != Quadrant.Integrated)
                .Select(signal => new SignalTrend(signal, Showing(rated, signal), Showing(lately, signal)))
                .OrderByDescending(trend => trend.Sessions),
        ];
    }

    private static List<TalliedSession> Rated(IReadOnlyList<TalliedSession> sessions) => [.. sessions.Where(session => session.Tally.All.Lines > 0)];

    private static int Showing(List<TalliedSession> sessions, Signal signal) => sessions.Count(session => session.Tally.Signals.ContainsKey(signal));
}
