namespace Rehearsal.Engine.Conversations;

/// <summary>
/// A scene and the choice that ended it. A finished talk ends with one more turn without a choice.
/// </summary>
/// <param name="Scene">What was shown and offered.</param>
/// <param name="ChosenIndex">0-based index into the scene's choices, or null for the last turn of a finished talk.</param>
/// <param name="Meters">Variable name → 0–100, after the choice.</param>
/// <param name="OwnWords">What the learner wrote before seeing the options, or null.</param>
/// <param name="At">When the choice was made.</param>
public sealed record Turn(
    Scene Scene,
    int? ChosenIndex,
    IReadOnlyDictionary<string, int> Meters,
    OwnWords? OwnWords,
    DateTimeOffset At)
{
    /// <summary>From 1.</summary>
    public int Number => Scene.Turn;

    public Choice? Chosen => ChosenIndex is { } index ? Scene.Choices[index] : null;
}

/// <summary>
/// The learner's own line, kept for the card and never scored, with what they found in it themselves.
/// </summary>
public sealed record OwnWords(string Text, bool? HasFact = null, bool? HasQuestion = null, bool? HasRequestAndDate = null, bool? HasOffer = null);
