using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>What is due, in words.</summary>
internal static class PracticeWords
{
    /// <summary>As on the home page: <c>The launch nobody asked for, second run: care under pressure</c>.</summary>
    public static string Row(PracticeItem item, RunsSoFar soFar) => $"{item.Title}, {Run(item.Run)}{(Focus(item, soFar) is { } focus ? $": {focus}" : "")}";

    /// <summary>When: <c>Due today</c>, <c>Due 2 days ago</c>, <c>In 1 day</c>.</summary>
    public static string When(PracticeItem item, DateTimeOffset now) => (item.DueOn.DayNumber - DateOnly.FromDateTime(now.Date).DayNumber) switch
    {
        0 => "Due today",
        < 0 and var days => $"Due {Words.Count(-days, "day")} ago",
        var days => $"In {Words.Count(days, "day")}",
    };

    public static OpenScenario Opening(PracticeItem item) => new(item.ScenarioId, item.Harder is { } harder ? TalkWish.With(harder) : null);

    /// <summary>The axis to look after, and whether pressure is where it was missing.</summary>
    private static string? Focus(PracticeItem item, RunsSoFar soFar)
    {
        if (item.Focus is not { } axis) return item.Harder is null ? null : "a harder circumstance";
        var name = axis == Dimension.Clarity ? "clarity" : "care";
        var isPressed = soFar.Pressure.Value is { } split && On(axis, split.UnderPressure) < On(axis, split.Calm);
        return isPressed ? $"{name} under pressure" : name;
    }

    private static double On(Dimension axis, Scores scores) => axis == Dimension.Clarity ? scores.Clarity : scores.Care;

    private static string Run(int number) => number switch
    {
        2 => "second run",
        3 => "third run",
        4 => "fourth run",
        5 => "fifth run",
        _ => $"run {Words.Number(number)}",
    };
}
