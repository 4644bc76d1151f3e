using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;
using Rehearsal.Runner.Presentation.Places.Talks;
using Spectre.Console;

namespace Rehearsal.Runner.Cli;

/// <summary>Brings a model, a face and the backstage together for a person; prints whole pages where nobody is asked anything.</summary>
internal static class Stage
{
    /// <summary>The library, at the user's terminal.</summary>
    public static int Home(Workplace workplace) => Run(workplace, FrontEnds.Choose(null, workplace), Casting.Free, Opening.Home);

    /// <summary>One scenario, or a session that goes on.</summary>
    public static int Play(Workplace workplace, PlayRequest request, int? seed)
    {
        var face = FrontEnds.Choose(request.Ui, workplace);
        var casting = new Casting(seed, request.Vary, request.Fills);
        if (request.Resume is { } resume)
        {
            using var store = workplace.OpenStore();
            var session = Workplace.SessionOf(store, resume);
            return Run(workplace, face, casting, settings => session.IsFinished ? Opening.Debrief(settings, session.Id) : Opening.Session(settings, session.Id));
        }

        var scenario = request.Scenario;
        if (scenario is null) return Run(workplace, face, casting, settings => Opening.Home(settings with { Coach = request.Mode == Mode.Coach }));
        workplace.MustFind(scenario);
        return Run(workplace, face, casting, settings => Opening.Scenario(settings with { Coach = request.Mode == Mode.Coach }, scenario));
    }

    /// <summary>A debrief whole, as plain text.</summary>
    public static void PrintDebrief(Workplace workplace, SessionRecord record) => Print(workplace, DebriefPage.Blocks(workplace.Debriefed(record)));

    /// <summary>A talk and its debrief whole, as plain text.</summary>
    public static void PrintWhole(Workplace workplace, SessionRecord record)
    {
        var lines = record.Turns.SelectMany(turn => TalkBlocks.Of(turn, record.Summary.Mode == Mode.Coach));
        Print(workplace, [.. lines, .. DebriefPage.Blocks(workplace.Debriefed(record))]);
    }

    private static void Print(Workplace workplace, IReadOnlyList<Block> blocks)
    {
        foreach (var line in PlainText.Lines(blocks)) workplace.Out.WriteLine(line);
        workplace.Out.Flush();
    }

    private static int Run(Workplace workplace, FrontEnd kind, Casting casting, Func<Settings, Step> opening)
    {
        using var store = workplace.OpenStore();
        using var backstage = new RehearsalBackstage(workplace, store, casting);
        IFrontEnd face = kind == FrontEnd.Inline
            ? new InlineFace(AnsiConsole.Console, new ConsoleKeys())
            : new PlainFace(workplace.Input, workplace.Out);
        var loop = new MessageLoop(backstage, workplace.Time, face);
        using var signals = Signals.To(loop.Send);
        return loop.RunAsync(opening(new Settings(Paced: kind == FrontEnd.Inline))).GetAwaiter().GetResult();
    }
}
