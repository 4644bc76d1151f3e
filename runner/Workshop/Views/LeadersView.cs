using Rehearsal.Engine;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What the projector shows beside the talk, and the facilitator's page beside that. How many voted, never what, before it is revealed.</summary>
internal static class LeadersView
{
    /// <summary>The way in and who came: for both.</summary>
    /// <param name="here">The numbers of those whose page is open; null leaves out the list, which is the facilitator's.</param>
    public static void Write(JsonLineWriter json, Room room, IReadOnlySet<int>? here)
    {
        json.Object("people", () => People(json, room, here));
        if (Voted(room) is { } voted)
        {
            json.Object("voted", () =>
            {
                json.Member("count", voted);
                json.Member("of", Math.Max(voted, room.Present.Count()));
            });
        }

        if (room.Step is RoomStep.Tables or RoomStep.Compare) TablesView.Write(json, room, withWay: room.Step == RoomStep.Compare || here is not null);
    }

    public static void Door(JsonLineWriter json, Room room, string join, string qr)
    {
        json.Member("code", room.Start.Keys.Code);
        json.Member("join", join);
        json.Member("qr", qr);
        json.Member("doorOpen", room.DoorIsOpen);
    }

    /// <summary>What only whoever leads sees.</summary>
    public static void Lead(JsonLineWriter json, Room room, Staging staging, DateTimeOffset now)
    {
        json.Objects("moves", RoomMoves.Of(room), move =>
        {
            json.Member("word", move.Words);
            json.Member("key", move.Key);
            json.WritePropertyName("order");
            OrderJson.Write(json, move.Order, room.Whereabouts);
            json.Member("main", move.IsMain);
        });
        json.Member("advice", RoomMoves.Advice(room));
        if (RoomClock.Of(room, now) is { } clock) Clock(json, clock);
        if (room.Moment is { } moment && room.Step is not (RoomStep.Ending or RoomStep.Closed) && staging.Notes.Find(moment.Scene) is { } note)
        {
            if (room.Step != RoomStep.Discuss) json.Member("question", note.Question);
            json.Texts("listen", note.Listen);
        }

        json.Member("handsFor", room.OpenUrn is { } urn ? urn.Vote == VoteRound.First ? "first" : "second" : null);
    }

    private static void People(JsonLineWriter json, Room room, IReadOnlySet<int>? here)
    {
        var present = room.Present.ToList();
        json.Member("count", present.Count);
        json.Texts("names", present.Where(person => person.Name.Length > 0).Select(person => person.Name));
        json.Member("guests", present.Count(person => person.Name.Length == 0));
        if (here is null) return;
        json.Objects("list", present, person =>
        {
            json.Member("number", person.Number);
            json.Member("name", person.Name);
            json.Member("here", here.Contains(person.Number));
            json.Member("table", room.TableOf(person)?.Number ?? (person.Table > 0 ? person.Table : null));
        });
    }

    /// <summary>Phones and hands that have voted or guessed; null where nothing is open.</summary>
    private static int? Voted(Room room)
    {
        if (room.OpenUrn is { } urn) return room.BallotsIn(urn).Count + (room.Hands.TryGetValue(urn, out var hands) ? hands.Sum() : 0);
        if (room is not { Step: RoomStep.Guess, Moment: { } moment }) return null;
        return room.Guesses.TryGetValue(moment.Number, out var guesses) ? guesses.Keys.Select(guess => guess.Ballot).Distinct(StringComparer.Ordinal).Count() : 0;
    }

    private static void Clock(JsonLineWriter json, RoomClock clock) => json.Object("clock", () =>
    {
        json.Member("minute", (long)clock.Elapsed.TotalMinutes);
        json.Member("of", (long)clock.Whole.TotalMinutes);
        json.Member("planned", (long)clock.Planned.TotalMinutes);
        json.Member("words", clock.Words);
    });
}
