using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Records;

/// <summary>A finished session that no take-back replaced, and what the learner's own lines in it add up to.</summary>
/// <param name="Title">The scenario's title when it was played.</param>
/// <param name="Outcome">Null where the script names none.</param>
/// <param name="Vary">The hidden circumstances it had.</param>
/// <param name="IsWhole">It was the learner's from the first line to the last: no what-if, no single phase.</param>
public sealed record TalliedSession(
    string Id,
    string ScenarioId,
    string Title,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt,
    Outcome? Outcome,
    VaryText Vary,
    bool IsWhole,
    Tally Tally);

/// <summary>Hidden circumstances as they are kept; read only where somebody asks for them.</summary>
public sealed record VaryText(string Json)
{
    /// <exception cref="FormatException">The record is damaged.</exception>
    public IReadOnlyDictionary<string, string> Values => CircumstancesJson.ReadTexts(Json);
}
