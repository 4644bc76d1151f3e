using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>How a run went.</summary>
/// <param name="Failure">Null when the script kept what the run promises.</param>
/// <param name="Ending">Where the talk ended; null when the run failed, stopped before the end, or the script names none.</param>
public sealed record PlayedRun(PlanRun Run, Diagnostic? Failure, Ending? Ending)
{
    public bool Ok => Failure is null;
}

/// <summary>Plays plans. The same plan and script give the same result.</summary>
public static class PlanRunner
{
    /// <summary>Plays every run of the plan, each from the beginning.</summary>
    /// <param name="host">Where the script was compiled.</param>
    public static IReadOnlyList<PlayedRun> Play(Plan plan, Script script, IScriptHost host) =>
        [.. plan.Runs.Select(run => Play(run, plan.File, script, host))];

    /// <summary>Plays one run.</summary>
    /// <param name="file">The plan, as the user named it.</param>
    public static PlayedRun Play(PlanRun run, string file, Script script, IScriptHost host)
    {
        if (PlanNames.Problems(run, file, script) is [var misnamed, ..]) return new PlayedRun(run, misnamed, null);
        using var talk = host.Converse(PlanNames.Circumstances(run, script));
        var player = new Player(run, file, talk);
        var scene = player.Begin();
        foreach (var step in run.Steps)
        {
            if (scene.Ok) scene = player.Take(step, scene.Value);
        }

        return scene.Ok ? new PlayedRun(run, null, scene.Value.Ending) : new PlayedRun(run, scene.Problems[0], null);
    }

    private sealed class Player(PlanRun run, string file, IConversation talk)
    {
        public Result<Scene> Begin() => Reached(talk.Begin(), run.Line, turn: 1);

        /// <summary>The scene after the step, or the failure.</summary>
        public Result<Scene> Take(PlanStep step, Scene scene) => step switch
        {
            Expectation expectation => Check(expectation, scene),
            ChooseStep choose => Choose(choose, scene),
            PolicyStep policy => PlayOut(policy, scene),
            _ => throw new NotSupportedException($"Nothing plays a {step.GetType().Name}."),
        };

        private Result<Scene> Check(Expectation expectation, Scene scene) =>
            expectation.Unmet(scene, talk.Variable) is { } unmet
                ? Failed(expectation.Line, scene.Turn, unmet, "Mend the script, or the plan where it promises too much.")
                : Result<Scene>.Of(scene);

        private Result<Scene> Choose(ChooseStep step, Scene scene) =>
            scene.IndexOf(step.Answer) is { } index
                ? Reached(talk.Choose(index), step.Line, scene.Turn)
                : Failed(step.Line, scene.Turn, $"'{step.Answer}' cannot be chosen: {scene.Whereabouts()}", "Choose what is on offer, or mend the script.");

        private Result<Scene> PlayOut(PolicyStep step, Scene scene)
        {
            var reached = Result<Scene>.Of(scene);
            for (var turns = 0; reached is { Ok: true, Value.IsOver: false }; turns++)
            {
                if (turns == PolicyChoice.MostTurns) return Failed(step.Line, reached.Value.Turn, string.Create(CultureInfo.InvariantCulture, $"'policy {step.Policy.Word()}' found no end in {PolicyChoice.MostTurns} turns"), "Give the loop a way out, or choose one here.");
                reached = Reached(talk.Choose(step.Policy.Choose(reached.Value, run.Seed)), step.Line, reached.Value.Turn);
            }

            return reached;
        }

        private Result<Scene> Reached(Result<Scene> scene, int line, int turn) =>
            scene.Ok ? scene : Failed(line, turn, $"the script stopped ({scene.Problems[0].Code}, {scene.Problems[0].File}): {scene.Problems[0].Message.TrimEnd('.')}", scene.Problems[0].Remedy);

        private Result<Scene> Failed(int line, int turn, string what, string remedy) => Result<Scene>.Failed(new Diagnostic(
            DiagnosticCodes.PlanFailed, Severity.Error, file, line, string.Create(CultureInfo.InvariantCulture, $"Run '{run.Name}', turn {turn}: {what}."), remedy));
    }
}
