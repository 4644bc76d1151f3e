namespace Rehearsal.Engine.Rooms;

/// <summary>Somebody who came in. The name says that they are there, and nothing else.</summary>
/// <param name="Number">From 1, in the order of coming in.</param>
/// <param name="Key">See <see cref="BallotKeys.OfPerson"/>.</param>
/// <param name="Name">Empty for a guest without one.</param>
/// <param name="Table">Where they sit, from 1; 0 where there are no tables.</param>
/// <param name="Standing">Whether they may take part.</param>
public sealed record RoomPerson(int Number, string Key, string Name, int Table = 0, Standing Standing = Standing.Here);

/// <summary>Whether somebody may take part.</summary>
public enum Standing
{
    Here,

    /// <summary>Went by themselves and may come back.</summary>
    Left,

    /// <summary>The facilitator took them out; that phone cannot come back.</summary>
    Removed,
}
