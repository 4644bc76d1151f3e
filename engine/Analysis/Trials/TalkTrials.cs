using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>What was found by playing a script, without every state of it.</summary>
/// <param name="IsWhole">Every talk that was meant to be played was, and none stopped on the way. Without it the rules may have missed something.</param>
/// <param name="Policies">One for each policy and combination of circumstances.</param>
/// <param name="Tricks">Where each trick led, less those that found nothing to look for.</param>
/// <param name="Phases">Those in which a rated reply was offered.</param>
/// <param name="Offered">The ids of the choices that any talk offered.</param>
public sealed record TalkTrials(bool IsWhole, IReadOnlyList<PolicyTrial> Policies, IReadOnlyList<TrickTrial> Tricks, IReadOnlyList<PhaseTrial> Phases, IReadOnlySet<string> Offered)
{
    /// <summary>Of a script that was not played, or stopped while it was.</summary>
    public static TalkTrials None { get; } = new(IsWhole: false, [], [], [], new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The trials of one policy.</summary>
    public IReadOnlyList<PolicyTrial> Of(Policy policy) => [.. Policies.Where(trial => trial.Policy == policy)];
}

/// <summary>A talk that a policy has played.</summary>
/// <param name="Ending">The id; null for a talk that does not end, or ends without an ending's tags.</param>
public sealed record PolicyTrial(Policy Policy, IReadOnlyDictionary<string, string> Vary, string? Ending, Outcome? Outcome);

/// <summary>Talks that were played by a trick, each from a seed of its own.</summary>
/// <param name="Word">The trick's, such as <c>question-mark</c>.</param>
/// <param name="Told">After "who always takes".</param>
/// <param name="Plays">1 or more.</param>
/// <param name="Strong">How many of them ended strong.</param>
/// <param name="Low">0–1: between this and <paramref name="High"/> lies the true chance of a strong ending in 99 of 100 cases.</param>
/// <param name="High">0–1.</param>
public sealed record TrickTrial(string Word, string Told, int Plays, int Strong, double Low, double High);

/// <summary>A phase of the talk, and whether a reply that is clear and caring was ever offered in it.</summary>
/// <param name="Moments">How many rated moments were met in it.</param>
public sealed record PhaseTrial(Phase Phase, int Moments, bool IsIntegratedOffered);
