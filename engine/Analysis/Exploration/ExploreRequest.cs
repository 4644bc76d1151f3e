namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What somebody wants to know of a script, and how long it may take.</summary>
/// <param name="States">How many states are looked at, at most; 1 or more.</param>
/// <param name="Seconds">How long, at most; 1 or more.</param>
/// <param name="Joint">Whether the joint distribution of clarity and care is wanted.</param>
public sealed record ExploreRequest(int States, int Seconds, bool Joint)
{
    /// <summary>20 million states, 60 s, without the joint distribution.</summary>
    public static ExploreRequest Default { get; } = new(ExploreLimits.Default.States, (int)ExploreLimits.Default.Time.TotalSeconds, Joint: false);

    /// <summary>The same as limits.</summary>
    public ExploreLimits Limits => ExploreLimits.Default with { States = States, Time = TimeSpan.FromSeconds(Seconds) };
}
