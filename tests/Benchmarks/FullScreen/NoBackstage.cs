using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Rehearsal.Runner.Backstage;

namespace Rehearsal.Benchmarks.FullScreen;

/// <summary>A backstage for keys that ask nothing of it.</summary>
[SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "A proxy derives from it.")]
internal class NoBackstage : DispatchProxy
{
    public static IBackstage Create() => Create<IBackstage, NoBackstage>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException(targetMethod?.Name);
}
