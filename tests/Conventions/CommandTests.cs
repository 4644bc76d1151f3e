using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Tests.Docs;

namespace Rehearsal.Tests.Conventions;

/// <summary>Every command is one file <c>XCommand.cs</c>, on the root, with an example in its help; what prints JSON is documented.</summary>
public sealed class CommandTests
{
    private const string Suffix = "Command";

    /// <summary>As they are typed.</summary>
    public static TheoryData<string> Commands =>
        [.. typeof(CommandLine).Assembly.GetTypes().Where(type => type.Namespace == typeof(CommandLine).Namespace && type.Name.EndsWith(Suffix, StringComparison.Ordinal)).Select(type => type.Name[..^Suffix.Length].ToLowerInvariant())];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_is_on_the_root_and_its_help_has_an_example(string command) =>
        Assert.Matches($@"Example: .*\brehearse {command}\b", HelpOf(command));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_that_prints_json_is_in_its_document(string command)
    {
        if (!HelpOf(command).Contains("--json", StringComparison.Ordinal)) return;
        Assert.Contains(MarkdownPage.Read("docs/json.md").Sections, section => section.Heading.Contains($"rehearse {command} --json", StringComparison.Ordinal));
    }

    private static string HelpOf(string command)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        var workplace = new Workplace(output, output, TextReader.Null, new DataFolder(folder.PathOf("home")), folder.PathOf("scenarios"), new FixedClock(), Some.WorkerCommand) { IsTerminal = false };
        Assert.Equal(ExitCode.Done, CommandLine.Run([command, "--help"], workplace));
        return string.Join(' ', output.ToString().Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
