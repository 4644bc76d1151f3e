using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Cli;

public sealed class FrontEndsTests
{
    private static readonly bool HasFull = FrontEnds.Built.Contains("full", StringComparer.Ordinal);

    [Fact]
    public void The_best_face_of_this_build_is_the_default_in_a_terminal() =>
        Assert.Equal(HasFull ? FrontEnd.Full : FrontEnd.Inline, Chosen(InterfaceChoice.Automatic));

    [Fact]
    public void What_is_asked_for_is_what_there_is()
    {
        Assert.Equal(FrontEnd.Inline, Chosen(InterfaceChoice.Inline));
        Assert.Equal(FrontEnd.Plain, Chosen(InterfaceChoice.Plain));
    }

    [Theory]
    [InlineData("automatic")]
    [InlineData("full")]
    [InlineData("inline")]
    public void Without_a_terminal_it_is_always_plain(string asked) => Assert.Equal(FrontEnd.Plain, Chosen(SettingWords.Interface(asked)!.Value, isTerminal: false));

    [Fact]
    public void A_dumb_terminal_gets_plain_lines_unless_something_else_is_asked_for()
    {
        Assert.Equal(FrontEnd.Plain, Chosen(InterfaceChoice.Automatic, term: "dumb"));
        Assert.Equal(FrontEnd.Inline, Chosen(InterfaceChoice.Inline, term: "dumb"));
    }

    [Fact]
    public void A_full_screen_that_is_not_there_is_said_once_and_replaced()
    {
        using var error = new StringWriter();
        var face = FrontEnds.Choose(InterfaceChoice.Full, At(error, "xterm", isTerminal: true));
        Assert.Equal(HasFull ? FrontEnd.Full : FrontEnd.Inline, face);
        Assert.Equal(HasFull, error.ToString().Length == 0);
        Assert.Equal(HasFull, FrontEnds.WhyNoFullScreen is null);
    }

    private static FrontEnd Chosen(InterfaceChoice asked, string term = "xterm", bool isTerminal = true) => FrontEnds.Choose(asked, At(TextWriter.Null, term, isTerminal));

    private static Workplace At(TextWriter error, string term, bool isTerminal) =>
        new(TextWriter.Null, error, TextReader.Null, new DataFolder("/nowhere"), "/nowhere", TimeProvider.System, Some.WorkerCommand)
        {
            IsTerminal = isTerminal,
            Environment = name => name == "TERM" ? term : null,
        };
}
