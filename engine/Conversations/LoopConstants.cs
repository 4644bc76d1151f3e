namespace Rehearsal.Engine.Conversations;

/// <summary>
/// The sizes of the loop, in points of 0–100, and why they are what they are. They are a model for practice, set so that the seven properties
/// in <c>docs/decisions/loop-constants.md</c> hold; no study gives them. Scenarios branch on the meters: changing a number here changes endings.
/// </summary>
public static class LoopConstants
{
    /// <summary>Every meter, for an integrated line. One more than comfort gives, so that doing both never pays less than doing half.</summary>
    public const int IntegratedGain = 4;

    /// <summary>
    /// Each integrated line just before adds 1, up to 3 of them. Confidence compounds, but one long run must not outweigh everything said before it.
    /// A line thus gives 4 to 7, and three in a row 15 or more: always recoverable.
    /// </summary>
    public const int CompoundingLimit = 3;

    /// <summary>
    /// Commitment, for the first, second and later head-led line in a row: compliance comes at once, as much as an integrated line would bring,
    /// and wears off faster than it came.
    /// </summary>
    public static IReadOnlyList<int> HeadLedCommitment { get; } = [4, -2, -5];

    /// <summary>The run of head-led lines is counted no further than this: from the third on they all cost the same.</summary>
    public const int HeadLedRunLimit = 2;

    /// <summary>Safety, for pressure without support: it costs what one integrated line brings.</summary>
    public const int HeadLedSafety = -4;

    /// <summary>Safety, for a head-led line whose care is negative: half as much again.</summary>
    public const int UncaringHeadLedSafety = -6;

    /// <summary>Trust, for a head-led line whose care is negative. Pressure alone, without talking past them, costs no trust.</summary>
    public const int UncaringHeadLedTrust = -3;

    /// <summary>Trust and safety, for a people-led line: comfort is real, and a little less than comfort with an outcome.</summary>
    public const int PeopleLedGain = 3;

    /// <summary>Commitment and momentum, for a people-led line from the second in a row on: the first one may be listening, later ones leave the matter lying.</summary>
    public const int PeopleLedDrift = -3;

    /// <summary>The run of people-led lines is counted no further than this: from the second on they all cost the same.</summary>
    public const int PeopleLedRunLimit = 1;

    /// <summary>Trust and safety, for a line that is neither.</summary>
    public const int NeitherBond = -3;

    /// <summary>Commitment and momentum, for a line that is neither: the talk itself loses most.</summary>
    public const int NeitherMatter = -4;

    /// <summary>
    /// Gains in trust are divided by this after a line with care −2. Halves round away from zero, as everywhere, so that a gain stays a gain
    /// (3 becomes 2, 5 becomes 3) and the way back stays open.
    /// </summary>
    public const int HurtTrustDivisor = 2;
}
