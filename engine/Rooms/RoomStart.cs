using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Rooms;

/// <summary>What a room is from its beginning, and does not change.</summary>
/// <param name="Id">A ULID, 26 characters.</param>
/// <param name="Title">The scenario's title when the room opened.</param>
/// <param name="ScriptPath">Where the script lay.</param>
/// <param name="ContentHash">What is played; a room of a script with another hash cannot be gone on with.</param>
/// <param name="RulesVersion">The version of the loop and scoring rules.</param>
/// <param name="Circumstances">The same for the whole room, its tables included.</param>
/// <param name="TableCount">How many tables there are; 0 unless the form is <see cref="RoomForm.Tables"/>.</param>
/// <param name="Minutes">How long the whole is to take, 1 or more.</param>
/// <param name="IsQuick">Every moment gets one vote, the key ones too.</param>
/// <param name="Plan">Whether each moment of a talk that goes well is a key one; for the clock.</param>
/// <param name="Keys">What opens its doors.</param>
public sealed record RoomStart(
    string Id,
    string ScenarioId,
    string Title,
    string ScriptPath,
    string ContentHash,
    int RulesVersion,
    Circumstances Circumstances,
    RoomForm Form,
    int TableCount,
    int Minutes,
    bool IsQuick,
    IReadOnlyList<bool> Plan,
    RoomKeys Keys,
    DateTimeOffset StartedAt);

/// <summary>What opens the doors of a room.</summary>
/// <param name="Code">What people type to come in.</param>
/// <param name="Lead">The secret of the facilitator's page.</param>
/// <param name="Wall">The secret of the projector's page.</param>
/// <param name="Salt">Goes into every ballot key and presence key, so that keys of two rooms have nothing in common.</param>
public sealed record RoomKeys(string Code, string Lead, string Wall, string Salt);
