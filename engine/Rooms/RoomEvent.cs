using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>Something that happened in a room. What a room is follows from its start and its events alone; see <see cref="RoomRules"/>.</summary>
public abstract record RoomEvent;

/// <summary>Somebody came in, or came back.</summary>
/// <param name="Key">See <see cref="BallotKeys.OfPerson"/>.</param>
/// <param name="Name">Clean, and nobody else's; empty for a guest.</param>
/// <param name="Table">From 1; 0 where there are no tables.</param>
public sealed record Joined(string Key, string Name, int Table) : RoomEvent;

/// <summary>Somebody went.</summary>
/// <param name="Number">Of the person.</param>
/// <param name="IsRemoved">The facilitator took them out.</param>
public sealed record Went(int Number, bool IsRemoved) : RoomEvent;

public sealed record DoorMoved(bool IsOpen) : RoomEvent;

/// <summary>The room went on to a step of the workshop, or of the round.</summary>
public sealed record StepTaken(RoomStep To, DateTimeOffset At) : RoomEvent;

/// <summary>The facilitator gave the moment a full round, or a quick one.</summary>
public sealed record RoundChosen(bool IsFull, DateTimeOffset At) : RoomEvent;

/// <summary>The talk came to a scene.</summary>
/// <param name="Table">0 for the whole room.</param>
public sealed record SceneCame(int Table, Scene Scene, DateTimeOffset At) : RoomEvent;

/// <summary>A ballot was put in, changed, or taken out again.</summary>
/// <param name="Ballot">See <see cref="BallotKeys.OfBallot"/>.</param>
/// <param name="Option">0-based; null takes it out.</param>
public sealed record Voted(Urn Urn, string Ballot, int? Option) : RoomEvent;

/// <summary>How many hands went up for each option; it replaces what was counted before.</summary>
public sealed record HandsCounted(Urn Urn, IReadOnlyList<int> Counts) : RoomEvent;

/// <summary>A guess at how an option is rated.</summary>
/// <param name="Option">0-based.</param>
public sealed record Guessed(int Moment, string Ballot, int Option, Rating Guess) : RoomEvent;

/// <summary>A reply is said.</summary>
/// <param name="Table">0 for the whole room.</param>
/// <param name="Option">0-based.</param>
/// <param name="LookAt">Another reply that is looked at before, 0-based, or null.</param>
public sealed record Followed(int Table, int Option, FollowBy By, int? LookAt, DateTimeOffset At) : RoomEvent;

/// <summary>The first branch was looked at; the talk goes on with the other.</summary>
public sealed record BranchLeft(DateTimeOffset At) : RoomEvent;

/// <summary>A table came together. Where there are trios, its members take turns in their order.</summary>
/// <param name="Members">The numbers of its people; empty where people sit where they like.</param>
public sealed record TableFormed(int Table, IReadOnlyList<int> Members) : RoomEvent;

/// <summary>A trio swaps its parts and begins the talk anew.</summary>
public sealed record Swapped(int Table) : RoomEvent;

public sealed record TimeAdded(int Seconds) : RoomEvent;

public sealed record Paused(DateTimeOffset At) : RoomEvent;

public sealed record Resumed(DateTimeOffset At) : RoomEvent;

/// <summary>The last step was taken back.</summary>
public sealed record Undone(DateTimeOffset At) : RoomEvent;

/// <summary>The room is over: ballots become counts, and nobody comes back.</summary>
public sealed record Closed(IReadOnlyList<CountedMoment> Counts, DateTimeOffset At) : RoomEvent;

/// <summary>What stays of the votes in a moment.</summary>
/// <param name="Table">0 for the whole room.</param>
public sealed record CountedMoment(int Table, int Moment, MomentCounts Counts);
