using Rehearsal.Engine.Isolation;

if (args is ["worker"])
{
    using var requests = new StreamReader(Console.OpenStandardInput());
    using var answers = new StreamWriter(Console.OpenStandardOutput());
    Console.SetOut(TextWriter.Null);
    Worker.Run(requests, answers, TimeProvider.System, () => Environment.Exit(Worker.OverdueExitCode));
    return 0;
}

return 2;
