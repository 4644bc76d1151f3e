using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Workshop;
using Rehearsal.Runner.Workshop.Views;

namespace Rehearsal.Runner.Cli;

/// <summary>How a workshop is to be.</summary>
/// <param name="Seed">Null for one that is drawn.</param>
internal sealed record WorkshopWish(string Scenario, RoomForm Form, int Tables, int Minutes, bool IsQuick, int? Seed, IReadOnlyDictionary<string, string> Vary, IReadOnlyDictionary<string, string> Fills)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>As it comes, where nothing else is asked for.</summary>
    public static WorkshopWish Of(string scenario) => new(scenario, RoomForm.Together, 0, WorkshopCommand.UsualMinutes, IsQuick: false, null, Nothing, Nothing);
}

/// <summary>A workshop from its beginning until its console is left.</summary>
internal static class HeldWorkshop
{
    private static readonly string[] WhatLanOpens =
    [
        "Everybody in this network can open the join page now; to come in they need the code.",
        "What goes over the network is not encrypted. When this program ends, nothing stays open.",
    ];

    /// <summary>A new room.</summary>
    /// <exception cref="UsageException">There is no such scenario.</exception>
    public static int Open(Workplace workplace, WorkshopWish wish, ServerWish server, string? ui)
    {
        using var rooms = workplace.OpenRooms();
        var host = workplace.HostOf(wish.Scenario);
        var compiled = host.Compile();
        if (!compiled.Ok) return Refused(workplace, host, compiled.Problems);
        var picked = CircumstancePicker.Pick(compiled.Value, wish.Seed ?? CircumstancePicker.DrawSeed(), wish.Vary, wish.Fills);
        if (!picked.Ok) return Refused(workplace, host, picked.Problems, ExitCode.Usage);
        var keys = new RoomKeys(JoinCode.New(), Secrets.New(), Secrets.New(), Secrets.New());
        var opened = LiveRoom.Open(rooms, host, compiled.Value, new RoomWish(picked.Value, wish.Form, wish.Tables, wish.Minutes, wish.IsQuick, keys), workplace.Time);
        return opened.Ok ? Serve(workplace, opened.Value, server, ui, never: () => rooms.Withdraw(opened.Value.Now.Start.Id)) : Refused(workplace, host, opened.Problems);
    }

    /// <summary>A room that is kept, from where it was: its code, its links and its phones still hold.</summary>
    /// <param name="room">An id, the start of one, or <c>last</c>.</param>
    /// <exception cref="UsageException">There is no such room, it is closed, or its script is gone.</exception>
    public static int Resume(Workplace workplace, string room, ServerWish server, string? ui)
    {
        using var rooms = workplace.OpenRooms();
        var kept = RoomOutput.MustLoad(rooms, KeptRecord.RoomNamed(rooms, room));
        if (kept.Step == RoomStep.Closed) throw new UsageException($"The room is closed, and cannot be gone on with. What it came to: rehearse debrief {kept.Start.Id}");
        var script = File.Exists(kept.Start.ScriptPath) ? kept.Start.ScriptPath : kept.Start.ScenarioId;
        var host = workplace.HostOf(script);
        var compiled = host.Compile();
        if (!compiled.Ok) return Refused(workplace, host, compiled.Problems);
        var live = LiveRoom.Resume(rooms, host, compiled.Value, kept, workplace.Time);
        return live.Ok ? Serve(workplace, live.Value, server, ui) : Refused(workplace, host, live.Problems);
    }

    /// <param name="never">Called where the port cannot be had, and nobody could come in.</param>
    private static int Serve(Workplace workplace, LiveRoom live, ServerWish server, string? ui, Action? never = null)
    {
        using var room = live;
        try
        {
            return ServeAsync(workplace, room, server with { FacilitatorPage = workplace.Library.FacilitatorPageOf(room.Script.Path) }, ui).GetAwaiter().GetResult();
        }
        catch (PortException problem)
        {
            never?.Invoke();
            workplace.Error.WriteLine(problem.Message);
            return ExitCode.Environment;
        }
    }

    private static async Task<int> ServeAsync(Workplace workplace, LiveRoom room, ServerWish wish, string? ui)
    {
        var faults = new ConcurrentQueue<Exception>();
        await using var server = new RoomServer(room, wish, workplace.Time) { Failed = faults.Enqueue };
        await server.StartAsync();
        var code = workplace.IsTerminal ? Lead(workplace, server, wish, ui) : await WaitAsync(workplace, server, wish.IsLan);
        await server.StopAsync();
        foreach (var fault in faults.DistinctBy(fault => fault.Message, StringComparer.Ordinal))
        {
            workplace.Error.WriteLine(CleanText.Line($"A page could not be written, which is a bug in rehearse; the room went on. Please report: {fault.GetType().Name}: {fault.Message}"));
        }

        return code;
    }

    /// <summary>At a terminal: the console, until it is left.</summary>
    private static int Lead(Workplace workplace, RoomServer server, ServerWish wish, string? ui)
    {
        var room = server.Room;
        var staging = Staging.Of(room.Script, room.Now.Start.Circumstances, wish.FacilitatorPage);
        return Stage.Room(workplace, ui, new ConsoleDesk(server, staging, string.Join(' ', Reach(wish.IsLan)), Again(server, wish.IsLan), workplace.Time));
    }

    /// <summary>Without one: where the pages are, and then they lead.</summary>
    private static async Task<int> WaitAsync(Workplace workplace, RoomServer server, bool isLan)
    {
        Print(workplace, server, isLan);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupted = Ending(PosixSignal.SIGINT, ended);
        using var terminated = Ending(PosixSignal.SIGTERM, ended);
        await ended.Task;
        workplace.Error.WriteLine(server.Room.Now.Step == RoomStep.Closed
            ? $"What the room came to: rehearse debrief {server.Room.Now.Start.Id} --html FILE"
            : $"The room is kept. To go on with it: {Again(server, isLan)} {server.Room.Now.Start.Id}");
        return ExitCode.Done;
    }

    private static string[] Reach(bool isLan) => isLan ? WhatLanOpens : ["Only this machine can come in. With --lan, phones in the local network can."];

    private static void Print(Workplace workplace, RoomServer server, bool isLan)
    {
        var output = workplace.Out;
        foreach (var line in JoinQr.Lines(server.JoinUrl)) output.WriteLine(line);
        output.WriteLine($"Join:        {server.JoinUrl}");
        foreach (var address in server.Addresses.Skip(1)) output.WriteLine($"             {address}");
        output.WriteLine($"Code:        {server.Room.Now.Start.Keys.Code}");
        output.WriteLine($"Projector:   {server.WallUrl}");
        output.WriteLine($"Facilitator: {server.LeadUrl}");
        output.WriteLine();
        foreach (var line in Reach(isLan)) output.WriteLine(line);
        output.WriteLine($"Ctrl+C ends the program; the room is kept. To go on with it: {Again(server, isLan)}");
        output.Flush();
    }

    /// <summary>What brings a room back to where its phones look for it.</summary>
    private static string Again(RoomServer server, bool isLan)
    {
        var port = new Uri(server.Addresses[0]).Port;
        return string.Create(CultureInfo.InvariantCulture, $"rehearse workshop{(isLan ? " --lan" : "")}{(port == WorkshopCommand.UsualPort ? "" : $" --port {port}")} --resume");
    }

    private static int Refused(Workplace workplace, IDisposable host, IEnumerable<Diagnostic> problems, int code = ExitCode.Scenario)
    {
        host.Dispose();
        workplace.Report(problems);
        return code;
    }

    /// <summary>The first request to end is obeyed here; a second by the system.</summary>
    private static PosixSignalRegistration Ending(PosixSignal signal, TaskCompletionSource ended) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = ended.TrySetResult();
    });
}
