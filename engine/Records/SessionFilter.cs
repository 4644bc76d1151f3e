namespace Rehearsal.Engine.Records;

/// <summary>Which sessions a list shows.</summary>
/// <param name="ScenarioId">Only those of this scenario, or null for all.</param>
/// <param name="WithSuperseded">Also those that a take-back replaced.</param>
/// <param name="AtMost">How many at most, the newest; 0 or more.</param>
/// <param name="OnlySaid">Leave out those that were left, or whose process died, before the first reply.</param>
public sealed record SessionFilter(string? ScenarioId = null, bool WithSuperseded = false, int AtMost = int.MaxValue, bool OnlySaid = false);
