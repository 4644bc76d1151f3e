using System.Diagnostics;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Processes;

[Trait("kind", "process")]
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Home => folder.PathOf("home");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Two_talks_that_begin_a_new_data_folder_at_once_are_both_kept(int seed)
    {
        Assert.Equal([0, 0], Both(Played.Short, Played.Short.Arguments(seed), Played.Short.Arguments(seed + 100)));
        MustHold(Played.Short, sessions: 2);
    }

    [Fact]
    public void Two_long_talks_at_once_are_both_kept_time_and_again()
    {
        using var installation = new Installation((LongTalk.FileName, LongTalk.Ink));
        var played = Played.Long(installation);
        for (var round = 1; round <= 4; round++)
        {
            Assert.Equal([0, 0], Both(played, played.Arguments(round), played.Arguments(round + 100)));
            MustHold(played, sessions: 2 * round);
        }
    }

    [Fact]
    public void One_session_that_two_take_up_at_once_stays_whole()
    {
        using var installation = new Installation((LongTalk.FileName, LongTalk.Ink));
        var played = Played.Long(installation);
        for (var round = 1; round <= 3; round++)
        {
            Assert.Equal(4, Run(played, ["play", LongTalk.Id, "--answers", "1,2,3", "--json"]));
            var codes = Both(played, Played.Resume("last"), Played.Resume("last"));
            Assert.Contains(0, codes);
            Assert.All(codes, code => Assert.True(code is 0 or 5, $"Exit code {code}"));
            using var store = Open();
            Assert.True(store.Check().IsSound);
            var turns = store.Load(store.List(new SessionFilter(AtMost: 1))[0].Id)!.Turns;
            Assert.Equal(Enumerable.Range(1, LongTalk.Turns + 1), turns.Select(turn => turn.Number));
        }
    }

    private int[] Both(Played played, string[] first, string[] second)
    {
        using Process one = Started(played, first), other = Started(played, second);
        one.WaitForExit();
        other.WaitForExit();
        return [one.ExitCode, other.ExitCode];
    }

    private int Run(Played played, string[] arguments)
    {
        using var process = Started(played, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private Process Started(Played played, string[] arguments)
    {
        var process = played.Start(Home, arguments);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void MustHold(Played played, int sessions)
    {
        using var store = Open();
        Assert.True(store.Check().IsSound);
        var kept = store.List(new SessionFilter());
        Assert.Equal(sessions, kept.Count);
        Assert.All(kept, session => Assert.True(session.IsFinished));
        Assert.All(kept, session => played.MustBeWhole(store.Load(session.Id)!));
    }

    private SessionStore Open() => new(new DataFolder(Home), TimeProvider.System);
}
