namespace Rehearsal.Engine.Rooms;

/// <summary>What a facilitator asks of the room.</summary>
public abstract record RoomOrder;

/// <summary>An order that takes the room somewhere else: given twice, it would take it twice as far.</summary>
public abstract record MovingOrder : RoomOrder;

/// <summary>On to what comes next: the next step, or from the reveal on with what most voted for.</summary>
public sealed record NextOrder : MovingOrder;

/// <summary>On to a later step of the round, past those between.</summary>
public sealed record SkipOrder(RoomStep To) : MovingOrder;

public sealed record UndoOrder : MovingOrder;

public sealed record PauseOrder : RoomOrder;

public sealed record ResumeOrder : RoomOrder;

/// <summary>Says a reply and goes on.</summary>
/// <param name="By">By what it is found; with <see cref="FollowBy.Pick"/> it is the option.</param>
/// <param name="Option">0-based; null unless it was picked.</param>
/// <param name="LookAt">Another reply that is looked at before, 0-based, or null.</param>
public sealed record FollowOrder(FollowBy By, int? Option = null, int? LookAt = null) : MovingOrder;

/// <summary>Gives the moment a full round, or a quick one.</summary>
public sealed record RoundOrder(bool IsFull) : RoomOrder;

/// <param name="Person">The number.</param>
public sealed record RemoveOrder(int Person) : RoomOrder;

public sealed record DoorOrder(bool IsOpen) : RoomOrder;

/// <summary>How many hands went up for each option.</summary>
public sealed record HandsOrder(VoteRound Vote, IReadOnlyList<int> Counts) : RoomOrder;

/// <summary>More time for the step.</summary>
/// <param name="Seconds">1…600.</param>
public sealed record TimeOrder(int Seconds) : RoomOrder;

/// <summary>Every trio swaps its parts.</summary>
public sealed record SwapOrder : RoomOrder;

public sealed record CloseOrder : RoomOrder;
