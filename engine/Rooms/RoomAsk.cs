using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>Something that somebody asks of a room. It may be refused.</summary>
public abstract record RoomAsk;

/// <summary>Lets a phone in, or back in.</summary>
/// <param name="Token">What the phone alone keeps; see <see cref="BallotKeys"/>.</param>
/// <param name="Name">May be empty.</param>
/// <param name="Table">Where they sit, from 1; null for any.</param>
public sealed record JoinAsk(string Token, string Name, int? Table) : RoomAsk;

public sealed record LeaveAsk(string Token) : RoomAsk;

/// <summary>Puts in a ballot, changes it, or takes it out again.</summary>
/// <param name="Moment">The moment that the phone shows: a late vote names one that has passed.</param>
/// <param name="Option">0-based; null takes it out.</param>
public sealed record VoteAsk(string Token, int Moment, VoteRound Vote, int? Option) : RoomAsk;

/// <param name="Option">0-based.</param>
public sealed record GuessAsk(string Token, int Moment, int Option, Rating Guess) : RoomAsk;

/// <summary>A table goes on with what most of it voted for.</summary>
public sealed record TableGoOnAsk(string Token, int Moment) : RoomAsk;

/// <summary>The partner of a trio says which reply came nearest to what the leader said.</summary>
/// <param name="Option">0-based.</param>
public sealed record TrioSaidAsk(string Token, int Moment, int Option) : RoomAsk;

/// <summary>A trio swaps its parts.</summary>
public sealed record TrioSwapAsk(string Token) : RoomAsk;

/// <summary>The facilitator asks for something.</summary>
/// <param name="From">Where the room stood when it was given, as <see cref="Room.Whereabouts"/> has it; null for wherever it stands.</param>
public sealed record OrderAsk(RoomOrder Order, string? From = null) : RoomAsk;

/// <summary>Whether something was done, and if not, why: one plain sentence.</summary>
public sealed record RoomAnswer(bool Ok, string? Why)
{
    public static RoomAnswer Done { get; } = new(true, null);

    public static RoomAnswer No(string why) => new(false, why);
}
