using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Inline;

namespace Rehearsal.Runner.Cli;

/// <summary>The loop of a preview: a save or a move, and what it came to on the screen.</summary>
internal sealed class PreviewBench(Workplace workplace, string path, PreviewTalk talk, PreviewInput input, bool byKey)
{
    private const int Widest = 100;

    private IReadOnlyList<Diagnostic> findings = [];
    private bool fellShort;
    private Task warming = Task.CompletedTask;

    /// <summary>As the window is now, and never so wide that lines are hard to read.</summary>
    private PreviewPage Page => new(Math.Clamp((byKey && Console.WindowWidth > 0 ? Console.WindowWidth : PlainText.DefaultWidth) - 1, 20, Widest));

    /// <summary>Until the writer leaves.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public int Run()
    {
        // The first look at the files comes as a save, and before anything that is typed.
        input.Next(0, _ => null);
        Begin();
        if (byKey) input.ReadKeys(new ConsoleKeys());
        else input.ReadLines(workplace.Input);
        while (true)
        {
            var (saved, line) = input.Next(talk.Scene?.Choices.Count ?? 0, Ask);
            if (saved) Saved();
            else if (line is null || PreviewMove.Parse(line) is PreviewMove.Plain { Word: PreviewWord.Quit }) return ExitCode.Done;
            else Move(PreviewMove.Parse(line));
        }
    }

    private void Begin()
    {
        var load = Safely(talk.Load);
        if (load.Problems.Any(problem => problem.Code == DiagnosticCodes.CircumstanceUnknown)) throw new UsageException(string.Join(' ', load.Problems.Select(problem => $"{problem.Message} {problem.Remedy}")));
        Say([$"Preview of {CleanText.Line(path)}, from {talk.Start.Where}. Save, and it goes on where you are; nothing is recorded."]);
        Show(load);
        warming = Task.Run(talk.Warm);
    }

    private void Saved()
    {
        var load = Safely(talk.Load);
        // An editor may write a file in several steps: what falls short is shown when nothing follows any more.
        while (load.FallsShort && !fellShort && input.IsSavedAgain(FolderChanges.Rest)) load = Safely(talk.Load);
        Say([string.Empty, PreviewPage.Rule($"Saved {workplace.Time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)}")]);
        Show(load);
    }

    private void Show(PreviewLoad load)
    {
        var before = findings;
        (findings, fellShort) = (load.Findings, load.FallsShort);
        if (load.Replay is { } replay)
        {
            if (replay.Stopped is { } stopped) Say(Page.Wrapped(string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(stopped[0])}{stopped[1..]}; stopped after {replay.Kept.Count} of {load.Replies} replies.")));
            else if (load.Replies > 0) Say(Page.Wrapped(string.Create(CultureInfo.InvariantCulture, $"The same {(load.Replies == 1 ? "reply" : $"{load.Replies} replies")} again.")));
            if (replay.Problem is { } problem) Say(Page.Wrapped(CleanText.Line(problem.ToString())));
            ShowScene();
        }
        else
        {
            Say(Page.Wrapped($"{(load.Problems.Count > 0 ? "It cannot begin." : "It does not compile.")} {(talk.Scene is null ? "Mend it and save." : "The talk stays as it was before; mend it and save.")}"));
            foreach (var problem in load.Problems) Say(Page.Wrapped($"{problem.Message} {problem.Remedy}", 2));
        }

        Say([string.Empty, .. Page.Findings(findings, before, path)]);
        ShowKeys();
    }

    private void Move(PreviewMove move)
    {
        switch (move)
        {
            case PreviewMove.Wrong wrong: Answer(wrong.Message); break;
            case PreviewMove.Plain { Word: PreviewWord.Help }: Say([string.Empty, .. Page.Help()]); break;
            case PreviewMove.Plain { Word: PreviewWord.Findings }: Say([string.Empty, .. Page.AllFindings(findings, path)]); break;
            default:
                if (talk.Scene is { } scene) Play(move, scene);
                else Answer("There is no talk yet: the script does not compile. Mend it and save.");
                break;
        }
    }

    private void Play(PreviewMove move, Scene scene)
    {
        switch (move)
        {
            case PreviewMove.Choose choose: Choose(scene, choose.Answer); break;
            case PreviewMove.Jump jump: Begin(talk.Start with { From = new StartingPoint(jump.Knot == "top" ? null : jump.Knot, jump.Variables) }, again: false); break;
            case PreviewMove.Set set: Begin(talk.Start.With(set.Variables), again: true); break;
            case PreviewMove.Plain { Word: PreviewWord.Restart }: Begin(talk.Start, again: false); break;
            case PreviewMove.Plain { Word: PreviewWord.Variables }: Say([string.Empty, .. Page.Variables(Safely(talk.Variables))]); break;
            case PreviewMove.Plain { Word: PreviewWord.Back } when !Safely(talk.Back): Answer("This is the beginning."); break;
            default: ShowTalk(); break;
        }
    }

    private void Choose(Scene scene, string answer)
    {
        if (scene.IndexOf(answer) is not { } index)
        {
            Answer(scene.IsOver ? "The talk is over: b goes back, r begins again." : $"'{answer}' is not on offer. On offer are {scene.Listed()}.");
            return;
        }

        if (Safely(() => talk.Choose(index)) is [var problem, ..]) Answer(problem.ToString());
        else ShowTalk();
    }

    private void Begin(PreviewStart start, bool again)
    {
        var begun = Safely(() => talk.Begin(start, again));
        if (!begun.Ok)
        {
            Answer(string.Join(' ', begun.Problems.Select(problem => $"{problem.Message} {problem.Remedy}")));
            return;
        }

        Say([string.Empty, $"From {start.Where}."]);
        if (begun.Value.Stopped is { } stopped) Say(Page.Wrapped(string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(stopped[0])}{stopped[1..]}; stopped after {begun.Value.Kept.Count} replies.")));
        ShowTalk();
    }

    private void ShowTalk()
    {
        Say([string.Empty]);
        ShowScene();
        ShowKeys();
    }

    private void ShowScene()
    {
        if (talk is { Script: { } script, Scene: { } scene }) Say(Page.Scene(script, talk.LastReply, scene));
    }

    private void ShowKeys()
    {
        var choose = talk.Scene is not { Choices.Count: > 0 and var count } ? string.Empty : count == 1 ? "1, " : string.Create(CultureInfo.InvariantCulture, $"1–{count}, ");
        Say([string.Empty, .. Page.Wrapped(choose + PreviewPage.Keys)]);
    }

    private void Answer(string text) => Say([.. Page.Wrapped(text)]);

    private string? Ask(string question)
    {
        Say([.. Page.Wrapped(question)]);
        return new LinePrompt(Spectre.Console.AnsiConsole.Console, input).Read();
    }

    private void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines) workplace.Out.WriteLine(line);
        workplace.Out.Flush();
    }

    /// <summary>Whatever the script does meanwhile, an interrupt is obeyed at once.</summary>
    private T Safely<T>(Func<T> work)
    {
        var working = warming.ContinueWith(_ => work(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        working.WaitAsync(input.Ended).GetAwaiter().GetResult();
        return working.Result;
    }
}
