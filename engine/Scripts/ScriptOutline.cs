namespace Rehearsal.Engine.Scripts;

/// <summary>How a script is built: what the rules of the checks read. What is computed only while playing is not in it.</summary>
/// <param name="Flows">The top of the script first, then its knots, stitches and functions as they are written.</param>
/// <param name="Offers">The choices that stand together, as they are written.</param>
/// <param name="Variables">Every VAR; lists and constants are left out.</param>
/// <param name="OffersAreWhole">No thread and no choice inside a condition puts further choices beside an offer.</param>
public sealed record ScriptOutline(
    IReadOnlyList<OutlinedFlow> Flows,
    IReadOnlyList<OutlinedOffer> Offers,
    IReadOnlyList<OutlinedVariable> Variables,
    bool OffersAreWhole)
{
    /// <summary>The offers with a rated choice.</summary>
    public IEnumerable<OutlinedOffer> Moments => Offers.Where(offer => offer.Rated.Any());
}

/// <summary>A compiled script, with what it was compiled from and how it is built.</summary>
public sealed record OutlinedScript(Script Script, SourceSet Sources, ScriptOutline Outline);

/// <summary>A knot, a stitch, a function, or what stands above the first of them.</summary>
/// <param name="Name"><c>knot</c> or <c>knot.stitch</c>; empty for the top of the script.</param>
/// <param name="LeadsTo">The flows that a divert here may go to, at once or by way of a variable.</param>
/// <param name="Calls">The flows that come back here: tunnels, threads and functions.</param>
/// <param name="Ends">Where <c>-> END</c> is written.</param>
/// <param name="Stops">Where <c>-> DONE</c> is written.</param>
/// <param name="Speakers">What stands before a colon where a line begins: whoever is in the cast speaks here.</param>
/// <param name="Marks">The tags of its lines.</param>
public sealed record OutlinedFlow(
    string Name,
    SourcePlace Place,
    bool IsFunction,
    IReadOnlyList<string> LeadsTo,
    IReadOnlyList<string> Calls,
    IReadOnlyList<SourcePlace> Ends,
    IReadOnlyList<SourcePlace> Stops,
    IReadOnlySet<string> Speakers,
    IReadOnlyList<OutlinedMark> Marks);

/// <summary>A tag of a line or a knot.</summary>
public sealed record OutlinedMark(Tag Tag, SourcePlace Place);

/// <summary>Choices that are offered together, fallback choices left out.</summary>
/// <param name="WordsBefore">At least as many words are read before them, since the knot began or the choices before them came together again; of branches the shortest counts.</param>
public sealed record OutlinedOffer(IReadOnlyList<OutlinedChoice> Choices, int WordsBefore)
{
    /// <summary>The name of the flow that they stand in.</summary>
    public string Flow { get; init; } = string.Empty;

    /// <summary>The rated ones.</summary>
    public IEnumerable<OutlinedChoice> Rated => Choices.Where(choice => choice.Tags.Rating is not null);

    /// <summary>The most integrated by <see cref="Scoring.WithinReach"/>; null when none is rated.</summary>
    public OutlinedChoice? Best => Rated.OrderByDescending(choice => choice.Tags.Rating!.Value.Integration).ThenByDescending(choice => choice.Tags.Rating!.Value.Sum).FirstOrDefault();
}

/// <summary>A choice as it is written.</summary>
/// <param name="Name">Its label, or its text where it has none.</param>
/// <param name="Text">What the learner would say; null where Ink computes a part of it.</param>
/// <param name="HasWhy">A reason is given, computed or not.</param>
public sealed record OutlinedChoice(string Name, string? Text, ChoiceTags Tags, bool HasWhy, SourcePlace Place)
{
    /// <summary>A condition decides whether it is offered; that it was taken before is none.</summary>
    public bool IsConditional { get; init; }

    /// <summary>It stays when it has been taken.</summary>
    public bool IsSticky { get; init; }
}

/// <summary>A global variable.</summary>
/// <param name="IsRead">Something in the script depends on it; what only computes its own next value does not count.</param>
public sealed record OutlinedVariable(string Name, SourcePlace Place, bool IsRead);
