using System.CommandLine;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Runner.Cli;

/// <summary>The commands, and how what goes wrong in them becomes one readable line and an exit code.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<Workplace, Command>> Commands = new(StringComparer.Ordinal)
    {
        ["list"] = ListCommand.Create,
        ["play"] = PlayCommand.Create,
        ["check"] = CheckCommand.Create,
        ["explore"] = ExploreCommand.Create,
        ["graph"] = GraphCommand.Create,
        ["preview"] = PreviewCommand.Create,
        ["workshop"] = WorkshopCommand.Create,
        ["new"] = NewCommand.Create,
        ["rate"] = RateCommand.Create,
        ["strings"] = StringsCommand.Create,
        ["pack"] = PackCommand.Create,
        ["install"] = InstallCommand.Create,
        ["remove"] = RemoveCommand.Create,
        ["sessions"] = SessionsCommand.Create,
        ["debrief"] = DebriefCommand.Create,
        ["prepare"] = PrepareCommand.Create,
        ["progress"] = ProgressCommand.Create,
        ["export"] = ExportCommand.Create,
        ["import"] = ImportCommand.Create,
        ["delete"] = DeleteCommand.Create,
        ["doctor"] = DoctorCommand.Create,
        ["completion"] = CompletionCommand.Create,
    };

    public static int Run(string[] arguments, Workplace workplace)
    {
        try
        {
            var parsed = Root(arguments, workplace).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
            {
                foreach (var error in parsed.Errors) workplace.Error.WriteLine(CleanText.Line(error.Message));
                workplace.Error.WriteLine("'rehearse --help' shows what there is.");
                return ExitCode.Usage;
            }

            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = workplace.Out, Error = workplace.Error });
        }
        catch (UsageException problem)
        {
            return Fail(workplace, problem.Message, ExitCode.Usage);
        }
        catch (StoreException problem)
        {
            return Fail(workplace, problem.Message, ExitCode.Environment);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(workplace, $"The disk or a pipe failed: {problem.Message}", ExitCode.Environment);
        }
        catch (Exception problem) when (!System.Diagnostics.Debugger.IsAttached)
        {
            return Fail(workplace, $"This is a bug in rehearse, not in what you did; nothing recorded is lost. Please report: {problem.GetType().Name}: {problem.Message}", ExitCode.Bug);
        }
    }

    /// <summary>All commands, or only the one that the first argument names: what is not asked for is not made.</summary>
    private static RootCommand Root(string[] arguments, Workplace workplace)
    {
        var root = new RootCommand("Rehearse a hard conversation before you have it. Without a command: the library, at your terminal.");
        if (arguments is [var name, ..] && Commands.TryGetValue(name, out var create)) root.Subcommands.Add(create(workplace));
        else foreach (var command in Commands.Values) root.Subcommands.Add(command(workplace));
        var ui = new Option<string?>("--ui") { Description = "full, inline or plain" };
        root.Options.Add(ui);
        root.SetAction(parsed =>
        {
            InterfaceAsked.Check(parsed.GetValue(ui));
            var face = parsed.GetValue(ui);
            return Stage.Home(workplace, face, scenario => HeldWorkshop.Open(workplace, WorkshopWish.Of(scenario), new ServerWish(WorkshopCommand.UsualPort, IsLan: false), face));
        });
        return root;
    }

    private static int Fail(Workplace workplace, string message, int code)
    {
        workplace.Error.WriteLine(CleanText.Line(message));
        return code;
    }
}
