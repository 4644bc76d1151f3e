using System.Net;
using System.Net.Sockets;

namespace Rehearsal.Runner.Workshop;

/// <summary>What counts as one address where something is counted per address.</summary>
internal static class AddressKey
{
    /// <summary>The loopback: no phone of anybody comes from there.</summary>
    public const string ThisMachine = "this machine";

    private const int NetworkBytes = 8;

    /// <summary>An IPv4 address as it is; of an IPv6 one the first 64 bits, for a machine gives itself as many of the rest as it likes.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return ThisMachine;
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}
