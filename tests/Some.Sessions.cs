using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests;

/// <summary>Sessions and their turns as they are recorded.</summary>
internal static partial class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An id of the right length with this beginning.</summary>
    public static string SessionId(string start = "01A") => start.PadRight(26, '0');

    /// <summary>A session at its beginning.</summary>
    /// <param name="minutes">How long after noon it was started.</param>
    public static SessionSummary Session(string id = "01A", string scenario = "missed-handover", double minutes = 0, Fork? fork = null) => new(
        SessionId(id),
        scenario,
        "The missed handover",
        "/scenarios/missed-handover.ink",
        "ab12",
        RulesVersion: 3,
        Mode.Coach,
        new Circumstances(
            7,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "guarded" },
            new Dictionary<string, string>(StringComparer.Ordinal) { ["colleague"] = "Dana \"D\" Okafor" }),
        fork,
        Noon.AddMinutes(minutes),
        null,
        null,
        0,
        IsSuperseded: false,
        null);

    /// <summary>A recorded turn in which the first choice was said.</summary>
    public static Turn SessionTurn(int number, string words = "I would ask.") => new(
        FullScene(number), 0, FullScene(number).Meters, new OwnWords(words, HasFact: true), Noon.AddSeconds(number));

    /// <summary>The turn without a choice that ends a talk.</summary>
    public static Turn FinalTurn(int number) => new(ClosingScene(number), null, ClosingScene(number).Meters, null, Noon.AddSeconds(number));

    public static Fork TakeBack(string parent, int atTurn) => new(SessionId(parent), atTurn, ForkKind.TakeBack);

    public static Fork WhatIf(string parent, int atTurn) => new(SessionId(parent), atTurn, ForkKind.WhatIf);
}
