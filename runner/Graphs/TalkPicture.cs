using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Graphs;

/// <summary>What there is to see of a talk: its choice points, their options, and where each leads. Its texts are clean and each is one line.</summary>
/// <param name="Unfinished">Why the talk is not there whole, in a few words after "because"; null when it is.</param>
/// <param name="Points">In the order in which they are met; the first is where a talk begins.</param>
internal sealed record TalkPicture(string Scenario, string? Unfinished, IReadOnlyList<PicturePoint> Points, IReadOnlyList<PictureEnding> Endings)
{
    public IEnumerable<PictureOption> Options => Points.SelectMany(point => point.Options);

    public static TalkPicture Of(Exploration explored)
    {
        var endings = EndingsOf(explored);
        var often = new Func<double, Frequency>(share => new Frequency(share, explored.Unfinished is not null));
        var keys = endings.ToDictionary(ending => ending.Id ?? string.Empty, ending => ending.Key, StringComparer.Ordinal);
        return new TalkPicture(CleanText.Line(explored.Scenario), explored.Unfinished, [.. explored.Points.Select(point => Point(point, keys, often))], endings);
    }

    private static List<PictureEnding> EndingsOf(Exploration explored)
    {
        var isLeast = explored.Unfinished is not null;
        var endings = explored.Endings.GroupBy(ending => ending.Id, StringComparer.Ordinal).Select((same, index) => Ending(index + 1, same.First(), new Frequency(same.Sum(ending => ending.Share), isLeast))).ToList();
        var isUnnamed = explored.Points.SelectMany(point => point.Options).SelectMany(option => option.LeadsTo).Any(flow => flow is { Point: null, Ending: null });
        if (isUnnamed && endings.TrueForAll(ending => ending.Id is not null)) endings.Add(new PictureEnding("e0", null, PictureEnding.Stopped, null, new Frequency(explored.Stops.Sum(stop => stop.Share), isLeast)));
        return endings;
    }

    private static PictureEnding Ending(int number, ExploredEnding ending, Frequency share) =>
        new($"e{number}", ending.Id, CleanText.Line(ending.Title ?? ending.Id ?? PictureEnding.Unnamed), ending.Outcome, share);

    private static PicturePoint Point(ExploredPoint point, Dictionary<string, string> endings, Func<double, Frequency> often) => new(
        PicturePoint.KeyOf(point.Number),
        point.Knot is null ? null : CleanText.Line(point.Knot),
        point.File,
        point.Line,
        often(point.Reached),
        [.. point.Options.Select((option, index) => Option(option, point, index, endings, often))]);

    private static PictureOption Option(ExploredOption option, ExploredPoint point, int index, Dictionary<string, string> endings, Func<double, Frequency> often) => new(
        $"{PicturePoint.KeyOf(point.Number)}o{index + 1}",
        CleanText.Line(option.Label ?? $"{index + 1}"),
        CleanText.Line(option.Text),
        option.Line,
        option.Rating,
        often(option.Taken),
        [.. option.LeadsTo.Select(flow => new PictureArrow(flow.Point is { } number ? PicturePoint.KeyOf(number) : endings[flow.Ending ?? string.Empty], often(flow.Share)))]);
}

/// <summary>A choice point of the script.</summary>
/// <param name="Key">A letter and a number: safe in every format.</param>
/// <param name="Knot">Null at the top of the script.</param>
/// <param name="File">As <see cref="ExploredPoint.File"/>.</param>
/// <param name="Line">1-based.</param>
internal sealed record PicturePoint(string Key, string? Knot, string? File, int? Line, Frequency Reached, IReadOnlyList<PictureOption> Options)
{
    public string Name => (Knot, Line) switch
    {
        (null, null) => Key,
        (null, _) => $"line {Line}",
        (_, null) => Knot,
        _ => $"{Knot}, line {Line}",
    };

    public static string KeyOf(int number) => $"p{number}";
}

/// <summary>An option.</summary>
/// <param name="Label">Its label, or else its place among the options.</param>
/// <param name="Line">1-based, in the file of its point.</param>
internal sealed record PictureOption(string Key, string Label, string Text, int? Line, Rating? Rating, Frequency Taken, IReadOnlyList<PictureArrow> Arrows)
{
    public string Word => Rating?.Quadrant.Word() ?? "unrated";

    public char Letter => Rating?.Quadrant.Letter() ?? 'U';
}

/// <summary>Where an option leads.</summary>
/// <param name="To">The key of a point or an ending.</param>
internal sealed record PictureArrow(string To, Frequency Often)
{
    /// <summary>How wide it is drawn: 1.2–8, in proportion to how often it is taken.</summary>
    public double Width => 1.2 + (6.8 * Math.Clamp(double.IsNaN(Often.Share) ? 0 : Often.Share, 0, 1));
}

/// <summary>An ending.</summary>
internal sealed record PictureEnding(string Key, string? Id, string Title, Outcome? Outcome, Frequency Often)
{
    public const string Unnamed = "An end without a name";

    public const string Stopped = "The script breaks down";

    public string Word => Outcome switch
    {
        Engine.Conversations.Outcome.Strong => "strong",
        Engine.Conversations.Outcome.Mixed => "mixed",
        Engine.Conversations.Outcome.Weak => "weak",
        _ => "no outcome",
    };
}

/// <summary>How often something comes in one random play, on average.</summary>
/// <param name="Share">0 or more, and endless where a talk goes in circles.</param>
/// <param name="IsLeast">Not every state of the talk is known, so it may be more.</param>
internal readonly record struct Frequency(double Share, bool IsLeast);
