using System.Reflection;
using Rehearsal.Runner.Backstage;

namespace Rehearsal.Benchmarks.FullScreen;

/// <summary>A backstage for keys that ask nothing of it.</summary>
internal class NoBackstage : DispatchProxy
{
    public static IBackstage Create() => Create<IBackstage, NoBackstage>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException(targetMethod?.Name);
}
