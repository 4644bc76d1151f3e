using System.Collections.Concurrent;
using System.Diagnostics;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary>What happens around a preview, one thing after the other: a save, a key, a typed line, the end.</summary>
internal sealed class PreviewInput : IKeySource, IDisposable
{
    private readonly BlockingCollection<Happening> happenings = [];
    private readonly CancellationTokenSource ended = new();

    /// <summary>What came while a save was waited for.</summary>
    private readonly Queue<Happening> waiting = new();

    /// <summary>Saves that came while a line was typed.</summary>
    private bool isSaved;

    private abstract record Happening
    {
        public sealed record Saved : Happening;

        public sealed record Pressed(Key Key) : Happening;

        public sealed record Typed(string Line) : Happening;

        public sealed record Over(Exception? Fault) : Happening;
    }

    /// <summary>An interrupt came, or a request to end.</summary>
    public CancellationToken Ended => ended.Token;

    public void Save() => Add(new Happening.Saved());

    public void End() => ended.Cancel();

    public void Fail(Exception fault) => Add(new Happening.Over(fault));

    /// <summary>Ctrl+C ends at once, whatever is being done.</summary>
    public void ReadKeys(IKeySource keys) => Begin(() =>
    {
        while (keys.Read() is { } key)
        {
            if (key == Key.CtrlC) End();
            Add(new Happening.Pressed(key));
        }
    });

    public void ReadLines(TextReader input) => Begin(() =>
    {
        while (input.ReadLine() is { } line) Add(new Happening.Typed(line));
    });

    /// <summary>What comes next: <c>Saved</c> is true after a save; else the line that was typed, or that a key stands for; neither at the end.</summary>
    /// <param name="replies">How many are on offer: below ten, a digit chooses at once.</param>
    /// <param name="ask">Asks a person at the keys for a line.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public (bool Saved, string? Line) Next(int replies, Func<string, string?> ask)
    {
        while (true)
        {
            if (isSaved)
            {
                isSaved = false;
                return (true, null);
            }

            switch (Take())
            {
                case Happening.Saved: return (true, null);
                case Happening.Typed typed: return (false, typed.Line);
                case Happening.Over { Fault: { } fault }: throw new IOException(fault.Message, fault);
                case Happening.Over: return (false, null);
                case Happening.Pressed pressed when LineOf(pressed.Key, replies, ask) is { } line: return (false, line);
                default: break;
            }
        }
    }

    /// <summary>Whether another save comes within this time; what else happens meanwhile keeps its turn.</summary>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public bool IsSavedAgain(TimeSpan within)
    {
        var begun = Stopwatch.GetTimestamp();
        while (within - Stopwatch.GetElapsedTime(begun) is var left && left > TimeSpan.Zero && happenings.TryTake(out var next, (int)Math.Ceiling(left.TotalMilliseconds), Ended))
        {
            if (next is Happening.Saved) return true;
            waiting.Enqueue(next);
        }

        return false;
    }

    /// <inheritdoc/>
    public Key? Read()
    {
        while (true)
        {
            switch (Take())
            {
                case Happening.Pressed pressed: return pressed.Key;
                case Happening.Saved: isSaved = true; break;
                case Happening.Over over:
                    Add(over);
                    return null;
                default: break;
            }
        }
    }

    public void Dispose() => happenings.CompleteAdding();

    private Happening Take() => waiting.TryDequeue(out var next) ? next : happenings.Take(Ended);

    private static string? LineOf(Key key, int replies, Func<string, string?> ask) => key switch
    {
        { Kind: KeyKind.Escape } => "q",
        { Kind: KeyKind.Enter } => string.Empty,
        { Kind: KeyKind.Left or KeyKind.Backspace } => "b",
        { Kind: KeyKind.Letter, Text: ['j'] } => Asked("j", ask("Jump to which knot, or knot.stitch? Variables after it: opening trust=20")),
        { Kind: KeyKind.Letter, Text: ['s'] } => Asked("s", ask("Set which variable? trust=20")),
        { Kind: KeyKind.Letter, Text: ['c'] } => Asked("c", ask("Which reply? A number or a label")),
        { Kind: KeyKind.Letter, Text: [>= '0' and <= '9'] } when replies > 9 => Asked("c", ask("Which reply? A number or a label")),
        { Kind: KeyKind.Letter, Text: [>= '0' and <= '9' or 'b' or 'r' or 'v' or 'f' or 'h' or '?' or 'q'] } => key.Text,
        _ when key == Key.Control('d') => "q",
        _ => null,
    };

    private static string? Asked(string word, string? answer) => string.IsNullOrWhiteSpace(answer) ? string.Empty : $"{word} {answer}";

    private void Begin(Action read)
    {
        var thread = new Thread(() =>
        {
            try
            {
                read();
                Add(new Happening.Over(null));
            }
            catch (IOException fault)
            {
                Fail(fault);
            }
        })
        {
            IsBackground = true,
            Name = "input",
        };
        thread.Start();
    }

    private void Add(Happening happening)
    {
        try
        {
            happenings.Add(happening);
        }
        catch (InvalidOperationException)
        {
            // It is over.
        }
    }
}
