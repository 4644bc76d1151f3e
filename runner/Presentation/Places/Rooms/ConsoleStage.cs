using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>What the facilitator does at the console.</summary>
internal abstract record ConsoleStage;

/// <summary>The step stands there, and its keys.</summary>
internal sealed record Watching : ConsoleStage;

/// <summary>The way into the room is shown, large.</summary>
internal sealed record Joining : ConsoleStage;

/// <summary>Who is in the room; somebody may be taken out.</summary>
/// <param name="People">In the order of coming in.</param>
/// <param name="Mark">0-based; null where nobody is there.</param>
internal sealed record Listing(IReadOnlyList<RoomPerson> People, int? Mark) : ConsoleStage;

/// <summary>Whether somebody is to be taken out is asked.</summary>
internal sealed record Removing(Listing Before, RoomPerson Person) : ConsoleStage;

/// <summary>The counts of a show of hands are typed.</summary>
internal sealed record Counting(Typing Line, Urn Urn) : ConsoleStage;

/// <summary>Whether the room is to be closed is asked.</summary>
internal sealed record Closing(RoomOrder Order) : ConsoleStage;

/// <summary>Whether the console is to be left is asked.</summary>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
internal sealed record Leaving(int ExitCode) : ConsoleStage;
