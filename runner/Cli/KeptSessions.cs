using System.Globalization;
using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Cli;

/// <summary>Sessions of a scenario that goes or changes: they stay.</summary>
internal static class KeptSessions
{
    public static int Count(Workplace workplace, string id)
    {
        using var store = workplace.OpenStore();
        return store.List(new SessionFilter(id, WithSuperseded: true)).Count;
    }

    /// <summary>Says, where there are any, that they are kept and what that means.</summary>
    public static int Tell(Workplace workplace, string id, string what)
    {
        var count = Count(workplace, id);
        if (count > 0) workplace.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Kept: {count} {(count == 1 ? "session" : "sessions")} of '{id}'. Records and debriefs still open; {what}."));
        return count;
    }
}
