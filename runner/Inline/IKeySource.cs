using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Inline;

/// <summary>Where keys come from.</summary>
internal interface IKeySource
{
    /// <summary>Waits for the next key; null when there will be none any more.</summary>
    Key? Read();
}

/// <summary>Reads keys on a thread of its own: reading blocks, and the terminal must not echo in between.</summary>
internal static class KeyReading
{
    public static void Start(IKeySource keys, Action<Message> send)
    {
        var thread = new Thread(() => Read(keys, send)) { IsBackground = true, Name = "keys" };
        thread.Start();
    }

    private static void Read(IKeySource keys, Action<Message> send)
    {
        while (keys.Read() is { } key) send(new KeyPressed(key));
        send(new InputEnded());
    }
}
