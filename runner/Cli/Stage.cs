using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Cli;

/// <summary>Where a talk is shown to a person.</summary>
internal static class Stage
{
    public static int Play(Workplace workplace, PlayRequest request, int seed) => throw new NotSupportedException();

    public static int Home(Workplace workplace) => throw new NotSupportedException();

    public static void PrintDebrief(Workplace workplace, SessionRecord record) => throw new NotSupportedException();

    public static void PrintWhole(Workplace workplace, Session session) => throw new NotSupportedException();
}
