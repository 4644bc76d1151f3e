using System.Globalization;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>
/// A room of 500 phones that come in, vote twice and see the reveal, with a tenth of them dropping out between and coming back; beside it a bare
/// SignalR hub that echoes calls and tells everybody what one says, in turn with it. Real web sockets over loopback, both servers in a process of their
/// own, the phones in this one. Every vote is counted against what the phones sent.
/// </summary>
internal static class CrowdBenchmark
{
    private const int Phones = 500;
    private const int Pairs = 3;

    public static async Task RunAsync()
    {
        var (rooms, echoes) = (new List<Load>(), new List<Load>());
        for (var pair = -1; pair < Pairs; pair++)
        {
            var room = await RoomLoad.RunAsync(Phones);
            var echo = await EchoLoad.RunAsync(Phones, room.ViewLetters);
            if (pair < 0) continue;
            rooms.Add(room);
            echoes.Add(echo);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A room of {Phones} phones beside a bare hub, medians of {Pairs} pairs:"));
        Tell("joins a second (a bare hub: connections a second)", rooms, echoes, load => load.JoinsPerSecond);
        Compare("vote to acknowledged, p50", null, rooms, echoes, load => Figures.Percentile(load.Votes, 0.5));
        Compare("vote to acknowledged, p99", 2, rooms, echoes, load => Figures.Percentile(load.Votes, 0.99));
        Compare("step to all screens, p50", null, rooms, echoes, load => Figures.Percentile(load.Steps, 0.5));
        Compare("step to all screens, p99", 2, rooms, echoes, load => Figures.Percentile(load.Steps, 0.99));
        Compare("memory a connection", 1.5, rooms, echoes, load => load.KilobytesPerConnection, "KB");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"votes lost, counted wrong or counted twice, of {rooms.Sum(room => room.Sent)}: {rooms.Sum(room => room.Wrong)}   {(rooms.All(room => room.Wrong == 0) ? "met" : "NOT MET")}"));
    }

    private static void Compare(string what, double? limit, List<Load> rooms, List<Load> echoes, Func<Load, double> figure, string unit = "ms")
    {
        Figures.Tell(what, Figures.Median([.. rooms.Zip(echoes, (room, echo) => figure(room) / figure(echo))]), limit);
        Tell(string.Empty, rooms, echoes, figure, unit);
    }

    private static void Tell(string what, List<Load> rooms, List<Load> echoes, Func<Load, double> figure, string unit = "")
    {
        var (ours, theirs) = (Figures.Median([.. rooms.Select(figure)]), Figures.Median([.. echoes.Select(figure)]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {what} {ours:0.0} {unit} and {theirs:0.0} {unit}"));
    }
}

/// <summary>What one run showed.</summary>
/// <param name="Votes">Milliseconds from a vote to its answer, each.</param>
/// <param name="Steps">Milliseconds from a step to each screen that shows it.</param>
/// <param name="KilobytesPerConnection">Of the server's resident memory.</param>
/// <param name="Sent">Votes that the room said it had taken.</param>
/// <param name="Wrong">By how many the counts differ from what was sent.</param>
/// <param name="ViewLetters">The length of what every screen is sent, so that the bare hub sends as much.</param>
internal sealed record Load(double JoinsPerSecond, List<double> Votes, List<double> Steps, double KilobytesPerConnection, int Sent = 0, int Wrong = 0, int ViewLetters = 0);
