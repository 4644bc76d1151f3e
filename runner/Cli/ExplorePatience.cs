using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;

namespace Rehearsal.Runner.Cli;

/// <summary>How far an exploration is, on one line of the error output that is gone afterwards; nothing where nobody looks.</summary>
/// <param name="seconds">How long the looking takes at most.</param>
internal sealed class ExplorePatience(Workplace workplace, int seconds)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly long begun = workplace.Time.GetTimestamp();
    private readonly Lock gate = new();
    private int shown;

    public void Show(ExploreProgress progress)
    {
        var elapsed = workplace.Time.GetElapsedTime(begun);
        if (!workplace.ShowsProgress || elapsed < Patience) return;
        var text = string.Create(CultureInfo.InvariantCulture, $"{progress.States:N0} states so far, about {progress.Share:P0} of the talk{Left(elapsed, progress.Share, seconds)} ...");
        lock (gate)
        {
            workplace.Error.Write('\r' + text.PadRight(shown));
            shown = text.Length;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            if (shown > 0) workplace.Error.Write('\r' + new string(' ', shown) + '\r');
        }
    }

    /// <summary>What is left at the pace so far; nothing before there is a pace to speak of.</summary>
    internal static string Left(TimeSpan elapsed, double share, int seconds) => share < 0.02 ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(Math.Clamp(seconds - elapsed.TotalSeconds, 0, elapsed.TotalSeconds * (1 - share) / share))} s to go at most");
}
