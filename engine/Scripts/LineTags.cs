using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Scripts;

/// <summary>The tags of one line or knot, as values; null where a tag is absent.</summary>
public sealed record LineTags
{
    public Phase? Phase { get; internal init; }

    /// <summary><c># pressure: high</c>: the next choice is made under pressure.</summary>
    public bool Pressure { get; internal init; }

    public string? Thought { get; internal init; }

    public string? Mood { get; internal init; }

    /// <summary><c># room: key</c>: a moment worth a room's full round.</summary>
    public bool IsKey { get; internal init; }

    public string? EndingId { get; internal init; }

    public string? EndingTitle { get; internal init; }

    public Outcome? Outcome { get; internal init; }

    public string? Friend { get; internal init; }

    /// <summary>A line without tags.</summary>
    public static LineTags None { get; } = new();

    /// <summary>Reads the tags; everything wrong goes to <paramref name="problems"/> and leaves its value out.</summary>
    public static LineTags Parse(IReadOnlyList<string> texts, ICollection<TagProblem>? problems = null)
    {
        var tags = None;
        foreach (var text in texts) tags = tags.With(Tag.Parse(text), problems);
        return tags;
    }

    private LineTags With(Tag tag, ICollection<TagProblem>? problems)
    {
        if (tag.Value.Length == 0 && TagNames.Line.Contains(tag.Name, StringComparer.Ordinal))
        {
            problems?.Add(new TagProblem(DiagnosticCodes.TagEmpty, Severity.Error, $"The tag '{tag.Name}' says nothing.", "Give it a value after the colon, or leave it out."));
            return this;
        }

        switch (tag.Name)
        {
            case "phase":
                if (PhaseWords.Parse(tag.Value) is { } phase) return this with { Phase = phase };
                problems?.Add(NotOneOf(DiagnosticCodes.PhaseUnknown, tag, PhaseWords.All));
                return this;
            case "pressure":
                if (tag.Value is "high") return this with { Pressure = true };
                problems?.Add(NotOneOf(DiagnosticCodes.PhaseUnknown, tag, ["high"]));
                return this;
            case "room":
                if (tag.Value is "key") return this with { IsKey = true };
                problems?.Add(NotOneOf(DiagnosticCodes.PhaseUnknown, tag, ["key"]));
                return this;
            case "outcome":
                if (OutcomeWords.Parse(tag.Value) is { } outcome) return this with { Outcome = outcome };
                problems?.Add(NotOneOf(DiagnosticCodes.EndingMalformed, tag, OutcomeWords.All));
                return this;
            case "ending":
                return WithEnding(tag, problems);
            case "thought":
                return this with { Thought = tag.Value };
            case "mood":
                return this with { Mood = tag.Value };
            case "friend":
                return this with { Friend = tag.Value };
            default:
                problems?.Add(TagNames.Unknown(tag, TagNames.Line));
                return this;
        }
    }

    private LineTags WithEnding(Tag tag, ICollection<TagProblem>? problems)
    {
        var parts = tag.Value.Split(';', 2, StringSplitOptions.TrimEntries);
        if (parts is [{ Length: > 0 }, { Length: > 0 }]) return this with { EndingId = parts[0], EndingTitle = parts[1] };
        problems?.Add(new TagProblem(DiagnosticCodes.EndingMalformed, Severity.Error, $"'ending: {tag.Value}' needs an id and a title.", "Write '# ending: commitment; Commitment, and early news'."));
        return this;
    }

    private static TagProblem NotOneOf(string code, Tag tag, IReadOnlyList<string> words) =>
        new(code, Severity.Error, $"'{tag.Name}: {tag.Value}' is not known.", NearestWord.Remedy(tag.Value, words, $"Use: {string.Join(", ", words)}."));
}
