using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>An ending by its tags; each is null where the script is silent.</summary>
internal sealed record TalkEnding(string? Id, string? Title, Outcome? Outcome)
{
    /// <summary>The ending that the tags have named after a line with these.</summary>
    public static TalkEnding? After(TalkEnding? before, IReadOnlyList<string> tags)
    {
        if (!tags.Any(IsOfEnding)) return before;
        var read = LineTags.Parse(tags);
        if (read.EndingId is null && read.Outcome is null) return before;
        return new TalkEnding(
            read.EndingId is { } id ? CleanText.Line(id) : before?.Id,
            read.EndingTitle is { } title ? CleanText.Line(title) : before?.Title,
            read.Outcome ?? before?.Outcome);
    }

    private static bool IsOfEnding(string tag) => tag.TrimStart() is var text && (text.StartsWith("ending", StringComparison.Ordinal) || text.StartsWith("outcome", StringComparison.Ordinal));
}
