using System.Globalization;

namespace Rehearsal.Engine;

/// <summary>
/// Makes the thread's culture the invariant one until it is disposed of. Ink needs that wherever it compiles or runs: it writes numbers
/// as the culture does, even the negative ones of its own JSON.
/// </summary>
internal readonly ref struct InvariantCulture
{
    private readonly CultureInfo? before;

    private InvariantCulture(CultureInfo before) => this.before = before;

    public static InvariantCulture Enter()
    {
        var current = CultureInfo.CurrentCulture;
        if (ReferenceEquals(current, CultureInfo.InvariantCulture)) return default;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return new InvariantCulture(current);
    }

    public void Dispose()
    {
        if (before is not null) CultureInfo.CurrentCulture = before;
    }
}
