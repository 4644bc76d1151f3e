using System.Runtime.InteropServices;
using Microsoft.AspNetCore.SignalR;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>Pages that show the same.</summary>
/// <param name="Table">For phones at a table that has a talk of its own; else 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Audience(LinkKind Kind, int Table);

/// <summary>What an audience was sent last.</summary>
/// <param name="Body">Without what differs each time: the version and the seconds that are left.</param>
/// <param name="Message">As it was sent; whoever comes later gets it, too.</param>
internal sealed record ShownView(long Version, string Body, RoomTimer? Timer, DateTimeOffset? PausedAt, SerializedHubMessage Message);
