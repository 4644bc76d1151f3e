namespace Rehearsal.Runner.Graphs;

/// <summary>A picture with a place for everything in it. The unit is a pixel at full size; y grows downwards.</summary>
internal sealed record PlacedTalk(double Width, double Height, IReadOnlyList<PlacedPoint> Points, IReadOnlyList<PlacedEnding> Endings, IReadOnlyList<PlacedArrow> Arrows);

/// <summary>A rectangle by its upper left corner.</summary>
internal sealed record Box(double X, double Y, double Width, double Height)
{
    public double Middle => X + (Width / 2);

    public double Bottom => Y + Height;
}

internal sealed record Spot(double X, double Y);

internal sealed record PlacedPoint(PicturePoint Point, Box Box, IReadOnlyList<PlacedOption> Options);

internal sealed record PlacedOption(PictureOption Option, Box Box);

internal sealed record PlacedEnding(PictureEnding Ending, Box Box);

/// <param name="Bends">At least two: where it begins, its bends, and where it ends.</param>
internal sealed record PlacedArrow(PictureOption Option, PictureArrow Arrow, IReadOnlyList<Spot> Bends);
