using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>What stays of the votes in a moment, as JSON. What may not be told is left out; in the list of guesses it is null.</summary>
internal static class CountedMomentJson
{
    public static void Write(JsonLineWriter json, CountedMoment counted)
    {
        json.WriteStartObject();
        json.Number("table", counted.Table);
        json.Number("moment", counted.Moment);
        WriteVotes(json, "first", counted.Counts.First);
        WriteVotes(json, "second", counted.Counts.Second);
        if (counted.Counts.Moved is { } moved) json.List("moved", moved, WriteNumbers);
        json.List("guesses", counted.Counts.Guesses, WriteGuess);
        json.WriteEndObject();
    }

    public static CountedMoment Read(StrictJsonReader json)
    {
        int? table = null, moment = null;
        VoteCount? first = null, second = null;
        IReadOnlyList<IReadOnlyList<int>>? moved = null;
        IReadOnlyList<GuessMean?>? guesses = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "table": table = json.Number(0, int.MaxValue); break;
                case "moment": moment = json.Number(1, int.MaxValue); break;
                case "first": first = ReadVotes(json); break;
                case "second": second = ReadVotes(json); break;
                case "moved": moved = json.List(ReadNumbers); break;
                case "guesses": guesses = json.List(item => item.OrNull(ReadGuess)); break;
                default: throw json.Unknown(field);
            }
        }

        return new CountedMoment(
            table ?? throw json.Missing("table"), moment ?? throw json.Missing("moment"), new MomentCounts(first, second, moved, guesses ?? throw json.Missing("guesses")));
    }

    private static void WriteVotes(JsonLineWriter json, string name, VoteCount? votes)
    {
        if (votes is null) return;
        json.WritePropertyName(name);
        json.WriteStartObject();
        if (votes.Totals is { } totals) json.List("totals", totals, (writer, total) => writer.WriteValue(total));
        json.Number("voters", votes.Voters);
        json.WriteEndObject();
    }

    private static VoteCount ReadVotes(StrictJsonReader json)
    {
        IReadOnlyList<int>? totals = null;
        int? voters = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "totals": totals = ReadNumbers(json); break;
                case "voters": voters = json.Number(0, int.MaxValue); break;
                default: throw json.Unknown(field);
            }
        }

        return new VoteCount(totals, voters ?? throw json.Missing("voters"));
    }

    private static void WriteGuess(JsonLineWriter json, GuessMean? guess)
    {
        if (guess is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("clarity");
        json.WriteValue(guess.Clarity);
        json.WritePropertyName("care");
        json.WriteValue(guess.Care);
        json.Number("people", guess.People);
        json.WriteEndObject();
    }

    private static GuessMean ReadGuess(StrictJsonReader json)
    {
        double? clarity = null, care = null;
        int? people = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "clarity": clarity = json.Fraction(Rating.Lowest, Rating.Highest); break;
                case "care": care = json.Fraction(Rating.Lowest, Rating.Highest); break;
                case "people": people = json.Number(1, int.MaxValue); break;
                default: throw json.Unknown(field);
            }
        }

        return new GuessMean(clarity ?? throw json.Missing("clarity"), care ?? throw json.Missing("care"), people ?? throw json.Missing("people"));
    }

    private static void WriteNumbers(JsonLineWriter json, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers) json.WriteValue(number);
        json.WriteEndArray();
    }

    private static IReadOnlyList<int> ReadNumbers(StrictJsonReader json) => json.List(item => item.Number(0, int.MaxValue));
}
