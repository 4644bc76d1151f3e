namespace Rehearsal.Engine.Rooms;

/// <summary>
/// What each step is meant to take, in seconds. A full round comes to about six and a half minutes, so that four or five of them with the quick ones
/// between fit an hour with its opening and its end; the longest of them is the discussion, where the learning happens (Crouch and Mazur 2001).
/// </summary>
public static class RoomTimes
{
    private const int Welcome = 120;
    private const int Reading = 180;
    private const int Ending = 300;
    private const int QuickVote = 30;
    private const int QuickReveal = 45;

    /// <summary>The time for the room's own cases at the end.</summary>
    private const int OwnCases = 480;

    /// <summary>Seconds for a step of a round; null for one that takes as long as it takes.</summary>
    public static int? OfStep(RoomStep step, bool isFull) => step switch
    {
        RoomStep.Think => 45,
        RoomStep.Vote => isFull ? 40 : QuickVote,
        RoomStep.Discuss => 150,
        RoomStep.Second => 30,
        RoomStep.Guess => 40,
        RoomStep.Reveal => isFull ? 90 : QuickReveal,
        _ => null,
    };

    public static int OfRound(bool isFull) => RoomSteps.OfRound(isFull).Sum(step => OfStep(step, isFull) ?? 0);

    /// <summary>Before the first moment.</summary>
    public const int Opening = Welcome + Reading;

    /// <summary>After the last one.</summary>
    public const int Closing = Ending + OwnCases;
}
