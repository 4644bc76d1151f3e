using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>A talk that was begun and answered with the replies of another, as far as they are still on offer.</summary>
/// <param name="Scenes">Every scene reached: one more than <paramref name="Kept"/>; empty when the script stopped at once.</param>
/// <param name="Kept">The replies that were found again, as they read now.</param>
/// <param name="Stopped">Why it came no further, as a clause; null when every reply was kept.</param>
/// <param name="Problem">What stopped the script, or null. The conversation is over then.</param>
public sealed record Replay(IReadOnlyList<Scene> Scenes, IReadOnlyList<Choice> Kept, string? Stopped, Diagnostic? Problem)
{
    /// <summary>Begins the talk and gives the replies, one after the other.</summary>
    /// <param name="talk">Not begun before.</param>
    /// <param name="script">What the talk is of, to say where it stopped.</param>
    public static Replay Of(IConversation talk, Script script, IReadOnlyList<Choice> replies)
    {
        var (scenes, kept) = (new List<Scene>(), new List<Choice>());
        var reached = talk.Begin();
        foreach (var reply in replies)
        {
            if (!reached.Ok) break;
            scenes.Add(reached.Value);
            if (IndexOf(reached.Value, reply) is not { } index) return new Replay(scenes, kept, WhyNot(reached.Value, script, reply), null);
            kept.Add(reached.Value.Choices[index]);
            reached = talk.Choose(index);
        }

        if (reached.Ok) return new Replay([.. scenes, reached.Value], kept, null, null);
        return new Replay(scenes, [.. kept.SkipLast(1)], kept.Count == 0 ? "the script stopped" : $"the script stopped after '{NameOf(kept[^1])}'", reached.Problems[0]);
    }

    /// <summary>
    /// The 0-based index of the same reply among those on offer; null when it is there no more. A label counts, wherever its knot went;
    /// one without a label is known by its text, or else by its place. The number under which it is shown never counts.
    /// </summary>
    public static int? IndexOf(Scene scene, Choice reply) => reply.Label is not null
        ? Only(scene, choice => choice.Id == reply.Id) ?? Only(scene, choice => choice.Label == reply.Label)
        : Only(scene, choice => choice.Label is null && choice.Text == reply.Text) ?? Only(scene, choice => choice.Label is null && choice.Id == reply.Id);

    /// <summary>What a reply is called: its label, or else its text.</summary>
    public static string NameOf(Choice reply) => reply.Label ?? reply.Text;

    private static int? Only(Scene scene, Func<Choice, bool> isIt) =>
        scene.Choices.Index().Where(choice => isIt(choice.Item)).Take(2).ToList() is [var one] ? one.Index : null;

    private static string WhyNot(Scene scene, Script script, Choice reply)
    {
        var name = NameOf(reply);
        if (scene.IsOver) return $"the talk is over before '{name}'";
        var here = script.Choices.Values.FirstOrDefault(choice => choice.Id == scene.Choices[0].Id);
        var where = here is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" in {here.Knot ?? "the top of the script"} (line {here.Line})");
        return reply.Label is not null && script.Choices.Values.FirstOrDefault(choice => choice.Id == reply.Id) is { } still
            ? string.Create(CultureInfo.InvariantCulture, $"'{name}' (line {still.Line}) is no longer offered{where}")
            : $"'{name}' is no longer offered{where}";
    }
}
