using Rehearsal.Engine.Isolation;

namespace Rehearsal.Tests;

internal static partial class Some
{
    /// <summary>The runner that was built beside the tests.</summary>
    public static string Runner => Path.Combine(AppContext.BaseDirectory, "rehearse.dll");

    public static WorkerCommand WorkerCommand => new("dotnet", [Runner, "worker"]);
}
