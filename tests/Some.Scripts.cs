using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests;

/// <summary>Builders for test data. Scripts are given as Ink text and compiled in a folder of their own.</summary>
internal static partial class Some
{
    public const string Header =
        """
        # title: A talk
        # cast: Dana = Dana Okafor

        """;

    public static Result<Script> Compiled(string ink, params (string Name, string Text)[] beside)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in beside) folder.Write(name, text);
        return new ScriptCompiler().Compile(folder.Write("talk.ink", ink));
    }

    public static Script Script(string ink, params (string Name, string Text)[] beside)
    {
        var compiled = Compiled(ink, beside);
        Assert.True(compiled.Ok, string.Join('\n', compiled.Problems));
        return compiled.Value;
    }

    public static Circumstances Circumstances(int seed = 7) => new(seed, Empty, Empty);

    public static IReadOnlyDictionary<string, string> Empty { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The scene after these choices (0-based).</summary>
    public static Scene SceneOf(string ink, params int[] choices) => SceneOf(Script(ink), choices);

    public static Scene SceneOf(Script script, params int[] choices)
    {
        using var talk = new Conversation(script, Circumstances());
        var result = talk.Begin();
        foreach (var choice in choices)
        {
            Assert.True(result.Ok, string.Join('\n', result.Problems));
            result = talk.Choose(choice);
        }

        Assert.True(result.Ok, string.Join('\n', result.Problems));
        return result.Value;
    }

    /// <summary>The diagnostic that stops the script at once.</summary>
    public static Diagnostic StopOf(string ink, ScriptLimits? limits = null)
    {
        using var talk = new Conversation(Script(ink), Circumstances(), limits);
        var result = talk.Begin();
        Assert.False(result.Ok);
        return result.Problems[0];
    }
}
