using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop.Views;

/// <summary>What a reveal shows: the votes as far as they may be told, how each option reads, and what the partner thought.</summary>
internal static class RevealView
{
    public static void Write(JsonLineWriter json, Room room, Staging staging)
    {
        if (room.Moment is not { } moment) return;
        var (counts, choices) = (room.CountsOf(0, moment.Number), moment.Scene.Choices);
        json.Object("reveal", () =>
        {
            json.Object("votes", () => Votes(json, counts));
            if (counts.Moved is { } moved) Rows(json, "moved", moved);
            json.Objects("options", choices.Index(), option => Option(json, option.Item, counts.Guesses.ElementAtOrDefault(option.Index), staging));
            json.Objects("thoughts", moment.Scene.Lines.Where(line => line.Thought is not null), line =>
            {
                json.Member("who", line.Speaker);
                json.Member("text", line.Thought);
            });
            if (WithinReach.IndexAmong(choices) is { } best) json.Member("best", best);
        });
    }

    private static void Votes(JsonLineWriter json, MomentCounts counts)
    {
        if (counts.First?.Totals is { } first) Numbers(json, "first", first);
        if (counts.Second?.Totals is { } second) Numbers(json, "second", second);
        json.Member("voters", counts.Last?.Voters ?? 0);
        json.Member("hidden", counts.Last is { Totals: null });
    }

    private static void Option(JsonLineWriter json, Choice choice, GuessMean? guess, Staging staging)
    {
        if (choice.Rating is not { } rating) return;
        json.Member("clarity", rating.Clarity);
        json.Member("care", rating.Care);
        json.Member("quadrant", rating.Quadrant.Word());
        json.Member("letterOfQuadrant", rating.Quadrant.Letter().ToString());
        json.Member("contested", choice.Contested);
        if (choice.Why is { } why) json.Member("why", why);
        json.Texts("signals", choice.Signals.Select(signal => signal.Word));
        if (guess is not null)
        {
            json.Object("guess", () =>
            {
                json.Score("clarity", guess.Clarity);
                json.Score("care", guess.Care);
                json.Member("people", guess.People);
            });
        }

        json.Objects("seats", staging.Seats.Of(choice), reading =>
        {
            json.Member("seat", reading.Seat);
            json.Member("clarity", reading.Rating.Clarity);
            json.Member("care", reading.Rating.Care);
        });
    }

    private static void Rows(JsonLineWriter json, string name, IEnumerable<IReadOnlyList<int>> rows)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var number in row) json.WriteValue((long)number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Numbers(JsonLineWriter json, string name, IEnumerable<int> numbers)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteValue((long)number);
        json.WriteEndArray();
    }
}
