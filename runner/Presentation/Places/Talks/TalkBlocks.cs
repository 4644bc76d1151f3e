using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>What is said in a talk, as blocks.</summary>
internal static class TalkBlocks
{
    public static Block Of(Line line) => line.Speaker is { } speaker ? new Speech(speaker, line.Text) : new Narration(line.Text);

    /// <summary>The learner's reply, and in coach mode how it was read. A choice that nobody says, such as "Continue", leaves nothing.</summary>
    public static IEnumerable<Block> Reply(Choice choice, OwnWords? ownWords, bool coach)
    {
        if (!IsSaid(choice)) yield break;
        yield return new Speech(Words.You, choice.Text, IsYou: true);
        if (ownWords is { Text.Length: > 0 }) yield return new Aside($"In your words: {ownWords.Text}");
        if (coach && choice.Rating is { } rating) yield return new CoachNote(rating, choice.Why, choice.Contested);
    }

    /// <summary>A whole turn, as it stood on the page.</summary>
    public static IEnumerable<Block> Of(Turn turn, bool coach) =>
        turn.Scene.Lines.Select(Of).Concat(turn.Chosen is { } chosen ? Reply(chosen, turn.OwnWords, coach) : []);

    /// <summary>Rated, or a sentence.</summary>
    private static bool IsSaid(Choice choice) => choice.Rating is not null || choice.Text.TrimEnd('”', '"', '’', ')') is [.., '.' or '?' or '!'];
}
