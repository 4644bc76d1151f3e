using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Rehearsal.Runner.Workshop;

/// <summary>The port cannot be had; the message says what to do.</summary>
internal sealed class PortException(int port, Exception cause) : IOException(Words(port, cause), cause)
{
    private const int FirstFree = 1024;
    private const int LastSuggested = 60_000;
    private const int Suggested = 5056;

    /// <summary>What is wrong with the port; null where something else is.</summary>
    public static string? Fault(Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }) return "is taken by another program, or by another room";
            if (cause is SocketException { SocketErrorCode: SocketError.AccessDenied }) return "may not be used by you";
        }

        return null;
    }

    private static string Words(int port, Exception cause) =>
        string.Create(CultureInfo.InvariantCulture, $"Port {port} {Fault(cause)}. Give another with --port, such as --port {(port < LastSuggested ? Math.Max(port, FirstFree) + 1 : Suggested)}.");
}
