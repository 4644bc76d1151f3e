using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse rate</c>: a person rates every reply of a script; the report says how far people agree.</summary>
internal static class RateCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "An id from the library, or a path to an .ink file" };
        var seat = new Option<string?>("--seat") { Description = "Whose seat you rate from: partner, coach, peer or senior-leader" };
        var rater = new Option<string?>("--as") { Description = "What you want to be called in the file; initials are enough" };
        var seed = new Option<string?>("--seed") { Description = "Another order of the replies: a whole number from 0 to 2147483647" };
        var report = new Option<bool>("--report") { Description = "Show how far people agree, instead of asking" };
        var json = CommonOptions.Json();
        var command = new Command("rate", "Rate every reply of a script as a person, from a seat; or see how far people agree. Example: rehearse rate my.ink --as kim --seat peer");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { seat, rater, seed, report, json }) command.Options.Add(option);
        command.SetAction(parsed => new RateRequest(parsed.GetValue(scenario)!, parsed.GetValue(seat), parsed.GetValue(rater), parsed.GetValue(seed), parsed.GetValue(report), parsed.GetValue(json)).Run(workplace));
        return command;
    }
}

/// <summary>What was asked of <c>rate</c>.</summary>
internal sealed record RateRequest(string Scenario, string? Seat, string? Rater, string? Seed, bool Report, bool Json)
{
    public int Run(Workplace workplace)
    {
        if (Json && !Report) throw new UsageException("--json belongs to the report: rehearse rate SCENARIO --report --json");
        if (Report && (Seat ?? Rater ?? Seed) is not null) throw new UsageException("The report is about everybody: --report takes no --seat, --as or --seed.");
        if (Seed is not null && !int.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out _)) throw new UsageException($"--seed wants a whole number from 0 to 2147483647, not '{CleanText.Line(Seed)}'.");
        using var host = workplace.HostOf(Scenario);
        var compiled = host.Compile();
        workplace.Report(compiled.Problems);
        if (!compiled.Ok) return ExitCode.Scenario;
        var file = new RatingsFile(workplace.MustFind(Scenario));
        var readings = file.Read();
        if (!readings.Ok)
        {
            workplace.Report(readings.Problems);
            return ExitCode.Scenario;
        }

        if (!Report) return Rate(workplace, compiled.Value, StagedReplies.Of(compiled.Value, host, workplace.Time), file, readings.Value);
        var people = PeopleReport.Of(readings.Value, compiled.Value.Choices);
        if (Json) RateReportJson.Write(workplace.Out, compiled.Value, people);
        else RateReportText.Write(workplace.Out, compiled.Value, people);
        return ExitCode.Done;
    }

    private int Rate(Workplace workplace, Script script, StagedReplies staged, RatingsFile file, IReadOnlyList<Reading> readings)
    {
        Warn(workplace, staged);
        if (staged.Found.Count == 0) throw new UsageException("There is no rated reply in this script that could be shown. Rate them inside their brackets first: # clarity: 1 # care: 1");
        file.MustBeWritable();
        var respondent = Respondent.Of(workplace);
        respondent.Say(script.Header.Title);
        if (Rater is null || Seat is null) respondent.Say("Enter takes what stands in brackets.");
        var people = PeoplesRatings.In(readings, script.Choices);
        if (Told(respondent, Rater, "What do you want to be called in the file? Initials are enough.", NextName(people), RatingRow.ProblemOfRater) is not { } rater) return Gone(workplace, respondent);
        var seats = RatingSeats.Of(readings);
        if (Told(respondent, Seat, $"From whose seat: {string.Join(", ", seats)}?", seats[0], text => RatingSeats.Problem(text, seats)) is not { } seat) return Gone(workplace, respondent);
        var order = RatingRound.Shuffled(staged.Found, Seed ?? $"{rater}/{seat}");
        var round = new RatingRound(respondent, file, rater, seat, order, people.Of(rater, seat));
        Begin(respondent, script, seat, round.Rated, order.Count);
        var isThere = round.Run();
        respondent.Say(string.Empty);
        respondent.Say(string.Create(CultureInfo.InvariantCulture, $"Rated by {rater} from the seat '{seat}': {round.Rated} of {order.Count}. They are in {file.Path}."));
        if (round.Rated < order.Count) respondent.Say($"Go on with: rehearse rate {Quoted(Scenario)} --as {Quoted(rater)} --seat {Quoted(seat)}");
        if (isThere) return ExitCode.Done;
        if (respondent.WhenGone == ExitCode.AnswersRanOut) workplace.Error.WriteLine("The answers ran out before the replies did. What was rated is kept.");
        return respondent.WhenGone;
    }

    private static void Begin(Respondent respondent, Script script, string seat, int rated, int count)
    {
        respondent.Say(string.Empty);
        foreach (var paragraph in script.Header.Situation) respondent.Say(paragraph);
        respondent.Say(string.Empty);
        if (RatingSeats.Advice(seat) is { } advice) respondent.Say(advice);
        respondent.Say(string.Create(CultureInfo.InvariantCulture, $"There are {count} replies, in no order. Rate the line, not the one who says it. Each rating is kept at once."));
        if (rated > 0) respondent.Say(string.Create(CultureInfo.InvariantCulture, $"{rated} of them you have rated before; b goes back to them."));
    }

    private static void Warn(Workplace workplace, StagedReplies staged)
    {
        if (staged.Stopped is { } stopped) workplace.Report([stopped]);
        if (staged.NotReached.Count > 0) workplace.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"On offer in none of {staged.Talks} talks, and so not asked about: {string.Join(", ", staged.NotReached.Select(CleanText.Line))}."));
    }

    private static string? Told(Respondent respondent, string? given, string question, string offered, Func<string, string?> problem)
    {
        if (given is null) return respondent.Ask(question, offered, problem);
        var text = InkText.Clean(given);
        return problem(text) is { } wrong ? throw new UsageException(wrong) : text;
    }

    /// <summary>A name that nobody has yet.</summary>
    private static string NextName(PeoplesRatings people) => Enumerable.Range(1, int.MaxValue)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"person-{number}"))
        .First(name => !people.Ratings.Any(reading => reading.Rater == name));

    private static int Gone(Workplace workplace, Respondent respondent)
    {
        workplace.Error.WriteLine(respondent.WhenGone == ExitCode.AnswersRanOut ? "The answers ran out. Nothing was rated." : "Nothing was rated.");
        return respondent.WhenGone;
    }

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
