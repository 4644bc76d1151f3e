using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cli;

/// <summary>The command line in this process: no terminal, a clock that stands still, a data folder of its own.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The data folder.</summary>
    public DataFolder Home => new(folder.PathOf("home"));

    public (int Code, string Out, string Error) Run(params string[] arguments) => Run(TextReader.Null, isTerminal: false, arguments);

    /// <summary>The same without a terminal, with something to read.</summary>
    public (int Code, string Out, string Error) Read(string input, params string[] arguments) => Run(new StringReader(input), isTerminal: false, arguments);

    /// <summary>As if a person sat at a simple terminal, typed these lines and then closed the input.</summary>
    public (int Code, string Out, string Error) Sit(string input, params string[] arguments) => Run(new StringReader(input), isTerminal: true, arguments);

    private (int Code, string Out, string Error) Run(TextReader input, bool isTerminal, string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var workplace = new Workplace(output, error, input, Home, Shipped.Folder, new FixedClock(), Some.WorkerCommand)
        {
            IsTerminal = isTerminal,
            Environment = name => name == "TERM" ? "dumb" : null,
        };
        return (CommandLine.Run(arguments, workplace), output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Dispose();
}
