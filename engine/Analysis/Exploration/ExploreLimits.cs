namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>How far an exploration goes before it says that it is not exhaustive.</summary>
/// <param name="States">How many states are looked at; 1 or more.</param>
/// <param name="Time">From the first state on.</param>
/// <param name="MemoryBytes">The managed heap of the process.</param>
/// <param name="Workers">How many states are looked at at once; 1 or more.</param>
public sealed record ExploreLimits(int States, TimeSpan Time, long MemoryBytes, int Workers)
{
    /// <summary>Called, on any thread, when a step of the story does not come to its end, which nothing in the process can change; null where nothing is to be done about it.</summary>
    public Action? Stuck { get; init; }

    /// <summary>20 million states, 60 s, 400 MB, a worker for each processor.</summary>
    public static ExploreLimits Default { get; } = new(20_000_000, TimeSpan.FromSeconds(60), 400L * 1024 * 1024, Environment.ProcessorCount);
}

/// <summary>How far an exploration is.</summary>
/// <param name="States">How many states were met.</param>
/// <param name="Open">How many of them are being followed.</param>
/// <param name="Share">0–1: an estimate of how much of the talk is behind it. It never falls.</param>
public sealed record ExploreProgress(int States, int Open, double Share);
