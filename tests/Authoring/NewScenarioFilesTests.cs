using Rehearsal.Engine.Authoring;

namespace Rehearsal.Tests.Authoring;

/// <summary>All of a scenario's files, or none.</summary>
public sealed class NewScenarioFilesTests : IDisposable
{
    private static readonly ScenarioTexts Texts = new("ink\n", "plan\n", "ratings\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_that_is_missing_is_made()
    {
        NewScenarioFiles.Write(folder.PathOf("a/b"), "talk", Texts);
        Assert.Equal(["talk.ink", "talk.plan", "talk.ratings.csv"], Left("a/b"));
        Assert.Equal("ink\n", File.ReadAllText(folder.PathOf("a/b/talk.ink")));
    }

    [Theory]
    [InlineData("talk.ink")]
    [InlineData("talk.plan")]
    [InlineData("talk.ratings.csv")]
    public void What_is_there_is_never_overwritten_and_nothing_else_is_left(string name)
    {
        folder.Write(name, "mine");
        Assert.Equal(folder.PathOf(name), NewScenarioFiles.InTheWay(folder.Root, "talk"));
        Assert.Throws<IOException>(() => NewScenarioFiles.Write(folder.Root, "talk", Texts));
        Assert.Equal([name], Left("."));
        Assert.Equal("mine", File.ReadAllText(folder.PathOf(name)));
    }

    private string[] Left(string below) => [.. Directory.EnumerateFiles(folder.PathOf(below)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
