using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cli;

/// <summary>The command line in this process: no terminal, a clock that stands still, a data folder of its own.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var workplace = new Workplace(output, error, TextReader.Null, new DataFolder(folder.PathOf("home")), Shipped.Folder, new FixedClock(), Some.WorkerCommand) { IsTerminal = false };
        return (CommandLine.Run(arguments, workplace), output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Dispose();
}
