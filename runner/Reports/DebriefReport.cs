using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Presentation.Places.Preparing;

namespace Rehearsal.Runner.Reports;

/// <summary>One rehearsal to keep: what is on the page, whatever it is written as.</summary>
/// <param name="Card">What to take along.</param>
/// <param name="Local">The time zone whose days are told.</param>
internal sealed record DebriefReport(Debriefed Talk, Card Card, TimeZoneInfo Local)
{
    public string Title => Talk.Record.Summary.Title;

    /// <summary>When it was, and how it ended, in one line.</summary>
    public string Subtitle
    {
        get
        {
            var summary = Talk.Record.Summary;
            var day = TimeZoneInfo.ConvertTime(summary.StartedAt, Local).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
            var end = summary switch
            {
                { Ending: { Outcome: { } outcome } ending } => $"{ending.Title} ({outcome.Word()})",
                { Ending: { } ending } => ending.Title,
                { Stopped: not null } => "stopped by the script",
                { IsFinished: true } => "finished",
                _ => "not finished",
            };
            return $"Rehearsed on {day}. {end}.";
        }
    }

    /// <summary>The parts of the page in their order, without pictures and moments. There is no briefing where the script is gone.</summary>
    public IEnumerable<ReportPart> Before =>
    [
        .. BriefingPlace.About(Talk.Header).ToList() is { Count: > 0 } about ? [new ReportPart("briefing", "Briefing", about)] : Array.Empty<ReportPart>(),
        new("friend", "In short", [.. DebriefWords.Friend(Talk), .. DebriefWords.Counts(Talk), .. DebriefWords.Worth(Talk, Talk.Record.Reflection.TakeBackMoment), .. DebriefWords.Worked(Talk), .. DebriefWords.WhyItWorked(Talk)]),
    ];

    public IEnumerable<ReportPart> After =>
    [
        .. Talk.Before is { } before ? [new ReportPart("what-if", "What if", [.. ComparisonWords.Of(Talk.Header, before, Talk.Record)])] : Array.Empty<ReportPart>(),
        new("numbers", "The numbers", [.. DebriefNumbers.Of(Talk, Talk.Record.Reflection).Where(block => block is not Picture).Skip(1)]),
        new("card", "To take along", [.. SheetWords.Card(Card)]),
    ];

    public IReadOnlyList<Moment> Moments => Talk.Debrief.Moments;
}

/// <summary>A part of a report.</summary>
/// <param name="Id">Its address on the page.</param>
internal sealed record ReportPart(string Id, string Title, IReadOnlyList<Block> Blocks);
