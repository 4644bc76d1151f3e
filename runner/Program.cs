using System.Text;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Cli;

if (args is ["worker"])
{
    using var requests = new StreamReader(Console.OpenStandardInput());
    using var answers = new StreamWriter(Console.OpenStandardOutput());
    Console.SetOut(TextWriter.Null);
    Worker.Run(requests, answers, TimeProvider.System, Environment.Exit);
    return ExitCode.Done;
}

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var self = Environment.ProcessPath ?? "dotnet";
var isHost = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
try
{
    return CommandLine.Run(args, new Workplace(
        output,
        errors,
        Console.In,
        DataFolder.OfThisMachine(),
        Path.Combine(AppContext.BaseDirectory, "scenarios"),
        TimeProvider.System,
        new WorkerCommand(self, isHost ? [Path.Combine(AppContext.BaseDirectory, "rehearse.dll"), "worker"] : ["worker"])));
}
catch (StoreException problem)
{
    errors.WriteLine(problem.Message);
    return ExitCode.Environment;
}
