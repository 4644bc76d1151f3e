using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Conversations;

/// <summary>Something said or told. Its text is clean: no control characters, no markup.</summary>
/// <param name="Speaker">The short name from the cast, or null for narration.</param>
/// <param name="Text">What is said, without the speaker's name.</param>
/// <param name="Thought">What the speaker was thinking; never shown during a quiet run.</param>
/// <param name="Mood">The speaker's mood as it stands at this line, or null when none was given yet.</param>
public sealed record Line(string? Speaker, string Text, string? Thought = null, string? Mood = null);

/// <summary>A reply on offer.</summary>
/// <param name="Id">Identity in answers, plans, readings and records: <c>knot.label</c>, or Ink's path when unlabelled.</param>
/// <param name="Label">The Ink label, or null.</param>
/// <param name="Text">What the learner would say.</param>
/// <param name="Rating">Null for an unrated choice, such as "Continue".</param>
/// <param name="Signals">From the closed vocabulary; may be empty.</param>
/// <param name="Style">The default style the reply comes from, or null.</param>
/// <param name="Why">The reason for the rating, one sentence, or null.</param>
/// <param name="Contested">The readings from the seats spread widely (population SD of 1 or more on an axis).</param>
public sealed record Choice(
    string Id,
    string? Label,
    string Text,
    Rating? Rating = null,
    IReadOnlyList<Signal>? Signals = null,
    Style? Style = null,
    string? Why = null,
    bool Contested = false)
{
    public IReadOnlyList<Signal> Signals { get; init; } = Signals ?? [];

    /// <summary>Whether the reply leaves the other person room to speak (caring, with a signal that opens room).</summary>
    public bool OpensRoom => Rating is { IsCaring: true } && Signals.Any(signal => signal.OpensRoom);
}

/// <summary>What stands between two choice points: its lines, then its choices.</summary>
/// <param name="Turn">The number of the turn this scene belongs to, from 1.</param>
/// <param name="Phase">Where in the talk we are, or null when the script does not say.</param>
/// <param name="Pressure">Whether the coming choice is made under high pressure.</param>
/// <param name="IsKey">Whether the moment is worth a room's full round (<c># room: key</c>).</param>
/// <param name="Lines">May be empty.</param>
/// <param name="Choices">Empty exactly when the talk is over.</param>
/// <param name="Ending">Set only when the talk is over and the script named its ending.</param>
/// <param name="Meters">Variable name → 0–100, as they stand while the scene is shown; declared meters and the loop's own.</param>
public sealed record Scene(
    int Turn,
    Phase? Phase,
    bool Pressure,
    bool IsKey,
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Choice> Choices,
    Ending? Ending,
    IReadOnlyDictionary<string, int> Meters)
{
    public bool IsOver => Choices.Count == 0;
}
