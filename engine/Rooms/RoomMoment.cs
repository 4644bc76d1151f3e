using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Rooms;

/// <summary>How it was decided which reply is said.</summary>
public enum FollowBy
{
    /// <summary>Most votes; the earliest on the list wins a tie.</summary>
    Majority,

    /// <summary>The facilitator picked it.</summary>
    Pick,

    /// <summary>What the room can learn most from.</summary>
    Instructive,

    /// <summary>Nothing was voted on.</summary>
    Reading,
}

/// <summary>A scene that a room or a table came to.</summary>
/// <param name="Number">From 1, among the scenes of its talk.</param>
/// <param name="IsFull">It gets the full round.</param>
public sealed record RoomMoment(int Number, Scene Scene, bool IsFull)
{
    /// <summary>The 0-based reply that was said; null while none was.</summary>
    public int? Followed { get; init; }

    public FollowBy By { get; init; }

    public DateTimeOffset? FollowedAt { get; init; }

    /// <summary>Another reply that was looked at first, 0-based, or null.</summary>
    public int? LookedAt { get; init; }

    /// <summary>Whether anything in it is rated.</summary>
    public bool IsRated => Scene.Choices.Any(choice => choice.Rating is not null);

    /// <summary>As a turn of a talk.</summary>
    /// <param name="next">The scene after it, for the meters; null where it is the last.</param>
    public Turn AsTurn(Scene? next) => new(Scene, Followed, (next ?? Scene).Meters, null, FollowedAt ?? DateTimeOffset.UnixEpoch);
}
