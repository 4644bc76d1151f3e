using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Cli;

public sealed class InterfaceAskedTests
{
    [Theory]
    [InlineData("plain", "inline", "Full", "Plain", "--ui")]
    [InlineData(null, "inline", "Full", "Inline", "REHEARSAL_UI")]
    [InlineData(null, "", "Full", "Full", "setting")]
    [InlineData(null, null, "Automatic", "Automatic", "default")]
    public void The_nearest_word_decides(string? option, string? environment, string setting, string choice, string by) =>
        Assert.Equal(new InterfaceAsked(Enum.Parse<InterfaceChoice>(choice), by), Asked(option, environment, Enum.Parse<InterfaceChoice>(setting)));

    [Theory]
    [InlineData("web", null, "--ui")]
    [InlineData(null, "web", "REHEARSAL_UI")]
    [InlineData(null, "automatic", "REHEARSAL_UI")]
    public void An_unknown_word_is_wrong_usage_and_says_where_it_came_from(string? option, string? environment, string from) =>
        Assert.Contains(from, Assert.Throws<UsageException>(() => Asked(option, environment, InterfaceChoice.Automatic)).Message, StringComparison.Ordinal);

    private static InterfaceAsked Asked(string? option, string? environment, InterfaceChoice setting) => InterfaceAsked.Of(
        option,
        new Workplace(TextWriter.Null, TextWriter.Null, TextReader.Null, new DataFolder("/nowhere"), "/nowhere", TimeProvider.System, Some.WorkerCommand) { Environment = name => name == "REHEARSAL_UI" ? environment : null },
        new Settings(Interface: setting));
}
