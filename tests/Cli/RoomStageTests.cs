using System.Globalization;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;
using Rehearsal.Tests.Backstage;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Cli;

/// <summary>That console, loop and a real room are put together: lines typed at a terminal lead a workshop.</summary>
public sealed class RoomStageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_whole_beginning_is_led_by_Enter()
    {
        using var desk = new LiveDesk(new FixedClock(), people: 5);
        var (code, output) = Sit(desk, ("Enter begin,", ""), ("Enter read the situation,", ""), ("Enter begin the talk,", ""), ("q leave.", ""), ("q leave.", "q"), ("n no.", "y"));
        Assert.Equal(ExitCode.Done, code);
        Assert.True(desk.Room.Moment is { Number: >= 1 });
        Assert.Contains("What holds in this room", output, StringComparison.Ordinal);
        Assert.EndsWith($"The room is kept. Go on with:  rehearse workshop --resume {desk.Room.Start.Id} ", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Hands_are_counted_and_shown_with_the_reveal()
    {
        using var desk = new LiveDesk(new FixedClock());
        while (desk.Room.OpenUrn is null) desk.Direct(new NextOrder(), desk.Room.Whereabouts);
        var options = desk.Room.Moment!.Scene.Choices.Count;
        var (_, output) = Sit(desk, ("h hands", "h"), ("- back.", string.Join(' ', Enumerable.Range(0, options).Select(option => option == 0 ? 4 : 1))), ("hands counted", "q"), ("n no.", "y"));
        Assert.Contains($"{3 + options} hands counted", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_room_is_left_with_the_way_to_its_report()
    {
        using var desk = new LiveDesk(new FixedClock(), people: 3);
        var (code, output) = Sit(desk, ("q leave.", "x"), ("n no.", "y"), ("The room is closed", ""));
        Assert.Equal((ExitCode.Done, RoomStep.Closed), (code, desk.Room.Step));
        Assert.Contains($"rehearse debrief {desk.Room.Start.Id}", output, StringComparison.Ordinal);
    }

    /// <summary>The library, a workshop, and the library again.</summary>
    [Fact]
    public void A_workshop_is_held_from_the_library_and_led_back_to_it()
    {
        using var output = new SharedOutput();
        using var input = new PatientLines([("q quit.", "w 2"), ("q quit.", "q")], output, () => { });
        var held = new List<string>();
        var code = Stage.Home(At(output, input), ui: null, scenario =>
        {
            held.Add(scenario);
            return ExitCode.Done;
        });
        Assert.Equal((ExitCode.Done, 1), (code, held.Count));
        Assert.Equal(2, output.Text.Split("Choose 1–").Length - 1);
    }

    [Fact]
    public void Ctrl_C_in_a_workshop_does_not_lead_back()
    {
        using var output = new SharedOutput();
        using var input = new StringReader("w 2\n");
        Assert.Equal(ExitCode.Interrupted, Stage.Home(At(output, input), ui: null, _ => ExitCode.Interrupted));
    }

    /// <summary>Lines go in one by one, each as soon as the console has said what it waits for.</summary>
    private (int Code, string Out) Sit(LiveDesk desk, params IReadOnlyList<(string After, string Line)> lines)
    {
        using var output = new SharedOutput();
        using var patient = new PatientLines(lines, output, () => desk.Direct(new CloseOrder(), desk.Room.Whereabouts));
        return (Stage.Room(At(output, patient), ui: null, desk), output.Text.ReplaceLineEndings("\n"));
    }

    private Workplace At(TextWriter output, TextReader input) => new(output, output, input, new DataFolder(folder.PathOf("home")), Shipped.Folder, new FixedClock(), Some.WorkerCommand)
    {
        IsTerminal = true,
        Environment = name => name == "TERM" ? "dumb" : null,
    };

    /// <summary>What was written, to be read while more is written.</summary>
    private sealed class SharedOutput() : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly Lock gate = new();

        public string Text
        {
            get
            {
                lock (gate) return GetStringBuilder().ToString();
            }
        }

        public override void WriteLine(string? value)
        {
            lock (gate) base.WriteLine(value);
        }
    }

    /// <param name="end">Called when there are no more, or one of them waited in vain: a console without input goes on until its room is closed.</param>
    private sealed class PatientLines(IReadOnlyList<(string After, string Line)> lines, SharedOutput output, Action end) : TextReader
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private int next;
        private int read;

        public override string? ReadLine()
        {
            if (next < lines.Count && SpinWait.SpinUntil(() => output.Text.Length > read && Said(lines[next].After), Patience))
            {
                read = output.Text.Length;
                return lines[next++].Line;
            }

            if (next < lines.Count) output.WriteLine($"'{lines[next].After}' never came.");
            end();
            return null;
        }

        /// <summary>What is prompted may be broken into rows.</summary>
        private bool Said(string text) => output.Text[read..].ReplaceLineEndings(" ").Contains(text, StringComparison.Ordinal);
    }
}
