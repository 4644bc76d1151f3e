namespace Rehearsal.Engine.Scripts;

/// <summary>What a script says of itself in the tags at its top: the library card and the briefing. Lists are empty and texts null where the script is silent.</summary>
public sealed record ScenarioHeader
{
    public required string Title { get; init; }

    public string? Summary { get; init; }

    public string? Theme { get; init; }

    /// <summary>Who the learner is in this talk.</summary>
    public string? You { get; init; }

    /// <summary>Who the partner is.</summary>
    public string? With { get; init; }

    public IReadOnlyList<string> Situation { get; init; } = [];

    public string? Goal { get; init; }

    /// <summary>The partner's power over the learner: <c>above</c>, <c>level</c>, <c>below</c>, or null.</summary>
    public string? Power { get; init; }

    /// <summary><c>room</c>, <c>video</c>, <c>phone</c>, or null.</summary>
    public string? Setting { get; init; }

    /// <summary>1 or more, or null.</summary>
    public int? Minutes { get; init; }

    /// <summary>1 (easiest) to 3, or null.</summary>
    public int? Level { get; init; }

    /// <summary>A BCP 47 language tag; <c>en</c> where the script is silent.</summary>
    public string Language { get; init; } = "en";

    public string? ContentNote { get; init; }

    public string? Author { get; init; }

    public string? Licence { get; init; }

    public IReadOnlyList<CastMember> Cast { get; init; } = [];

    public IReadOnlyList<MeterTag> Meters { get; init; } = [];

    public IReadOnlyList<VaryTag> Vary { get; init; } = [];

    public IReadOnlyList<FillTag> Fills { get; init; } = [];

    /// <summary>The fill that names the first of the cast: in somebody's own case the other person goes by the name it gives.</summary>
    public const string WhoFill = "who";

    /// <summary>The same header with the first of the cast under the name that a talk gives them.</summary>
    /// <param name="fills">Of the talk; without <see cref="WhoFill"/> nothing changes.</param>
    public ScenarioHeader CastFor(IReadOnlyDictionary<string, string> fills) => Cast.Count > 0 && fills.TryGetValue(WhoFill, out var who) && who.Length > 0
        ? this with { Cast = [Cast[0] with { Name = who }, .. Cast.Skip(1)] }
        : this;
}

/// <summary><c># cast: Dana = Dana Okafor</c></summary>
public sealed record CastMember(string Name, string FullName);

/// <summary><c># meter: trust = Trust</c>: shows an Ink variable (0–100) as a meter.</summary>
public sealed record MeterTag(string Variable, string Label);

/// <summary><c># vary: temper = guarded, brisk</c>: a hidden circumstance, easiest value first.</summary>
public sealed record VaryTag(string Variable, IReadOnlyList<string> Values);

/// <summary><c># fill: colleague = Who is it with?; Dana</c>: asked when the user prepares their own case.</summary>
public sealed record FillTag(string Variable, string Question, string Default);
