namespace Rehearsal.Engine.Rooms;

/// <summary>Where a room stands. A full round goes through think, vote, discuss, second, guess and reveal (peer instruction: Crouch and Mazur 2001); a quick one through vote and reveal.</summary>
public enum RoomStep
{
    /// <summary>People come in.</summary>
    Door,

    /// <summary>What holds for all in the room.</summary>
    Contract,

    Briefing,

    /// <summary>A scene in which nothing is rated: it is read, and the talk goes on.</summary>
    Read,

    /// <summary>The scene without its options: everybody thinks alone.</summary>
    Think,

    /// <summary>The first vote, or the only one.</summary>
    Vote,

    Discuss,

    /// <summary>The vote after the discussion.</summary>
    Second,

    /// <summary>The room guesses how clear and how caring each option is.</summary>
    Guess,

    Reveal,

    /// <summary>Both branches are looked at, and this is the first of them.</summary>
    Branch,

    Ending,

    /// <summary>Tables or trios are at work.</summary>
    Tables,

    /// <summary>What the tables came to, side by side.</summary>
    Compare,

    Closed,
}

public static class RoomSteps
{
    private static readonly RoomStep[] Full = [RoomStep.Think, RoomStep.Vote, RoomStep.Discuss, RoomStep.Second, RoomStep.Guess, RoomStep.Reveal];

    private static readonly RoomStep[] Quick = [RoomStep.Vote, RoomStep.Reveal];

    /// <summary>The steps of a round, in order.</summary>
    public static IReadOnlyList<RoomStep> OfRound(bool isFull) => isFull ? Full : Quick;

    public static bool IsVote(this RoomStep step) => step is RoomStep.Vote or RoomStep.Second;

    public static string Word(this RoomStep step) => step switch
    {
        RoomStep.Door => "door",
        RoomStep.Contract => "contract",
        RoomStep.Briefing => "briefing",
        RoomStep.Read => "read",
        RoomStep.Think => "think",
        RoomStep.Vote => "vote",
        RoomStep.Discuss => "discuss",
        RoomStep.Second => "second",
        RoomStep.Guess => "guess",
        RoomStep.Reveal => "reveal",
        RoomStep.Branch => "branch",
        RoomStep.Ending => "ending",
        RoomStep.Tables => "tables",
        RoomStep.Compare => "compare",
        _ => "closed",
    };

    /// <summary>The step a word names, or null when it names none.</summary>
    public static RoomStep? Parse(string word)
    {
        foreach (var step in Enum.GetValues<RoomStep>())
        {
            if (step.Word() == word) return step;
        }

        return null;
    }
}
