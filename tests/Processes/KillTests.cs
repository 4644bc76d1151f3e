namespace Rehearsal.Tests.Processes;

[Trait("kind", "process")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int KillsPerFolder = 25;

    /// <summary>Long talks die in the middle, short ones at their start and end: six data folders of the one, two of the other.</summary>
    [Fact]
    public async Task Two_hundred_kills_cost_no_recorded_turn_and_damage_no_database()
    {
        using var installation = new Installation((LongTalk.FileName, LongTalk.Ink));
        var (longTalk, inChild) = (Played.Long(installation), Played.LongInChild(installation));
        Played[] folders = [longTalk, longTalk, Played.Short, inChild, longTalk, Played.Short, longTalk, longTalk];
        var halves = folders.Index().GroupBy(folder => folder.Index % 2, folder => Play(folder.Item, folder.Index));
        var struck = await Task.WhenAll(halves.Select(half => Task.Run(() => half.SelectMany(run => run()).ToList())));
        var all = struck.SelectMany(where => where).CountBy(where => where).ToDictionary();
        output.WriteLine(string.Join(", ", all.Select(count => $"{count.Key}: {count.Value}")));
        Assert.Equal(200, all.Values.Sum());
        Assert.True(all.GetValueOrDefault(Struck.WithinTheTalk) >= 60, "Too few kills struck within a talk to prove anything.");
    }

    private static Func<IReadOnlyList<Struck>> Play(Played played, int seed) => () =>
    {
        using var runs = new KilledRuns(played, seed);
        return runs.Play(KillsPerFolder);
    };
}
