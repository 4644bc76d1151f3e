using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse workshop</c>: a room rehearses together.</summary>
internal static class WorkshopCommand
{
    public const int UsualPort = 5055;
    public const int UsualMinutes = 60;
    private const int MostTables = 100;
    private const int MostMinutes = 600;

    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string?>("scenario") { Description = "An id from the library, or a path to an .ink file", Arity = ArgumentArity.ZeroOrOne };
        var lan = new Option<bool>("--lan") { Description = "Let phones in the local network come in; without it only this machine can" };
        var port = new Option<string>("--port") { Description = "The port to listen on", DefaultValueFactory = _ => Text(UsualPort) };
        var tables = new Option<string?>("--tables") { Description = "So many tables, each with a talk of its own" };
        var trios = new Option<bool>("--trios") { Description = "In threes: one leads, one plays the partner, one observes" };
        var minutes = new Option<string>("--minutes") { Description = "How long the whole is to take", DefaultValueFactory = _ => Text(UsualMinutes) };
        var quick = new Option<bool>("--quick") { Description = "One vote for every moment, and no discussion" };
        var seed = new Option<string?>("--seed") { Description = "A whole number from 0 to 2147483647; the same seed gives the same talk" };
        var vary = new Option<string[]?>("--vary") { Description = "Fix a hidden circumstance: name=value" };
        var fill = new Option<string[]?>("--fill") { Description = "Put your own case into the script: name=text" };
        var resume = new Option<string?>("--resume") { Description = "Go on with a room that is kept: an id, the start of one, or nothing for the last. Give the same --port and --lan", Arity = ArgumentArity.ZeroOrOne };
        var rooms = new Option<bool>("--rooms") { Description = "Show the rooms that are kept" };
        var json = new Option<bool>("--json") { Description = "With --rooms: as JSON" };
        var ui = new Option<string?>("--ui") { Description = "full, inline or plain" };
        var command = new Command("workshop", "Rehearse with a room: a projector, phones that vote, and you in between. Example: rehearse workshop missed-handover --lan");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { lan, port, tables, trios, minutes, quick, seed, vary, fill, resume, rooms, json, ui }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var server = new ServerWish(CommonOptions.WholeNumber("--port", parsed.GetValue(port)!, 0, ushort.MaxValue), parsed.GetValue(lan));
            if (parsed.GetValue(rooms)) return RoomList.Print(workplace, parsed.GetValue(json));
            var face = parsed.GetValue(ui);
            InterfaceAsked.Check(face);
            if (parsed.GetValue(json)) throw new UsageException("--json goes with --rooms only.");
            if (parsed.GetResult(resume) is not null && parsed.GetValue(scenario) is not null) throw new UsageException("--resume goes on with a room that is kept, and its scenario with it. Name no other.");
            if (parsed.GetResult(resume) is not null) return HeldWorkshop.Resume(workplace, parsed.GetValue(resume) ?? "last", server, face);
            int? count = parsed.GetValue(tables) is { } named ? CommonOptions.WholeNumber("--tables", named, 2, MostTables) : null;
            var wish = new WorkshopWish(
                parsed.GetValue(scenario) ?? throw new UsageException("Name a scenario: rehearse workshop missed-handover. 'rehearse list' shows them; --resume goes on with a room."),
                FormOf(count, parsed.GetValue(trios)),
                count ?? 0,
                CommonOptions.WholeNumber("--minutes", parsed.GetValue(minutes)!, 1, MostMinutes),
                parsed.GetValue(quick),
                parsed.GetValue(seed) is { } drawn ? CommonOptions.WholeNumber("--seed", drawn, 0, int.MaxValue) : null,
                CommonOptions.Pairs("--vary", parsed.GetValue(vary)),
                CommonOptions.Pairs("--fill", parsed.GetValue(fill)));
            return HeldWorkshop.Open(workplace, wish, server, face);
        });
        return command;
    }

    private static RoomForm FormOf(int? tables, bool trios) => (tables, trios) switch
    {
        (not null, true) => throw new UsageException("--tables and --trios do not go together: a trio is a table of three."),
        (not null, false) => RoomForm.Tables,
        (null, true) => RoomForm.Trios,
        _ => RoomForm.Together,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
