using System.Globalization;

namespace Rehearsal.Runner.Cli;

/// <summary>How far a long check is, on one line of the error output that is gone afterwards; nothing where nobody looks.</summary>
internal sealed class CheckProgress(Workplace workplace, int count)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly long begun = workplace.Time.GetTimestamp();
    private int shown;

    /// <param name="done">How many scripts have been checked.</param>
    public void Show(int done)
    {
        if (!workplace.ShowsProgress || workplace.Time.GetElapsedTime(begun) < Patience) return;
        var text = string.Create(CultureInfo.InvariantCulture, $"Checked {done} of {count} scripts ...");
        workplace.Error.Write('\r' + text.PadRight(shown));
        shown = text.Length;
    }

    public void Clear()
    {
        if (shown > 0) workplace.Error.Write('\r' + new string(' ', shown) + '\r');
    }
}
