namespace Rehearsal.Engine.Conversations;

/// <summary>
/// A running talk. It moves forward only; going back is a new conversation that replays the choices.
/// </summary>
public interface IConversation : IDisposable
{
    /// <summary>The scene before the first choice, or the diagnostic of the limit or Ink error that stopped it. Called once, first.</summary>
    Result<Scene> Begin();

    /// <summary>
    /// Says the choice with this 0-based index: moves the loop's meters by its rating, then lets the script answer.
    /// Returns the next scene, or the diagnostic that stopped the script; after that the conversation is over.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice on offer.</exception>
    Result<Scene> Choose(int index);

    /// <summary>A global variable of the script as it stands at the scene on the stage; true is 1, false is 0. Null when there is none of that name, or it is no number.</summary>
    double? Variable(string name);

    /// <summary>Every global variable of the script as it stands at the scene on the stage, as a writer would write it: <c>50</c>, <c>true</c>, <c>"Dana"</c>. Empty when the script has stopped.</summary>
    IReadOnlyDictionary<string, string> Variables();
}

/// <summary>What makes two runs of one script the same run.</summary>
/// <param name="Seed">0…2³¹−1; Ink's story seed, and what picks the hidden circumstances.</param>
/// <param name="Vary">Every <c>vary</c> variable of the script → its value, already picked.</param>
/// <param name="Fills">Every <c>fill</c> variable → the user's text, or the default.</param>
public sealed record Circumstances(int Seed, IReadOnlyDictionary<string, string> Vary, IReadOnlyDictionary<string, string> Fills)
{
    /// <summary>Null for a talk from the top of the script. A recorded session has none.</summary>
    public StartingPoint? From { get; init; }
}
