using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Rehearsal.Runner.Workshop;

/// <summary>Where other machines in the network find this one.</summary>
internal static class LanAddresses
{
    /// <summary>Of the interfaces that are up, those with a gateway first: phones come from there. IPv4 before IPv6; no loopback and no link-local ones. Empty without a network.</summary>
    public static IReadOnlyList<IPAddress> Of()
    {
        try
        {
            return
            [
                .. NetworkInterface.GetAllNetworkInterfaces()
                    .Where(network => network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
                    .Select(network => network.GetIPProperties())
                    .OrderByDescending(properties => properties.GatewayAddresses.Count > 0)
                    .SelectMany(properties => properties.UnicastAddresses)
                    .Select(unicast => unicast.Address)
                    .Where(IsReachable)
                    .Distinct()
                    .OrderBy(address => address.AddressFamily == AddressFamily.InterNetwork ? 0 : 1),
            ];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    internal static bool IsReachable(IPAddress address) =>
        !IPAddress.IsLoopback(address)
        && !address.IsIPv6LinkLocal
        && !address.IsIPv6Multicast
        && address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
        && address.GetAddressBytes() is not [169, 254, _, _];
}
