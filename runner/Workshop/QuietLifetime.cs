using Microsoft.Extensions.Hosting;

namespace Rehearsal.Runner.Workshop;

/// <summary>The host's own lifetime would take Ctrl+C for itself; here the command has it.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
