using Rehearsal.Tests.Presentation;
using Rehearsal.Tests.Presentation.Rooms;

namespace Rehearsal.Tests.FullScreen;

/// <summary>The console of a workshop over a whole window.</summary>
public sealed class RoomSnapshotTests
{
    public static TheoryData<string> Names { get; } = [.. RoomScreens.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void On_80_by_24(string name) => Matches(name, 80, 24);

    [Theory]
    [MemberData(nameof(Names))]
    public void On_120_by_34(string name) => Matches(name, 120, 34);

    private static void Matches(string name, int width, int height)
    {
        using var stage = new FullStage(width, height);
        foreach (var model in RoomScreens.Models(name)) stage.Draw(model);
        Snapshot.Matches(FormattableString.Invariant($"room-{name}.full-{width}x{height}"), stage.Lines);
    }
}
