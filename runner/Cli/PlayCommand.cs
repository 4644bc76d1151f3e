using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse play</c>: a talk, with a person at the terminal or from a list of answers.</summary>
internal static class PlayCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string?>("scenario") { Description = "An id from the library, or a path to an .ink file", Arity = ArgumentArity.ZeroOrOne };
        scenario.CompletionSources.Add(_ => workplace.Library.Cards().Select(card => new System.CommandLine.Completions.CompletionItem(card.Id)));
        var answers = new Option<string?>("--answers") { Description = "Play without a terminal: numbers from 1, or labels, with commas" };
        var policy = new Option<string?>("--policy") { Description = $"Play without a terminal by a policy: {string.Join(", ", PolicyWords.All)}" };
        var seed = new Option<string?>("--seed") { Description = "A whole number from 0 to 2147483647; the same seed gives the same run" };
        var vary = new Option<string[]?>("--vary") { Description = "Fix a hidden circumstance: name=value" };
        var fill = new Option<string[]?>("--fill") { Description = "Put your own case into the script: name=text" };
        var coach = new Option<bool>("--coach") { Description = "Show thoughts, mood, meters and ratings while you talk" };
        var ui = new Option<string?>("--ui") { Description = "full, inline or plain" };
        var resume = new Option<string?>("--resume") { Description = "Go on with a session: its id, the start of it, or 'last'" };
        var json = CommonOptions.Json();
        var command = new Command("play", "Rehearse a talk. Example: rehearse play missed-handover --seed 7");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { answers, policy, seed, vary, fill, coach, ui, resume, json }) command.Options.Add(option);
        command.SetAction(parsed => new PlayRequest(
            parsed.GetValue(scenario),
            parsed.GetValue(answers),
            parsed.GetValue(policy),
            parsed.GetValue(seed),
            CommonOptions.Pairs("--vary", parsed.GetValue(vary)),
            CommonOptions.Pairs("--fill", parsed.GetValue(fill)),
            parsed.GetValue(coach) ? Mode.Coach : Mode.Quiet,
            parsed.GetValue(ui),
            parsed.GetValue(resume),
            parsed.GetValue(json)).Run(workplace));
        return command;
    }
}

/// <summary>What was asked of <c>play</c>.</summary>
internal sealed record PlayRequest(
    string? Scenario,
    string? Answers,
    string? Policy,
    string? Seed,
    IReadOnlyDictionary<string, string> Vary,
    IReadOnlyDictionary<string, string> Fills,
    Mode Mode,
    string? Ui,
    string? Resume,
    bool Json)
{
    /// <summary>Plays, and returns the exit code.</summary>
    public int Run(Workplace workplace)
    {
        if (Answers is not null && Policy is not null) throw new UsageException("Give --answers or --policy, not both.");
        if (Resume is not null && (Seed is not null || Vary.Count > 0 || Fills.Count > 0)) throw new UsageException("A session goes on as it began: --resume takes no --seed, --vary or --fill.");
        InterfaceAsked.Check(Ui);
        var seed = SeedOf();
        return Json || Answers is not null || Policy is not null || !workplace.IsTerminal ? RunScripted(workplace, seed ?? CircumstancePicker.DrawSeed()) : Stage.Play(workplace, this, seed);
    }

    /// <summary>Somebody, or something, reads along and answers line by line.</summary>
    private bool IsReadAlong => !Json && Answers is null && Policy is null;

    private int RunScripted(Workplace workplace, int seed)
    {
        using var store = workplace.OpenStore();
        var record = Resume is null ? null : store.Load(SessionToResume(workplace, store).Id);
        using var host = workplace.HostOf((record is null ? Scenario : Workplace.ScriptOf(record.Summary)) ?? throw new UsageException("Name a scenario; 'rehearse list' shows them."));
        var policy = PolicyAsked();
        var opened = Open(workplace, store, host, record, seed);
        if (!opened.Ok)
        {
            workplace.Report(opened.Problems);
            return ExitCodeOf(opened.Problems);
        }

        using var session = opened.Value;
        if (IsReadAlong) Stage.PrintBriefing(workplace, session);
        var run = ScriptedRun.Play(session, AnswersFor(workplace, session, policy));
        if (Json) SessionJson.Write(workplace.Out, session.Summary, session.Turns, session.Scene);
        else if (!session.Scene.IsOver) Stage.PrintTalk(workplace, session.Turns, session.Summary.Mode, withTalk: !IsReadAlong);
        else Stage.PrintRun(workplace, store.Load(session.Id)!, session.Scene, withTalk: !IsReadAlong);
        if (run.Problem is { } problem) workplace.Error.WriteLine(problem);
        return run.Code;
    }

    /// <summary>The session to go on with. Its mode is part of it, as its seed is.</summary>
    /// <exception cref="UsageException">There is none, or it is a quiet run and coach mode is asked for.</exception>
    public SessionSummary SessionToResume(Workplace workplace, SessionStore store)
    {
        var session = workplace.SessionToResume(store, Resume!, Scenario);
        return Mode == Mode.Coach && session.Mode != Mode.Coach
            ? throw new UsageException($"A session goes on as it began: {session.Id} is a quiet run, so --resume takes no --coach.")
            : session;
    }

    /// <summary>Begins the session, or takes a recorded one up.</summary>
    public Result<Session> Open(Workplace workplace, SessionStore store, IScriptHost host, SessionRecord? record, int seed)
    {
        var compiled = host.Compile();
        if (!compiled.Ok) return Result<Session>.Failed(compiled.Problems);
        workplace.Report(compiled.Problems);
        if (record is not null) return Session.Resume(store, host, compiled.Value, record, workplace.Time);
        var picked = CircumstancePicker.Pick(compiled.Value, seed, Vary, Fills);
        return picked.Ok
            ? Session.Begin(store, host, compiled.Value, picked.Value, Mode, workplace.Time)
            : Result<Session>.Failed(picked.Problems);
    }

    /// <summary>A circumstance that does not exist is wrong usage; anything else is the scenario's fault.</summary>
    public static int ExitCodeOf(IReadOnlyList<Diagnostic> problems) =>
        problems.All(problem => problem.Code == DiagnosticCodes.CircumstanceUnknown) ? ExitCode.Usage : ExitCode.Scenario;

    private IAnswers AnswersFor(Workplace workplace, Session session, Policy? policy)
    {
        if (Answers is not null) return new ListedAnswers(Answers.Trim().Length == 0 ? [] : Answers.Split(',', StringSplitOptions.TrimEntries));
        if (policy is { } chosen) return new PolicyAnswers(chosen, session.Summary.Circumstances.Seed);
        return IsReadAlong ? Stage.ReadAlong(workplace, session) : new ReadAnswers(workplace.Input);
    }

    /// <summary>The policy that was asked for, or null; asked before a session begins that nobody could play.</summary>
    private Policy? PolicyAsked()
    {
        if (Policy is null) return null;
        return PolicyWords.Parse(Policy) ?? throw new UsageException($"'{CleanText.Line(Policy)}' is no policy. {NearestWord.Remedy(Policy, PolicyWords.All, $"There are: {string.Join(", ", PolicyWords.All)}.")}");
    }

    /// <summary>The seed that was given; without one, it is drawn and reported with the session.</summary>
    private int? SeedOf()
    {
        if (Seed is null) return null;
        return int.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new UsageException($"--seed wants a whole number from 0 to 2147483647, not '{CleanText.Line(Seed)}'.");
    }
}
