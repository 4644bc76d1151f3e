using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

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
        var whatIf = new Option<string?>("--what-if") { Description = "Try a moment of a finished or unfinished session again: its id, or 'last'; with --moment" };
        var moment = new Option<int?>("--moment") { Description = "With --what-if: the number of the moment to choose differently at" };
        var phase = new Option<string?>("--phase") { Description = $"Practise one part: {string.Join(", ", Enum.GetValues<Phase>().Select(part => part.Word()))}. What comes before it is played for you" };
        var show = new Option<string?>("--show") { Description = $"Read a model along, which is not recorded: {string.Join(", ", PolicyWords.All)}" };
        var sheet = new Option<string?>("--sheet") { Description = "Put a prepared case into the script: its id, the start of it, or 'last'" };
        var json = CommonOptions.Json();
        var command = new Command("play", "Rehearse a talk. Example: rehearse play missed-handover --seed 7");
        command.Arguments.Add(scenario);
        foreach (var option in new System.CommandLine.Option[] { answers, policy, seed, vary, fill, coach, ui, resume, whatIf, moment, phase, show, sheet, json }) command.Options.Add(option);
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
            parsed.GetValue(json))
        {
            WhatIf = parsed.GetValue(whatIf),
            Moment = parsed.GetValue(moment),
            Phase = PhaseOf(parsed.GetValue(phase)),
            Show = parsed.GetValue(show),
            Sheet = parsed.GetValue(sheet),
        }.Run(workplace));
        return command;
    }

    private static Phase? PhaseOf(string? word) => word is null ? null
        : PhaseWords.Parse(word) ?? throw new UsageException($"'{CleanText.Line(word)}' is no phase. There are: {string.Join(", ", Enum.GetValues<Phase>().Select(part => part.Word()))}.");
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
    /// <summary>The session of which a moment is tried again, or null.</summary>
    public string? WhatIf { get; init; }

    /// <summary>With <see cref="WhatIf"/>: which moment, from 1.</summary>
    public int? Moment { get; init; }

    /// <summary>The part that is practised on its own, or null.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The prepared case that is to fill the script, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>The id of the case whose texts are among the fills already, or null.</summary>
    public string? SheetId { get; init; }

    /// <summary>The policy of a model that is read along, or null.</summary>
    public string? Show { get; init; }

    /// <summary>Plays, and returns the exit code.</summary>
    public int Run(Workplace workplace)
    {
        CheckWhatIf();
        if (Sheet is not null) return Prepared(workplace).Run(workplace);
        if (Show is not null) return ShowModel(workplace);
        if (Answers is not null && Policy is not null) throw new UsageException("Give --answers or --policy, not both.");
        if (Resume is not null && (Seed is not null || Vary.Count > 0 || Fills.Count > 0 || Phase is not null)) throw new UsageException("A session goes on as it began: --resume takes no --seed, --vary, --fill, --sheet or --phase.");
        InterfaceAsked.Check(Ui);
        var seed = SeedOf();
        return Json || Answers is not null || Policy is not null || !workplace.IsTerminal ? RunScripted(workplace, seed ?? CircumstancePicker.DrawSeed()) : Stage.Play(workplace, this, seed);
    }

    /// <summary>Somebody, or something, reads along and answers line by line.</summary>
    private bool IsReadAlong => !Json && Answers is null && Policy is null;

    private int RunScripted(Workplace workplace, int seed)
    {
        using var store = workplace.OpenStore();
        var record = WhatIf is not null ? store.Load(Workplace.SessionOf(store, WhatIf).Id) : Resume is null ? null : store.Load(SessionToResume(workplace, store).Id);
        using var host = workplace.HostOf((record is null ? Scenario : Workplace.ScriptOf(record.Summary)) ?? throw new UsageException("Name a scenario; 'rehearse list' shows them."));
        var policy = PolicyAsked();
        var opened = Open(workplace, store, host, record, seed);
        if (!opened.Ok) return Failed(workplace, opened.Problems);

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
        if (record is not null && WhatIf is not null) return Fork(workplace, store, host, compiled.Value, record);
        if (record is not null) return Session.Resume(store, host, compiled.Value, record, workplace.Time);
        var picked = Pick(compiled.Value, seed);
        return picked.Ok
            ? Session.Begin(store, host, compiled.Value, picked.Value, Mode, workplace.Time, Phase, SheetId)
            : Result<Session>.Failed(picked.Problems);
    }

    /// <summary>A circumstance that does not exist is wrong usage; anything else is the scenario's fault.</summary>
    public static int ExitCodeOf(IReadOnlyList<Diagnostic> problems) =>
        problems.All(problem => problem.Code == DiagnosticCodes.CircumstanceUnknown) ? ExitCode.Usage : ExitCode.Scenario;

    /// <summary>The same, with the prepared case as fills; what is given with --fill goes before it.</summary>
    private PlayRequest Prepared(Workplace workplace)
    {
        using var store = workplace.OpenStore();
        var sheet = PrepareCommand.Find(store, Sheet!);
        var fills = SheetFills.Of(sheet).Where(fill => !Fills.ContainsKey(fill.Key)).Concat(Fills).ToDictionary(StringComparer.Ordinal);
        return this with { Scenario = Scenario ?? SheetFills.Scenario, Fills = fills, Sheet = null, SheetId = sheet.Id };
    }

    private void CheckWhatIf()
    {
        if (Moment is not null && WhatIf is null) throw new UsageException("--moment goes with --what-if.");
        if (WhatIf is null) return;
        if (Moment is not >= 1) throw new UsageException("--what-if wants --moment with the number of a moment, from 1. 'rehearse debrief' names them.");
        if (Resume is not null || Seed is not null || Vary.Count > 0 || Fills.Count > 0 || Phase is not null || Show is not null) throw new UsageException("A moment is tried again as the talk was: --what-if takes no --resume, --seed, --vary, --fill, --phase or --show.");
    }

    /// <summary>The turn of the moment that was asked for.</summary>
    /// <exception cref="UsageException">The talk has no such moment.</exception>
    public int TurnOf(SessionRecord record)
    {
        var moments = Engine.Scoring.Moments.Of(record.DebriefedTurns);
        return moments.FirstOrDefault(moment => moment.Number == Moment)?.Turn.Number
            ?? throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{record.Summary.Id} has no moment {Moment}: it has {moments.Count}."));
    }

    private Result<Circumstances> Pick(Script script, int seed)
    {
        var fills = SheetId is null ? Result<IReadOnlyDictionary<string, string>>.Of(Fills) : SheetFills.For(script, Fills);
        return fills.Ok ? CircumstancePicker.Pick(script, seed, Vary, fills.Value) : Result<Circumstances>.Failed(fills.Problems);
    }

    private Result<Session> Fork(Workplace workplace, SessionStore store, IScriptHost host, Script script, SessionRecord record)
    {
        var turn = TurnOf(record);
        var resumed = Session.Resume(store, host, script, record, workplace.Time);
        if (!resumed.Ok) return resumed;
        using var before = resumed.Value;
        return before.TryAgain(turn);
    }

    /// <summary>A model, read along: nothing is recorded.</summary>
    private int ShowModel(Workplace workplace)
    {
        if (Answers is not null || Policy is not null || Resume is not null || Phase is not null || Json) throw new UsageException("--show plays a model and prints it: it takes no --answers, --policy, --resume, --phase or --json.");
        var policy = PolicyOf(Show!);
        using var host = workplace.HostOf(Scenario ?? throw new UsageException("Name a scenario; 'rehearse list' shows them."));
        var compiled = host.Compile();
        if (!compiled.Ok) return Failed(workplace, compiled.Problems);
        var picked = Pick(compiled.Value, SeedOf() ?? CircumstancePicker.DrawSeed());
        if (!picked.Ok) return Failed(workplace, picked.Problems);
        var played = ModelRun.Play(host, picked.Value, policy, workplace.Time);
        if (!played.Ok) return Failed(workplace, played.Problems);
        Stage.Print(workplace, [new Heading(compiled.Value.Header.Title), .. BriefingPlace.About(compiled.Value.Header), .. ModelPlace.Blocks(new ShownModel(compiled.Value.Header.CastFor(picked.Value.Fills), played.Value))]);
        return ExitCode.Done;
    }

    private static int Failed(Workplace workplace, IReadOnlyList<Diagnostic> problems)
    {
        workplace.Report(problems);
        return ExitCodeOf(problems);
    }

    private IAnswers AnswersFor(Workplace workplace, Session session, Policy? policy)
    {
        if (Answers is not null) return new ListedAnswers(Answers.Trim().Length == 0 ? [] : Answers.Split(',', StringSplitOptions.TrimEntries));
        if (policy is { } chosen) return new PolicyAnswers(chosen, session.Summary.Circumstances.Seed);
        return IsReadAlong ? Stage.ReadAlong(workplace, session) : new ReadAnswers(workplace.Input);
    }

    /// <summary>The policy that was asked for, or null; asked before a session begins that nobody could play.</summary>
    private Policy? PolicyAsked()
    {
        return Policy is null ? null : PolicyOf(Policy);
    }

    private static Policy PolicyOf(string word) =>
        PolicyWords.Parse(word) ?? throw new UsageException($"'{CleanText.Line(word)}' is no policy. {NearestWord.Remedy(word, PolicyWords.All, $"There are: {string.Join(", ", PolicyWords.All)}.")}");

    /// <summary>The seed that was given; without one, it is drawn and reported with the session.</summary>
    private int? SeedOf()
    {
        if (Seed is null) return null;
        return int.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new UsageException($"--seed wants a whole number from 0 to 2147483647, not '{CleanText.Line(Seed)}'.");
    }
}
