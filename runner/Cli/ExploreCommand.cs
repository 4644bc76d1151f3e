using System.CommandLine;
using Rehearsal.Engine.Analysis.Exploration;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse explore</c>: everything that a script can do.</summary>
internal static class ExploreCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "An id from the library, or an .ink file" };
        var states = new Option<int>("--states") { Description = "How many states to look at, at most", DefaultValueFactory = _ => ExploreRequest.Default.States };
        var seconds = CommonOptions.Seconds();
        var joint = new Option<bool>("--joint") { Description = "With --json: clarity and care counted together, too" };
        var json = CommonOptions.Json();
        var command = new Command("explore", "Everything a script can do: its paths, endings, scores and policies, exactly. Works on any Ink. Example: rehearse explore missed-handover");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { states, seconds, joint, json }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var asked = new ExploreRequest(CommonOptions.AtLeastOne(states, parsed.GetValue(states)), CommonOptions.AtLeastOne(seconds, parsed.GetValue(seconds)), parsed.GetValue(joint));
            return Explore(workplace, parsed.GetValue(scenario)!, asked, parsed.GetValue(json));
        });
        return command;
    }

    private static int Explore(Workplace workplace, string scenario, ExploreRequest asked, bool json)
    {
        using var host = workplace.HostOf(scenario);
        var progress = new ExplorePatience(workplace, asked.Seconds);
        var explored = host.Explore(asked, progress.Show);
        progress.Clear();
        workplace.Report(explored.Problems.Where(problem => problem.IsError));
        if (!explored.Ok) return ExitCode.Scenario;
        if (json) ExploreJson.Write(workplace.Out, explored.Value);
        else ExploreText.Write(workplace.Out, explored.Value);
        return ExitCode.Done;
    }
}
