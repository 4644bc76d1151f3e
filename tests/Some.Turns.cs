using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests;

/// <summary>Rated choices, turns and talks in one line each.</summary>
internal static partial class Some
{
    private static readonly IReadOnlyDictionary<string, int> NoMeters = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The signals named, apart by spaces.</summary>
    public static IReadOnlyList<Signal> Signals(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Signal.Parse(word) ?? throw new ArgumentException($"No signal '{word}'.", nameof(words)))];

    public static Choice Choice(
        int clarity, int care, string signals = "", Style? style = null, bool contested = false, string label = "say", string text = "I say this.") =>
        new($"knot.{label}", label, text, new Rating(clarity, care), Signals(signals), style, Contested: contested);

    public static Choice Unrated(string text = "Continue") => new("knot.0.c-0", null, text);

    public static Scene Scene(params IReadOnlyList<Choice> choices) => new(1, null, false, false, [], choices, null, NoMeters);

    /// <summary>A turn in which the only choice on offer was said.</summary>
    public static Turn Turn(int clarity, int care, string signals = "", Style? style = null, bool pressure = false, bool contested = false) =>
        Turn(Choice(clarity, care, signals, style, contested), pressure);

    /// <summary>A turn in which the first choice was said, and the others were on offer after it.</summary>
    public static Turn Turn(Choice chosen, params Choice[] others) => Turn(chosen, pressure: false, others);

    public static Turn Turn(Choice chosen, bool pressure, params Choice[] others) =>
        new(Scene([chosen, .. others]) with { Pressure = pressure }, 0, NoMeters, null, DateTimeOffset.UnixEpoch);

    /// <summary>A people-led line that opens room.</summary>
    public static Turn OpeningTurn(bool pressure = false) => Turn(0, 1, "invited-input", pressure: pressure);

    public static Turn UnratedTurn() => Turn(Unrated());

    /// <summary>The last turn of a finished talk: nothing to choose, nothing chosen.</summary>
    public static Turn LastTurn() => new(Scene(), null, NoMeters, null, DateTimeOffset.UnixEpoch);

    /// <summary>The turns in order, numbered from 1.</summary>
    public static IReadOnlyList<Turn> Talk(params IEnumerable<Turn> turns) =>
        [.. turns.Select((turn, index) => turn with { Scene = turn.Scene with { Turn = index + 1 } })];

    /// <summary>The moments of a talk.</summary>
    public static IReadOnlyList<Moment> Moments(params IEnumerable<Turn> turns) => Engine.Scoring.Moments.Of(Talk(turns));
}
