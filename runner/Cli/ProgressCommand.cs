using System.CommandLine;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation.Places;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse progress</c>: what all rehearsals show together, and what is due.</summary>
internal static class ProgressCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("progress", "See what your talks show together, and what is due. Example: rehearse progress");
        var json = CommonOptions.Json();
        var html = new System.CommandLine.Option<string?>("--html") { Description = "Write it to this file: one page with a chart, which needs nothing else" };
        command.Options.Add(html);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            using var store = workplace.OpenStore();
            var view = workplace.Practice(store);
            if (parsed.GetValue(html) is { } file)
            {
                ReportFile.Write(file, output => ProgressHtml.Write(output, view, workplace.Time.GetLocalNow()));
                workplace.Out.WriteLine(CleanText.Line($"Wrote {file}."));
            }
            else if (parsed.GetValue(json)) ProgressJson.Write(workplace.Out, view);
            else Stage.Print(workplace, [.. ProgressPage.Blocks(view, workplace.Time.GetLocalNow())]);
            return ExitCode.Done;
        });
        return command;
    }
}
