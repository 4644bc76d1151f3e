using System.Globalization;

namespace Rehearsal.Engine.Conversations;

/// <summary>What a scene offers, by the names that answers and plans use.</summary>
public static class Offer
{
    /// <summary>The 0-based index of the choice that a number from 1, a label or <c>knot.label</c> means; null when it means none of them, or several.</summary>
    public static int? IndexOf(this Scene scene, string answer)
    {
        if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= scene.Choices.Count ? number - 1 : null;
        }

        var found = -1;
        for (var index = 0; index < scene.Choices.Count; index++)
        {
            if (!IsNamed(scene.Choices[index], answer)) continue;
            if (found >= 0) return null;
            found = index;
        }

        return found < 0 ? null : found;
    }

    /// <summary>Whether a choice of this label or <c>knot.label</c> is on offer.</summary>
    public static bool Offers(this Scene scene, string name) => scene.Choices.Any(choice => IsNamed(choice, name));

    /// <summary>The choices by number and name: <c>1 ask, 2 blame</c>. Empty when the talk is over.</summary>
    public static string Listed(this Scene scene) =>
        string.Join(", ", scene.Choices.Select((choice, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {choice.Label ?? choice.Id}")));

    /// <summary>Where the talk stands, as a clause: what is on offer, or how it ended.</summary>
    public static string Whereabouts(this Scene scene) =>
        !scene.IsOver ? $"on offer are {scene.Listed()}"
        : scene.Ending is not { } ending ? "the talk is over and names no ending"
        : $"the talk is over: ending '{ending.Id}', {(ending.Outcome is { } outcome ? $"outcome {outcome.Word()}" : "no outcome")}";

    private static bool IsNamed(Choice choice, string name) => choice.Id == name || choice.Label == name || IsSameKnot(choice, name);

    /// <summary>A stitch between knot and label may be named or left out: it is needed only where two stitches share a label.</summary>
    private static bool IsSameKnot(Choice choice, string name) =>
        choice.Label is { } label
        && name.EndsWith('.' + label, StringComparison.Ordinal)
        && name.IndexOf('.', StringComparison.Ordinal) is var dot
        && choice.Id.StartsWith(name[..(dot + 1)], StringComparison.Ordinal)
        && (name.Length == dot + 1 + label.Length || choice.Id.Length == dot + 1 + label.Length);
}
