using System.Diagnostics;
using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Benchmarks;

/// <summary>What it costs to keep the votes of a full room, all in one commit and each in its own, against a bare insert that waits for the disk.</summary>
internal static class RoomBenchmark
{
    private const int Votes = 500;
    private const int Rounds = 10;

    /// <summary>As long as a ballot.</summary>
    private static readonly byte[] Kept = [.. Enumerable.Repeat((byte)'x', 32)];

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            using var store = new RoomStore(new DataFolder(Path.Combine(folder, "data")), TimeProvider.System);
            using var insert = new BareInsert(Path.Combine(folder, "bare.db"), endures: true);
            var (bare, single, together, load) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                for (var vote = 0; vote < Votes; vote++) bare.Add(Timed(() => insert.Keep(Kept)));
                var (room, votes) = Begun(store);
                together.Add(Timed(() => store.Keep(room, votes.Aggregate(room, RoomRules.Apply), votes)));
                load.Add(Timed(() => store.Load(room.Start.Id)));
                (room, votes) = Begun(store);
                foreach (var vote in votes) room = Singly(store, room, vote, single);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Votes} votes in one commit: {Figures.Median(together) / 1000:0.0} ms, {Figures.Percentile(together, 1) / 1000:0.0} ms at most. One vote: {Figures.Median(single):0} µs at the median, {Figures.Percentile(single, 0.99):0} µs at p99. The room read back: {Figures.Median(load) / 1000:0.0} ms."));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Against a bare insert that waits for the disk, {Figures.Median(bare):0} µs at the median:"));
            Figures.Tell("a vote in a commit of its own, median", Figures.Median(single) / Figures.Median(bare), null);
            Figures.Tell("a vote in a commit of its own, p99", Figures.Percentile(single, 0.99) / Figures.Percentile(bare, 0.99), null);
            Figures.Tell("500 votes in one commit, median", Figures.Median(together) / Figures.Median(bare), null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Room Singly(RoomStore store, Room room, RoomEvent vote, List<double> times)
    {
        var after = RoomRules.Apply(room, vote);
        times.Add(Timed(() => store.Keep(room, after, [vote])));
        return after;
    }

    private static (Room Room, IReadOnlyList<RoomEvent> Votes) Begun(RoomStore store)
    {
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = new RoomKeys("KMQT7R", "lead", "wall", "salt");
        var start = new RoomStart(SessionId.New(TimeProvider.System), "talk", "A talk", "talk.ink", "ab12", 1, new Circumstances(1, nothing, nothing), RoomForm.Together, 0, 60, IsQuick: false, [true], keys, TimeProvider.System.GetUtcNow());
        store.Start(start);
        return (new Room(start), [.. Enumerable.Range(0, Votes).Select(vote => new Voted(new Urn(0, 1, VoteRound.First), BallotKeys.OfBallot(keys, BallotKeys.NewToken(), 0, 1), vote % 3))]);
    }

    private static double Timed(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
