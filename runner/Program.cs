using System.Text;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

if (args is ["worker"])
{
    using var requests = new StreamReader(Console.OpenStandardInput());
    using var answers = new StreamWriter(Console.OpenStandardOutput());
    Console.SetOut(TextWriter.Null);
    Worker.Run(requests, answers, TimeProvider.System, () => Environment.Exit(Worker.OverdueExitCode));
    return ExitCode.Done;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
var self = Environment.ProcessPath ?? "dotnet";
var isHost = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
try
{
    return CommandLine.Run(args, new Workplace(
        output,
        Console.Error,
        Console.In,
        DataFolder.OfThisMachine(),
        Path.Combine(AppContext.BaseDirectory, "scenarios"),
        TimeProvider.System,
        new WorkerCommand(self, isHost ? [Path.Combine(AppContext.BaseDirectory, "rehearse.dll"), "worker"] : ["worker"])));
}
catch (StoreException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.Environment;
}
