using System.CommandLine;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse import</c>: takes in the JSON of an export, all of it or nothing.</summary>
internal static class ImportCommand
{
    /// <summary>Some thousand sessions; a larger file is none of ours, or better taken in parts.</summary>
    private const long LargestFile = 200_000_000;

    /// <summary>A message may quote what stands in the file, and that may be all of it.</summary>
    private const int LongestReason = 300;

    public static Command Create(Workplace workplace)
    {
        var command = new Command("import", "Take in sessions and prepared cases that 'export' wrote as JSON. Example: rehearse import sessions.json");
        var file = new Argument<string>("file") { Description = "The file" };
        command.Arguments.Add(file);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(file)!));
        return command;
    }

    private static int Run(Workplace workplace, string path)
    {
        var read = Read(path);
        using var store = workplace.OpenStore();
        var taken = store.Import(read.Sessions, read.Sheets);
        var (sessions, sheets) = (read.Sessions.Count - taken.Sessions.Count, read.Sheets.Count - taken.Sheets.Count);
        workplace.Out.WriteLine($"Took in {HowMany.Of(taken.Sessions.Count, taken.Sheets.Count)}{(sessions + sheets > 0 ? $"; {HowMany.Of(sessions, sheets)} {(sessions + sheets == 1 ? "was" : "were")} here already and stayed as they are" : "")}.");
        foreach (var session in taken.OnTheirOwn) workplace.Out.WriteLine($"{session} says that it replaces a session which is here and not in the file: it came in beside it, as a what-if.");
        return ExitCode.Done;
    }

    /// <exception cref="UsageException">The file is not there, too large, or not such an export.</exception>
    private static Exported Read(string path)
    {
        var name = CleanText.Line(path);
        var read = SourceFile.Read(name, path, LargestFile);
        if (!read.Ok) throw new UsageException($"{name} cannot be taken in: {read.Problems[0].Message} Nothing was changed.");
        try
        {
            return SessionsJson.Read(read.Value.Text);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"{name} cannot be taken in: {Reason(problem)} Nothing was changed.");
        }
    }

    private static string Reason(FormatException problem) =>
        CleanText.Line(problem.Message.Length <= LongestReason ? problem.Message : problem.Message[..LongestReason] + "…");
}
