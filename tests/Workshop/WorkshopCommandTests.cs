using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Workshop;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Workshop;

public sealed class WorkshopCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("--port", "70000", "--port wants a whole number from 0 to 65535, not '70000'.")]
    [InlineData("--minutes", "0", "--minutes wants a whole number from 1 to 600, not '0'.")]
    [InlineData("--tables", "1", "--tables wants a whole number from 2 to 100, not '1'.")]
    [InlineData("--seed", "-1", "--seed wants a whole number from 0 to 2147483647, not '-1'.")]
    [InlineData("--vary", "temper=sunny", "'temper' is never 'sunny'.")]
    public void What_does_not_fit_is_usage(string option, string value, string message)
    {
        var (code, _, error) = _desk.Run("workshop", "missed-handover", option, value);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_and_trios_do_not_go_together() => Assert.Equal(ExitCode.Usage, _desk.Run("workshop", "missed-handover", "--tables", "3", "--trios").Code);

    [Theory]
    [InlineData("--resume", "--resume goes on with a room that is kept, and its scenario with it. Name no other.")]
    [InlineData("--json", "--json goes with --rooms only.")]
    public void What_would_be_passed_over_is_usage(string option, string message)
    {
        var (code, _, error) = _desk.Run("workshop", "missed-handover", option);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_is_closed_is_told_to_be_so_and_where_its_report_is()
    {
        using var store = new RoomStore(_desk.Home, new FixedClock());
        using var room = Some.LiveRoom(log: store);
        room.Order(new CloseOrder());
        var (code, _, error) = _desk.Run("workshop", "--resume", room.Now.Start.Id);
        Assert.Equal(ExitCode.Usage, code);
        Assert.StartsWith($"The room is closed, and cannot be gone on with. What it came to: rehearse debrief {room.Now.Start.Id}", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("kind", "process")]
    public void A_port_that_is_taken_is_said_with_a_remedy()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var (code, _, error) = _desk.Run("workshop", "missed-handover", "--port", port.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(ExitCode.Environment, code);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken by another program, or by another room. Give another with --port"), error, StringComparison.Ordinal);
        Assert.StartsWith("No room is kept yet.", _desk.Run("workshop", "--rooms").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.3.4", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::1", false)]
    [InlineData("192.168.1.4", true)]
    [InlineData("fd00::4", true)]
    public void Only_addresses_that_others_reach_are_listed(string address, bool listed) => Assert.Equal(listed, LanAddresses.IsReachable(IPAddress.Parse(address)));
}
