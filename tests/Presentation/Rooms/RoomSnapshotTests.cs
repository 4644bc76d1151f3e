using System.Globalization;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Tests.Inline;

namespace Rehearsal.Tests.Presentation.Rooms;

/// <summary>The console, drawn by every face.</summary>
public sealed class RoomSnapshotTests
{
    public static TheoryData<string> Names { get; } = [.. RoomScreens.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Inline(string name) => Snapshot.Matches($"{name}.inline", DrawnInline(name, 80));

    [Theory]
    [InlineData("door")]
    [InlineData("reveal")]
    [InlineData("vote")]
    public void Inline_on_40_columns(string name) => Snapshot.Matches($"{name}.inline-40", DrawnInline(name, 40));

    [Theory]
    [MemberData(nameof(Names))]
    public void Plain(string name)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var face = new PlainFace(TextReader.Null, output);
        foreach (var model in RoomScreens.Models(name, onlyAdds: true)) face.Draw(ScreenBuilder.Of(model));
        Snapshot.Matches($"{name}.plain", output.ToString().Split('\n'));
    }

    private static IReadOnlyList<string> DrawnInline(string name, int width)
    {
        using var stage = new Stage(width, 60);
        foreach (var model in RoomScreens.Models(name)) stage.Draw(model);
        return stage.Terminal.Lines;
    }
}
