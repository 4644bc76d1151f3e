using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Reports;

/// <summary>One workshop to keep: what is on the page, whatever it is written as. It has counts, as far as they may be told, and no name.</summary>
/// <param name="Header">Of the script, or of what is left of it.</param>
/// <param name="Seats">How the author read the replies from each seat.</param>
/// <param name="Local">The time zone whose days are told.</param>
internal sealed record RoomReport(Room Room, ScenarioHeader Header, SeatReadings Seats, TimeZoneInfo Local)
{
    /// <summary>What the whole room did; empty where it worked at tables.</summary>
    public RoomDebrief Debrief { get; } = RoomDebrief.Of(Room);

    public string Title => Room.Start.Title;

    /// <summary>When it was, with how many, and how it ended, in one line.</summary>
    public string Subtitle
    {
        get
        {
            var day = TimeZoneInfo.ConvertTime(Room.Start.StartedAt, Local).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            return $"A workshop on {day} with {Words.Count(Room.Came, "person", "people")}. {End}";
        }
    }

    /// <summary>The moments before the end.</summary>
    public IEnumerable<ToldMoment> Moments => Debrief.Told.Where(told => !told.Moment.Scene.IsOver);

    /// <summary>The parts before the moments, in order.</summary>
    public IEnumerable<ReportPart> Before =>
    [
        .. BriefingPlace.About(Header).ToList() is { Count: > 0 } about ? [new ReportPart("briefing", "Briefing", about)] : Array.Empty<ReportPart>(),
        new("room", "The room", [.. About()]),
    ];

    /// <summary>The parts after them.</summary>
    public IEnumerable<ReportPart> After =>
    [
        .. IsTogether ? [new ReportPart("split", "Where the room split", [.. RoomReportWords.Split(this)]), new ReportPart("changed", "What changed minds", [.. RoomReportWords.Changed(this)])] : Array.Empty<ReportPart>(),
        .. EndingOfRoom().ToList() is { Count: > 0 } ending ? [new ReportPart("ending", "How it ended", ending)] : Array.Empty<ReportPart>(),
        .. Hidden().ToList() is { Count: > 0 } hidden ? [new ReportPart("hidden", "What was hidden", hidden)] : Array.Empty<ReportPart>(),
    ];

    /// <summary>The tables or trios that had a talk, side by side.</summary>
    public IReadOnlyList<TableColumn> Tables => [.. Room.Tables.Values.Select(table => TableColumn.Of(Room, table))];

    /// <summary>The first thought after the reply that was said; null where none is told.</summary>
    public Line? Reaction(ToldMoment told) =>
        told.Moment.Followed is null ? null : Debrief.Told.FirstOrDefault(next => next.Moment.Number == told.Moment.Number + 1)?.Moment.Scene.Lines.FirstOrDefault(line => line is { Speaker: not null, Thought: not null });

    public bool IsTogether => Room.Start.Form == RoomForm.Together;

    private string End => Debrief.Ending switch
    {
        { Outcome: { } outcome } ending => $"{ending.Title} ({outcome.Word()}).",
        { } ending => $"{ending.Title}.",
        _ when Room.Step != RoomStep.Closed => "Not closed yet.",
        _ when IsTogether => "The talk was not finished.",
        _ => $"They worked {(Room.Start.Form == RoomForm.Tables ? "at tables" : "in threes")}.",
    };

    private IEnumerable<Block> About()
    {
        yield return new Fact("People", Words.Number(Room.Came));
        yield return new Fact("How", Room.Start.Form switch
        {
            RoomForm.Tables => $"{Words.Count(Room.Tables.Count, "table")}, each with a talk of its own",
            RoomForm.Trios => $"{Words.Count(Room.Tables.Count, "group")} of three: one leads, one is the partner, one observes",
            _ => "one talk for all",
        });
        if (Room is { BeganAt: { } began, ClosedAt: { } closed }) yield return new Fact("Time", $"{Words.Count(Math.Max(1, (int)Math.Round((closed - began).TotalMinutes)), "minute")}; {Words.Number(Room.Start.Minutes)} were planned");
        var full = Moments.Count(told => told.Moment.IsFull);
        if (IsTogether) yield return new Fact("Moments", $"{Words.Number(Moments.Count(told => told.Moment.Scene.Choices.Count > 1))}{(full == 0 ? "" : $"; {Words.Count(full, "full round")}")}");
        if (Debrief.Scores is { } scores)
        {
            yield return new Fact("Clarity", $"{Rounding.Text(scores.Clarity)} of 100, over {Words.Count(scores.Lines, "line")}");
            yield return new Fact("Care", $"{Rounding.Text(scores.Care)} of 100");
            yield return new Fact("Both at once", $"{Rounding.Text(scores.Integration)} of 100");
        }

        if (Room.Step != RoomStep.Closed) yield return new Paragraph("The room is still open. A moment is told here once its votes were shown.");
        yield return new Paragraph($"Who was there and who chose what is not in here. Below {Words.Number(MomentCounts.FewestForTotals)} votes nothing is counted, and who changed their mind is told from {Words.Number(MomentCounts.FewestForMovement)} on.", Tone.Dim);
    }

    private IEnumerable<Block> EndingOfRoom()
    {
        if (Debrief.Told is not [.., { Moment.Scene: { IsOver: true } last }]) yield break;
        if (last.Ending is { } ending) yield return new Heading(ending.Title, ending.Outcome?.Word());
        foreach (var block in last.Lines.SelectMany(line => TalkBlocks.Of(line, coach: true))) yield return block;
        if (last.Ending is not { Friend: { } friend }) yield break;
        yield return new Heading($"What {Words.Partner(Header)} might tell a friend tonight");
        yield return new Quote(friend);
    }

    /// <summary>Named at the end only: the same room may play it again.</summary>
    private IEnumerable<Block> Hidden()
    {
        foreach (var (name, value) in Room.Start.Circumstances.Vary)
        {
            var others = Header.Vary.Where(vary => vary.Variable == name).SelectMany(vary => vary.Values).Where(other => other != value).Select(Words.Spaced).ToList();
            yield return new Paragraph($"{Words.Spaced(name)} was {Words.Spaced(value)}{(others.Count == 0 ? "" : $"; other runs: {string.Join(", ", others)}")}");
        }
    }
}
