using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>
/// Turns what Ink says, line by line, into a scene: who speaks, what they think, where in the talk we are. Phase and
/// mood hold from scene to scene; the rest begins anew with each.
/// </summary>
/// <param name="circumstances">Whose fills may name the partner.</param>
internal sealed class SceneWriter(Script script, Circumstances circumstances)
{
    /// <summary>How whoever stands before a colon in the script is called in this talk.</summary>
    private readonly Dictionary<string, string> speakers = Speakers(script.Header, script.Header.CastFor(circumstances.Fills));
    private readonly Dictionary<string, string> moods = new(StringComparer.Ordinal);
    private List<Line> lines = [];
    private string? echo;
    private Phase? phase;
    private bool pressure;
    private bool isKey;
    private LineTags ending = LineTags.None;

    public int LineCount => lines.Count;

    /// <param name="echo">The text of the choice just made: Ink says it again where it is written without brackets.</param>
    public void BeginScene(string? echo = null)
    {
        lines = [];
        this.echo = echo;
        (pressure, isKey) = (false, false);
    }

    /// <summary>Takes in one line; with tags and no text it only sets where we are.</summary>
    public void Add(string rawText, IReadOnlyList<string> rawTags)
    {
        // Trimmed first, too: the line break at the end of every line would have the whole of it looked at rune by rune.
        var text = CleanText.Line(rawText.Trim()).Trim();
        var tags = rawTags.Count == 0 ? LineTags.None : LineTags.Parse(rawTags);
        var (speaker, said) = Split(text);
        Apply(tags, speaker);
        var isEcho = speaker is null && said.Length > 0 && said == echo;
        echo = null;
        if (isEcho) return;
        if (said.Length == 0 && (speaker is null || tags != LineTags.None)) return;
        var mood = speaker is null ? null : moods.GetValueOrDefault(speaker);
        lines.Add(new Line(speaker, said, tags.Thought is { } thought ? CleanText.Line(thought) : null, mood));
    }

    public Scene Finish(int turn, IReadOnlyList<Choice> choices, IReadOnlyDictionary<string, int> meters) =>
        new(turn, phase, pressure, isKey, lines, choices, choices.Count == 0 ? Ending() : null, meters);

    private void Apply(LineTags tags, string? speaker)
    {
        phase = tags.Phase ?? phase;
        pressure |= tags.Pressure;
        isKey |= tags.IsKey;
        if (tags.Mood is { } mood) moods[speaker ?? Partner() ?? string.Empty] = CleanText.Line(mood);
        if (tags.EndingId is not null || tags.Outcome is not null || tags.Friend is not null) ending = Merge(ending, tags);
    }

    /// <summary>A mood on a knot, before anybody speaks, is the partner's.</summary>
    private string? Partner() => script.Header.Cast.Count > 0 ? speakers[script.Header.Cast[0].Name] : null;

    private static Dictionary<string, string> Speakers(ScenarioHeader header, ScenarioHeader called)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["You"] = "You" };
        for (var member = 0; member < header.Cast.Count; member++) names[header.Cast[member].Name] = called.Cast[member].Name;
        return names;
    }

    private static LineTags Merge(LineTags before, LineTags now) => now with
    {
        EndingId = now.EndingId ?? before.EndingId,
        EndingTitle = now.EndingTitle ?? before.EndingTitle,
        Outcome = now.Outcome ?? before.Outcome,
        Friend = now.Friend ?? before.Friend,
    };

    private Ending? Ending() => ending.EndingId is { } id
        ? new Ending(CleanText.Line(id), CleanText.Line(ending.EndingTitle!), ending.Outcome, ending.Friend is { } friend ? CleanText.Line(friend) : null)
        : null;

    private (string? Speaker, string Text) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && speakers.TryGetValue(text[..colon].TrimEnd(), out var name)
            ? (name, text[(colon + 1)..].TrimStart())
            : (null, text);
    }
}
