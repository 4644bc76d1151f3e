using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>Where a scripted run takes its choices from.</summary>
public interface IAnswers
{
    /// <summary>The 0-based index of the next choice, or null when the answers have run out.</summary>
    /// <exception cref="UsageException">The answer fits nothing on offer.</exception>
    int? Next(Scene scene);

    /// <summary>Why there is no next answer, where it is the script that never comes to an end; else null.</summary>
    string? NoEnd => null;

    /// <summary>An answer that was given and not needed, or null.</summary>
    string? LeftOver => null;
}

/// <summary>A list of numbers (from 1, as shown) and labels.</summary>
public sealed class ListedAnswers(IReadOnlyList<string> answers) : IAnswers
{
    private int used;

    public string? LeftOver => used < answers.Count ? answers[used] : null;

    public int? Next(Scene scene) => used < answers.Count ? Match(answers[used++], scene) : null;

    /// <summary>The choice that a number, a label or <c>knot.label</c> means.</summary>
    /// <exception cref="UsageException">It means none of them, or several.</exception>
    public static int Match(string answer, Scene scene) => scene.IndexOf(answer) ?? throw Misfit(answer, scene);

    private static UsageException Misfit(string answer, Scene scene) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Turn {scene.Turn}: '{CleanText.Line(answer)}' is not on offer. There are: {scene.Listed()}."));
}

/// <summary>A policy, which answers until it is clear that it goes in circles.</summary>
public sealed class PolicyAnswers(Policy policy, int seed) : IAnswers
{
    private int answered;

    public string? NoEnd => answered > PolicyChoice.MostTurns
        ? string.Create(CultureInfo.InvariantCulture, $"The policy '{policy.Word()}' found no end in {PolicyChoice.MostTurns} turns. Give the loop a way out that it takes, or choose with --answers. The talk so far is kept.")
        : null;

    public int? Next(Scene scene) => ++answered > PolicyChoice.MostTurns ? null : policy.Choose(scene, seed);
}

/// <summary>A line each from the input, until it ends.</summary>
/// <param name="show">Called with each scene before its answer is read, or null.</param>
/// <param name="said">Called with each choice that was made, or null.</param>
public sealed class ReadAnswers(TextReader input, Action<Scene>? show = null, Action<Choice>? said = null) : IAnswers
{
    public int? Next(Scene scene)
    {
        show?.Invoke(scene);
        if (input.ReadLine() is not { } line) return null;
        var index = ListedAnswers.Match(line.Trim(), scene);
        said?.Invoke(scene.Choices[index]);
        return index;
    }
}
