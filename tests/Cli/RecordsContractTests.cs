namespace Rehearsal.Tests.Cli;

/// <summary>The commands around a talk: what is there, what is kept, and that deleted is gone.</summary>
[Trait("kind", "process")]
public sealed class RecordsContractTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Home => folder.PathOf("home");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_played_can_be_looked_at_and_deleted()
    {
        var played = RehearseProcess.Run(Home, "play", "stretch-launch", "--policy", "random", "--seed", "3", "--json");
        var session = (string)played.Json["session"]!;

        var sessions = RehearseProcess.Run(Home, "sessions", "--json");
        Assert.Equal((0, session, true), (sessions.Code, (string)Assert.Single(sessions.Json["sessions"]!)["session"]!, (bool)sessions.Json["sessions"]![0]!["completed"]!));

        var debrief = RehearseProcess.Run(Home, "debrief", session[..22], "--json");
        Assert.Equal((0, played.Out, string.Empty), (debrief.Code, debrief.Out, debrief.Error));

        Assert.True(IsOnDisk(session));
        Assert.Equal(2, RehearseProcess.Run(Home, "delete", "last").Code);
        var deleted = RehearseProcess.Run(Home, "delete", "last", "--yes");
        Assert.Equal((0, string.Empty), (deleted.Code, deleted.Error));
        Assert.Empty(RehearseProcess.Run(Home, "sessions", "--json").Json["sessions"]!);
        Assert.Equal(2, RehearseProcess.Run(Home, "debrief", session, "--json").Code);
        Assert.False(IsOnDisk(session));
    }

    [Fact]
    public void The_library_is_listed()
    {
        var list = RehearseProcess.Run(Home, "list", "--json");
        Assert.Equal((0, string.Empty), (list.Code, list.Error));
        Assert.Equal(["missed-handover", "stretch-launch"], list.Json["scenarios"]!.Select(card => (string)card["id"]!).Intersect(["missed-handover", "stretch-launch"]).Order(StringComparer.Ordinal));
        Assert.All(list.Json["scenarios"]!, card => Assert.True((bool)card["shipped"]!));
    }

    [Fact]
    public void The_doctor_finds_a_sound_installation()
    {
        var doctor = RehearseProcess.Run(Home, "doctor", "--json");
        Assert.Equal((0, string.Empty, true, Home), (doctor.Code, doctor.Error, (bool)doctor.Json["records"]!["sound"]!, (string)doctor.Json["dataFolder"]!));
    }

    [Fact]
    public void The_doctor_names_a_damaged_database_and_leaves_it_where_it_is()
    {
        var path = folder.Write(Path.Join("home", "rehearsal.db"), new string('x', 10_000));
        var doctor = RehearseProcess.Run(Home, "doctor", "--json");
        Assert.Equal((5, false), (doctor.Code, (bool)doctor.Json["records"]!["sound"]!));
        Assert.True(File.Exists(path));
    }

    private bool IsOnDisk(string text) => Directory.EnumerateFiles(Home, "rehearsal.db*").Any(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
}
