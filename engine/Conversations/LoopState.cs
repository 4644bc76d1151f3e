using System.Runtime.InteropServices;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Conversations;

/// <summary>
/// What the loop remembers of the rated lines so far. A value: equal states behave alike from here on.
/// Runs are counted no further than they matter, so there are few states; at most one run is above 0. The default value is the start of a talk.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LoopState
{
    /// <summary>Before the first rated line.</summary>
    public static LoopState Start => default;

    /// <summary>Integrated lines just before, 0 to <see cref="LoopConstants.CompoundingLimit"/>; lines that completed an exchange are among them.</summary>
    public int IntegratedRun { get; private init; }

    /// <summary>Head-led lines just before, 0 to <see cref="LoopConstants.HeadLedRunLimit"/>.</summary>
    public int HeadLedRun { get; private init; }

    /// <summary>People-led lines just before, 0 to <see cref="LoopConstants.PeopleLedRunLimit"/>.</summary>
    public int PeopleLedRun { get; private init; }

    /// <summary>How many more rated lines may still complete the open exchange, 0–2; 0 when none is open.</summary>
    public int ExchangeOpenFor { get; private init; }

    /// <summary>A line with care −2 was said, and no line with <c>owned-my-part</c> since.</summary>
    public bool IsTrustHalved { get; private init; }

    /// <summary>Where the next line counts: its quadrant, but integrated when it completes an exchange.</summary>
    public Quadrant CountsAs(Rating rating) => CompletesExchange(rating) ? Quadrant.Integrated : rating.Quadrant;

    /// <summary>Whether trust gains of the next line are halved: a line that owns its part is the first to gain in full again.</summary>
    public bool HalvesTrust(IReadOnlyList<Signal> signals) => IsTrustHalved && !signals.Any(signal => signal.OwnsPart);

    /// <summary>The state after a line with this rating and these signals.</summary>
    public LoopState After(Rating rating, IReadOnlyList<Signal> signals)
    {
        var kind = CountsAs(rating);
        return new LoopState
        {
            IntegratedRun = Run(IntegratedRun, kind == Quadrant.Integrated, LoopConstants.CompoundingLimit),
            HeadLedRun = Run(HeadLedRun, kind == Quadrant.HeadLed, LoopConstants.HeadLedRunLimit),
            PeopleLedRun = Run(PeopleLedRun, kind == Quadrant.PeopleLed, LoopConstants.PeopleLedRunLimit),
            ExchangeOpenFor = rating.IsCaring && signals.Any(signal => signal.OpensRoom) ? Exchange.Reach : Math.Max(0, ExchangeOpenFor - 1),
            IsTrustHalved = rating.Care == Rating.Lowest || HalvesTrust(signals),
        };
    }

    private static int Run(int before, bool goesOn, int limit) => goesOn ? Math.Min(before + 1, limit) : 0;

    private bool CompletesExchange(Rating rating) => ExchangeOpenFor > 0 && Exchange.CanBeCompletedBy(rating);
}
