using System.Runtime.CompilerServices;
using Ink.Runtime;

namespace Rehearsal.Benchmarks;

/// <summary>What one can do with inkle's runtime alone to know all that a script can do.</summary>
internal static class BareWalks
{
    /// <summary>Plays paths from the beginning, depth first, and gives their number.</summary>
    /// <param name="most">How many, at most.</param>
    public static int Replay(string inkJson, int most)
    {
        var story = new Story(inkJson);
        var choices = new List<int>();
        for (var paths = 1; ; paths++)
        {
            var options = Play(story, choices);
            if (paths == most) return paths;
            while (choices.Count > 0 && choices[^1] + 1 == options[choices.Count - 1]) choices.RemoveAt(choices.Count - 1);
            if (choices.Count == 0) return paths;
            choices[^1]++;
        }
    }

    /// <summary>Plays at random.</summary>
    public static int Random(string inkJson, int plays)
    {
        var story = new Story(inkJson);
        var random = new Random(1);
        for (var play = 0; play < plays; play++)
        {
            story.ResetState();
            for (Continue(story); story.currentChoices.Count > 0; Continue(story)) story.ChooseChoiceIndex(random.Next(story.currentChoices.Count));
        }

        return plays;
    }

    /// <summary>Walks all paths in memory, going back to earlier states, and gives their number.</summary>
    public static int DepthFirst(string inkJson)
    {
        var story = new Story(inkJson);
        story.CopyStateForBackgroundThreadSave();
        Continue(story);
        return DepthFirst(story, story.state);
    }

    /// <summary>Follows these choices, then the first of each, adding them; the number of options at each point.</summary>
    private static List<int> Play(Story story, List<int> choices)
    {
        story.ResetState();
        Continue(story);
        var options = new List<int>();
        for (; story.currentChoices.Count > 0; Continue(story))
        {
            if (options.Count == choices.Count) choices.Add(0);
            var choice = choices[options.Count];
            options.Add(story.currentChoices.Count);
            story.ChooseChoiceIndex(choice);
        }

        return options;
    }

    private static int DepthFirst(Story story, StoryState at)
    {
        if (at.generatedChoices.Count == 0) return 1;
        var paths = 0;
        foreach (var choice in at.generatedChoices)
        {
            State(story) = at.CopyAndStartPatching(forBackgroundSave: false);
            story.state.callStack.currentThread = choice.threadAtGeneration.Copy();
            story.ChoosePath(choice.targetPath);
            Continue(story);
            paths += DepthFirst(story, story.state);
        }

        return paths;
    }

    private static void Continue(Story story)
    {
        while (story.canContinue) story.Continue();
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_state")]
    private static extern ref StoryState State(Story story);
}
