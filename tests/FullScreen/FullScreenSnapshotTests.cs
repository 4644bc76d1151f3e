using Rehearsal.Tests.Presentation;

namespace Rehearsal.Tests.FullScreen;

/// <summary>The table of screens, drawn over a whole window of four sizes.</summary>
public sealed class FullScreenSnapshotTests
{
    public static TheoryData<string> Names => SnapshotTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void On_80_by_24(string name) => Matches(name, 80, 24);

    [Theory]
    [MemberData(nameof(Names))]
    public void On_120_by_40(string name) => Matches(name, 120, 40);

    [Theory]
    [InlineData("talk-quiet", 200, 60)]
    [InlineData("talk-coached", 200, 60)]
    [InlineData("debrief-numbers", 200, 60)]
    [InlineData("talk-quiet", 40, 12)]
    [InlineData("debrief-moment", 40, 12)]
    [InlineData("talk-quiet", 39, 12)]
    public void On_other_sizes(string name, int width, int height) => Matches(name, width, height);

    private static void Matches(string name, int width, int height)
    {
        using var stage = new FullStage(width, height);
        foreach (var model in SnapshotTests.Models(name)) stage.Draw(model);
        Snapshot.Matches(FormattableString.Invariant($"{name}.full-{width}x{height}"), stage.Lines);
    }
}
