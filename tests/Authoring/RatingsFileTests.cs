using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Authoring;

/// <summary>People's ratings on the disk.</summary>
public sealed class RatingsFileTests : IDisposable
{
    private const string Ink = "# title: T\nHello\n* (ask) [Well? # clarity: 1 # care: 1]\n- -> END\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_who_rate_at_once_lose_nothing()
    {
        var file = new RatingsFile(folder.PathOf("talk.ink"));
        Parallel.For(0, 40, number => file.Keep(new RatingRow($"c{number}", "peer", "ana", new Rating(0, 0))));
        Assert.Equal(40, file.Read().Value!.Count);
        Assert.Equal(["talk.ratings.csv"], Directory.EnumerateFiles(folder.Root).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_mark_that_somebody_left_who_died_is_taken_away()
    {
        File.SetLastWriteTimeUtc(folder.Write("talk.ratings.csv.lock", ""), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        new RatingsFile(folder.PathOf("talk.ink")).Keep(new RatingRow("a", "peer", "ana", new Rating(0, 0)));
        Assert.Equal(["talk.ratings.csv"], Directory.EnumerateFiles(folder.Root).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void The_rights_of_the_file_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = folder.Write("talk.ratings.csv", Readings.Header + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        new RatingsFile(folder.PathOf("talk.ink")).Keep(new RatingRow("a", "peer", "ana", new Rating(0, 0)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void What_people_rate_changes_neither_the_tags_nor_the_hash_nor_what_is_contested()
    {
        var before = Some.Script(Ink, ("talk.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,1,1\n"));
        var after = Some.Compiled(Ink, ("talk.ratings.csv", "choice,seat,kind,clarity,care,rater\nask,coach,author,1,1\nask,coach,person,-2,2,ana\nask,coach,person,2,-2\n"));
        Assert.Empty(after.Problems);
        Assert.Equal((before.ContentHash, false), (after.Value!.ContentHash, after.Value.Choices.Values.Single().Contested));
    }

    [Fact]
    public void A_persons_rating_of_a_reply_that_is_gone_is_a_warning()
    {
        var compiled = Some.Compiled(Ink, ("talk.ratings.csv", "choice,seat,kind,clarity,care\naks,coach,person,1,1\n"));
        Assert.Equal((DiagnosticCodes.ReadingsUnknownChoice, Severity.Warning, true), (compiled.Problems.Single().Code, compiled.Problems.Single().Severity, compiled.Ok));
    }
}
