using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>What is said in a talk, as blocks.</summary>
internal static class TalkBlocks
{
    /// <summary>A line, and in coach mode what its speaker was thinking.</summary>
    public static IEnumerable<Block> Of(Line line, bool coach)
    {
        yield return line.Speaker is { } speaker ? new Speech(speaker, line.Text) : new Narration(line.Text);
        if (coach && line.Thought is { } thought) yield return new Aside(line.Speaker is { } thinker ? $"{thinker} thinks: {thought}" : $"Thought: {thought}");
    }

    /// <summary>The learner's reply, and in coach mode how it was read. A choice that nobody says, such as "Continue", leaves nothing.</summary>
    public static IEnumerable<Block> Reply(Choice choice, OwnWords? ownWords, bool coach)
    {
        if (!IsSaid(choice)) yield break;
        yield return new Speech(Words.You, choice.Text, IsYou: true);
        if (ownWords is { Text.Length: > 0 }) yield return new Aside($"In your words: {ownWords.Text}");
        if (coach && choice.Rating is { } rating) yield return new CoachNote(rating, choice.Why, choice.Contested);
    }

    /// <summary>Mood and meters as one line, for coach mode where nothing stands beside the talk: <c>Mood: guarded. Trust 50, Commitment 45.</c></summary>
    public static IEnumerable<Block> Standing(ScenarioHeader header, Scene scene)
    {
        var meters = string.Join(", ", MeterLabels.Of(header, scene.Meters).Select(meter => $"{meter.Label} {Words.Number(scene.Meters[meter.Variable])}"));
        IReadOnlyList<string> sentences =
        [
            .. scene.Lines.LastOrDefault(line => line.Mood is not null) is { Mood: { } mood } ? [$"Mood: {mood}."] : Array.Empty<string>(),
            .. meters.Length > 0 ? [$"{meters}."] : Array.Empty<string>(),
        ];
        if (sentences.Count > 0) yield return new Aside(string.Join(' ', sentences));
    }

    /// <summary>A whole turn, as it stood on the page.</summary>
    public static IEnumerable<Block> Of(Turn turn, bool coach) =>
        turn.Scene.Lines.SelectMany(line => Of(line, coach)).Concat(turn.Chosen is { } chosen ? Reply(chosen, turn.OwnWords, coach) : []);

    /// <summary>Rated, or a sentence.</summary>
    private static bool IsSaid(Choice choice) => choice.Rating is not null || choice.Text.TrimEnd('”', '"', '’', ')') is [.., '.' or '?' or '!'];
}
