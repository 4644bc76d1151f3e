using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse preview</c>: a writer plays a script while writing it.</summary>
internal static class PreviewCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "An id from the library, or a path to an .ink file" };
        var at = new Option<string?>("--at") { Description = "Begin at a knot, or at knot.stitch" };
        var set = new Option<string[]?>("--set") { Description = "Begin with a variable of the script set: name=value" };
        var seed = new Option<string?>("--seed") { Description = "A whole number from 0 to 2147483647; the same seed gives the same run (default 0)" };
        var vary = new Option<string[]?>("--vary") { Description = "Fix a hidden circumstance: name=value" };
        var fill = new Option<string[]?>("--fill") { Description = "Put your own case into the script: name=text" };
        var ui = new Option<string?>("--ui") { Description = "inline (by key) or plain (by line)" };
        var command = new Command("preview", "Play a script while you write it: each save is taken up where you are. Example: rehearse preview my.ink --at opening --set trust=20");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { at, set, seed, vary, fill, ui }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var (knot, variables) = (parsed.GetValue(at), CommonOptions.Pairs("--set", parsed.GetValue(set)));
            var start = new PreviewStart(
                SeedOf(parsed.GetValue(seed)),
                CommonOptions.Pairs("--vary", parsed.GetValue(vary)),
                CommonOptions.Pairs("--fill", parsed.GetValue(fill)),
                knot is null && variables.Count == 0 ? null : new StartingPoint(knot, variables));
            InterfaceAsked.Check(parsed.GetValue(ui));
            return WatchedPreview.Run(workplace, parsed.GetValue(scenario)!, start, parsed.GetValue(ui));
        });
        return command;
    }

    private static int SeedOf(string? seed) => seed is null ? 0
        : int.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UsageException($"--seed wants a whole number from 0 to 2147483647, not '{CleanText.Line(seed)}'.");
}
