using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>A talk that is played from a list of answers, by a policy, or from the lines of the input.</summary>
/// <param name="Code">One of <see cref="ExitCode"/>.</param>
/// <param name="Session">What was recorded; null when the script stopped before its first choice.</param>
/// <param name="Problem">What went wrong, for the user, or null.</param>
internal sealed record ScriptedRun(int Code, Session? Session, string? Problem)
{
    /// <summary>Plays until the talk ends, the answers run out, one does not fit, or the script stops.</summary>
    public static ScriptedRun Play(Session session, IAnswers answers)
    {
        try
        {
            while (!session.Scene.IsOver)
            {
                if (answers.Next(session.Scene) is not { } index) return RanOut(session, answers);
                var next = session.Choose(index);
                if (!next.Ok) return new ScriptedRun(ExitCode.Scenario, session, Text(next.Problems));
            }
        }
        catch (UsageException misfit)
        {
            return new ScriptedRun(ExitCode.Usage, session, misfit.Message);
        }

        return answers.LeftOver is { } unused
            ? new ScriptedRun(ExitCode.Usage, session, $"The talk ended before the answer '{CleanText.Line(unused)}' was needed.")
            : new ScriptedRun(ExitCode.Done, session, null);
    }

    private static ScriptedRun RanOut(Session session, IAnswers answers) => answers.NoEnd is { } noEnd
        ? new ScriptedRun(ExitCode.Scenario, session, noEnd)
        : new ScriptedRun(ExitCode.AnswersRanOut, session, $"The answers ran out before the talk ended. It is kept; go on with: rehearse play {session.Summary.ScenarioId} --resume {session.Id}");

    private static string Text(IReadOnlyList<Diagnostic> problems) => string.Join('\n', problems.Select(problem => CleanText.Line(problem.ToString())));
}
