namespace Rehearsal.Runner.Presentation;

/// <summary>What a stretch of text means. Each face picks its own look for it, and the words never depend on that look.</summary>
internal enum Tone
{
    Plain,

    /// <summary>Said quietly: narration, hints, labels.</summary>
    Dim,

    /// <summary>Headings, and the option that is marked.</summary>
    Strong,

    /// <summary>The learner's name.</summary>
    You,

    /// <summary>The other person's name.</summary>
    Partner,

    /// <summary>The accent for clarity.</summary>
    Clarity,

    /// <summary>The accent for care.</summary>
    Care,
}

/// <summary>A stretch of text with one meaning.</summary>
internal readonly record struct Span(string Text, Tone Tone = Tone.Plain);
