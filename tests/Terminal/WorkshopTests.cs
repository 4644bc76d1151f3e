using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Rehearsal.Runner.Cli;
using Rehearsal.Tests.Workshop;

namespace Rehearsal.Tests.Terminal;

/// <summary>A facilitator at the console, in a real terminal: from the door to a reveal, out, and in again.</summary>
[Trait("kind", "terminal")]
public sealed partial class WorkshopTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("full", 80, 24)]
    [InlineData("full", 120, 34)]
    [InlineData("inline", 80, 24)]
    [InlineData("inline", 120, 34)]
    public async Task A_room_is_led_by_keys_left_and_gone_on_with(string face, int columns, int rows)
    {
        Assert.SkipUnless(Terminal.IsThere && FrontEnds.Built.Contains(face, StringComparer.Ordinal), "there is no tmux, or no such face in this build");
        var port = FreePort();
        string room;
        using (var terminal = Open(face, columns, rows, $"workshop missed-handover --seed 7 --port {port}"))
        {
            terminal.WaitFor("Enter begin");
            terminal.Press("j");
            var door = terminal.WaitUntil(screen => Spaced().IsMatch(screen), "the code as it is called out");
            Look(face, columns, "join", door);
            var code = Spaced().Match(door).Value.Replace(" ", "", StringComparison.Ordinal);
            await using var ana = await Enter(port, code, "Ana");
            await using var bo = await Enter(port, code, "Bo");
            await using var cy = await Enter(port, code, "Cy");
            terminal.Press("Enter");
            Look(face, columns, "door", terminal.WaitFor("3 are here"));
            terminal.Press("Enter");
            Look(face, columns, "contract", terminal.WaitFor("Enter read the situation"));
            terminal.Press("Enter");
            Look(face, columns, "briefing", terminal.WaitFor("Enter begin the talk"));
            terminal.Press("Enter");
            ToVote(terminal);
            Look(face, columns, "vote", terminal.WaitFor("0 of 3 have voted"));
            var moment = (int)(await ana.StepAsync("vote"))["moment"]!["number"]!;
            Assert.True((await ana.VoteAsync(moment, "first", 1)).Ok);
            Stirred(terminal, face, "1 of 3 have voted");
            Assert.True((await bo.VoteAsync(moment, "first", 1)).Ok);
            Assert.True((await cy.VoteAsync(moment, "first", 0)).Ok);
            Look(face, columns, "voted", Stirred(terminal, face, "3 of 3 have voted"));
            terminal.Press("Enter");
            Look(face, columns, "reveal", terminal.WaitFor("Enter go on with what most chose"));
            terminal.Press("Escape");
            Look(face, columns, "leaving", terminal.WaitFor("y leave"));
            terminal.Press("y");
            var left = terminal.WaitFor("ended with 0");
            Look(face, columns, "left", left);
            Assert.Contains($"The room is kept. Go on with:  rehearse workshop --port {port} --resume", left, StringComparison.Ordinal);
        }

        using (var terminal = Open(face, columns, rows, $"workshop --resume --port {port}"))
        {
            Look(face, columns, "resumed", terminal.WaitFor("Enter go on with what most chose"));
            terminal.Press("Escape");
            terminal.WaitFor("y leave");
            terminal.Press("y");
            terminal.WaitFor("ended with 0");
        }

        using (var terminal = Open(face, columns, rows, "workshop --rooms"))
        {
            var list = terminal.WaitFor("ended with 0");
            Look(face, columns, "rooms", list);
            Assert.Contains("The missed handover: 3 people, open", list.ReplaceLineEndings(""), StringComparison.Ordinal);
            room = list.Split(' ')[0];
        }

        using var report = Open(face, columns, rows, $"debrief {room} --html {home.PathOf("report.html")}");
        report.WaitFor("ended with 0");
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(home.PathOf("report.html"), TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    private Terminal Open(string face, int columns, int rows, string arguments) => new(home.Root, columns, rows, arguments, $"REHEARSAL_UI={face}");

    /// <summary>To the first vote, whether it is quick or full.</summary>
    private static void ToVote(Terminal terminal)
    {
        while (!terminal.WaitUntil(screen => screen.Contains("Enter open the vote", StringComparison.Ordinal) || screen.Contains("Enter go on", StringComparison.Ordinal) || screen.Contains("have voted", StringComparison.Ordinal), "the first moment").Contains("have voted", StringComparison.Ordinal))
        {
            terminal.Press("Enter");
        }
    }

    /// <summary>A face that only adds says how it stands when it is asked.</summary>
    private static string Stirred(Terminal terminal, string face, string words)
    {
        if (face == "inline") terminal.Press("n");
        return terminal.WaitFor(words);
    }

    private static async Task<Phone> Enter(int port, string code, string name)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        return await Phone.ConnectAsync(address, await RunningWorkshop.EnterAsync(address, code, name));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>For people to look at, if a folder is named for it.</summary>
    private static void Look(string face, int columns, string step, string screen)
    {
        if (Environment.GetEnvironmentVariable("REHEARSAL_TEST_PICTURES") is { } folder) File.WriteAllText(Path.Join(folder, $"{face}-{columns}-{step}.txt"), screen);
    }

    /// <summary>The code as it is called out: <c>K M Q  T 7 R</c>.</summary>
    [GeneratedRegex(@"\b[A-Z0-9] [A-Z0-9] [A-Z0-9]  [A-Z0-9] [A-Z0-9] [A-Z0-9]\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaced();
}
