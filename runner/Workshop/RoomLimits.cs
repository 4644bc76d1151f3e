namespace Rehearsal.Runner.Workshop;

/// <summary>
/// How much of each thing a room takes before it says no. The numbers let sixty people behind one address come in together (a venue's network often
/// shows all its phones as one) and leave most of the room to the others when a single phone takes all it can.
/// </summary>
internal sealed record RoomLimits
{
    public static RoomLimits Usual { get; } = new();

    /// <summary>For programs that play hundreds of phones from one address.</summary>
    public static RoomLimits Load { get; } = new()
    {
        People = 2000,
        Sockets = 8000,
        SocketsPerAddress = 8000,
        Connections = 4000,
        ConnectionsPerAddress = 4000,
        Strangers = 4000,
        RequestBurst = 100_000,
        RequestsPerSecond = 10_000,
        JoinBurst = 5000,
        JoinsPerMinute = 60_000,
    };

    /// <summary>
    /// This machine's own address is held to the limits of one address, too. Usually it is not: no phone comes from there, and who tries a room out opens
    /// all its pages from there. What holds for all addresses together holds for it as well.
    /// </summary>
    public bool CountsThisMachine { get; init; }

    /// <summary>People who may be in a room.</summary>
    public int People { get; init; } = 300;

    /// <summary>Open sockets, in total and from one address. A page takes up to seven.</summary>
    public int Sockets { get; init; } = 2000;

    /// <inheritdoc cref="Sockets"/>
    public int SocketsPerAddress { get; init; } = 500;

    /// <summary>Open hub connections, in total and from one address.</summary>
    public int Connections { get; init; } = 900;

    /// <inheritdoc cref="Connections"/>
    public int ConnectionsPerAddress { get; init; } = 250;

    /// <summary>Open hub connections of one phone; the oldest gives way to a new one. Two tabs, and one that is not known to be lost yet.</summary>
    public int ConnectionsPerPhone { get; init; } = 3;

    /// <summary>Hub connections that have shown neither a phone's cookie nor a secret.</summary>
    public int Strangers { get; init; } = 60;

    /// <summary>How long a connection may stay a stranger.</summary>
    public TimeSpan StrangersPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests of one address: at once, and a second from then on.</summary>
    public int RequestBurst { get; init; } = 800;

    /// <inheritdoc cref="RequestBurst"/>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>New people from one address: at once, and a minute from then on.</summary>
    public int JoinBurst { get; init; } = 30;

    /// <inheritdoc cref="JoinBurst"/>
    public int JoinsPerMinute { get; init; } = 20;

    /// <summary>Calls of one connection: at once, and a second from then on.</summary>
    public int CallBurst { get; init; } = 20;

    /// <inheritdoc cref="CallBurst"/>
    public int CallsPerSecond { get; init; } = 5;

    /// <summary>Calls over the limit that are answered; then the connection is cut.</summary>
    public int CallsTooMany { get; init; } = 50;

    /// <summary>What one connection may send: bytes at once, and a second from then on; then it is cut.</summary>
    public int ByteBurst { get; init; } = 64 * 1024;

    /// <inheritdoc cref="ByteBurst"/>
    public int BytesPerSecond { get; init; } = 8 * 1024;

    /// <summary>Bytes of one message to the hub.</summary>
    public int MessageBytes { get; init; } = 8 * 1024;

    /// <summary>Bytes of the body of <c>POST /enter</c>.</summary>
    public int BodyBytes { get; init; } = 4 * 1024;

    /// <summary>Asks that wait for the room; more are refused.</summary>
    public int AsksWaiting { get; init; } = 4000;

    /// <summary>How often the counts of votes go to the projector and the facilitator, at most.</summary>
    public TimeSpan CountsEvery { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether what one address may have is counted for this one.</summary>
    /// <param name="address">See <see cref="AddressKey"/>.</param>
    public bool Counts(string address) => CountsThisMachine || address != AddressKey.ThisMachine;
}
