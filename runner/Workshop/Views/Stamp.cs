using Rehearsal.Engine;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>Puts before a view what differs each time it is sent.</summary>
internal static class Stamp
{
    /// <param name="body">A JSON object.</param>
    /// <param name="version">Grows; pages drop what is older than what they show.</param>
    public static string On(string body, long version, Room room, DateTimeOffset now)
    {
        var head = JsonLineWriter.Write(json =>
        {
            json.WriteStartObject();
            json.Member("v", version);
            if (room.Timer is { } timer)
            {
                json.Object("timer", () =>
                {
                    json.Member("seconds", timer.Seconds);
                    json.WritePropertyName("left");
                    json.WriteValue(Math.Round(timer.Left(room.PausedAt ?? now), 1));
                });
            }

            json.WriteEndObject();
        });
        return body.Length > 2 ? $"{head[..^1]},{body[1..]}" : head;
    }
}
