using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Conventions;

/// <summary>Who may know whom; docs/architecture.md draws it.</summary>
public sealed class DependencyTests
{
    /// <summary>The namespaces of Ink, used or named in full.</summary>
    private const string Ink = @"\busing\s+(\w+\s*=\s*)?Ink\b|(?<![\w.])Ink\.[A-Z]|\bglobal::Ink\b";

    private const string Toolkit = @"\bSpectre\b|\bTerminal\.Gui\b|\bSystem\.Console\b|(?<![\w.])Console\.|\bAspNetCore\b";

    private static readonly string[] Screens = ["System.Console", "System.CommandLine", "Spectre", "Terminal.Gui", "Microsoft.AspNetCore", "System.Windows", "QRCoder"];

    [Fact]
    public void The_engine_references_no_console_no_screen_and_no_web() =>
        Assert.DoesNotContain(typeof(Script).Assembly.GetReferencedAssemblies(), used => Screens.Any(screen => used.Name!.StartsWith(screen, StringComparison.Ordinal)));

    [Fact]
    public void The_engine_does_not_know_the_runner() =>
        Assert.Empty(CodeText.FilesWith("engine", @"\bRehearsal\.Runner\b"));

    [Fact]
    public void Only_the_compiling_side_the_conversation_and_the_explorer_know_Ink()
    {
        var others = CodeText.FilesWith("engine", Ink).Where(file =>
            !(file.StartsWith("engine/Scripts/Ink", StringComparison.Ordinal) || file.StartsWith("engine/Conversations/Ink", StringComparison.Ordinal) || file.StartsWith("engine/Analysis/Exploration/Ink", StringComparison.Ordinal) || file is "engine/Scripts/ChoiceIds.cs" or "engine/Conversations/Conversation.cs"));
        Assert.Empty(others);
    }

    [Fact]
    public void Nothing_outside_the_engine_knows_Ink() => Assert.Empty(CodeText.FilesWith("runner", Ink));

    [Fact]
    public void The_presentation_knows_no_toolkit_and_no_console() => Assert.Empty(CodeText.FilesWith("runner/Presentation", Toolkit));

    [Theory]
    [InlineData("Inline", "FullScreen")]
    [InlineData("Inline", "Workshop")]
    [InlineData("FullScreen", "Inline")]
    [InlineData("FullScreen", "Workshop")]
    [InlineData("Workshop", "Inline")]
    [InlineData("Workshop", "FullScreen")]
    [InlineData("Presentation", "Inline")]
    [InlineData("Presentation", "FullScreen")]
    [InlineData("Presentation", "Workshop")]
    [InlineData("Presentation", "Backstage")]
    [InlineData("Backstage", "Inline")]
    [InlineData("Backstage", "FullScreen")]
    [InlineData("Backstage", "Workshop")]
    public void Faces_do_not_know_each_other_and_what_they_draw_knows_no_face(string folder, string other) =>
        Assert.Empty(CodeText.FilesWith($"runner/{folder}", $@"\bRunner\.{other}\b|(?<![\w.]){other}\.[A-Z]"));

    [Theory]
    [InlineData("using Ink.Runtime;", Ink, true)]
    [InlineData("using Parsed = Ink.Parsed;", Ink, true)]
    [InlineData("var story = new Ink.Runtime.Story(json);", Ink, true)]
    [InlineData("    /// What Ink.Runtime does.", Ink, false)]
    [InlineData("using Rehearsal.Engine.Scripts; var path = script.InkJson;", Ink, false)]
    [InlineData("using Spectre.Console;", Toolkit, true)]
    [InlineData("Console.WriteLine(1);", Toolkit, true)]
    public void The_search_finds_what_it_should(string source, string pattern, bool found) => Assert.Equal(found, CodeText.IsIn(source, pattern));
}
