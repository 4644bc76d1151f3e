using System.Collections.Immutable;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>Ballots and guesses as rows of the database: as they stand, in the order of their keys, and nothing of when they came.</summary>
internal static class BallotRows
{
    /// <summary>Makes the rows what the room has: only what changed is written.</summary>
    public static void Keep(DatabaseConnection database, int no, Room before, Room after)
    {
        if (!ReferenceEquals(before.Ballots, after.Ballots)) KeepVotes(database, no, before, after);
        if (!ReferenceEquals(before.Guesses, after.Guesses)) KeepGuesses(database, no, before, after);
    }

    public static IReadOnlyList<(Urn Urn, string Ballot, int Option)> Votes(DatabaseConnection database, int no) => database.Query(
        "SELECT table_number, moment, vote, ballot, option FROM room_ballot WHERE room_no = $no",
        row => (new Urn(row.Number(0), row.Number(1), VoteRoundWords.Parse(row.Text(2)) ?? throw new FormatException($"'{row.Text(2)}' is no vote.")), row.Text(3), row.Number(4)),
        ("$no", no));

    public static IReadOnlyList<(int Moment, string Ballot, int Option, Rating Guess)> Guesses(DatabaseConnection database, int no) => database.Query(
        "SELECT moment, ballot, option, clarity, care FROM room_guess WHERE room_no = $no",
        row => (row.Number(0), row.Text(1), row.Number(2), new Rating(row.Number(3), row.Number(4))),
        ("$no", no));

    private static void KeepVotes(DatabaseConnection database, int no, Room before, Room after)
    {
        foreach (var urn in before.Ballots.Keys.Where(urn => !after.Ballots.ContainsKey(urn))) Empty(database, no, urn);
        foreach (var (urn, ballots) in after.Ballots)
        {
            var old = before.BallotsIn(urn);
            if (ReferenceEquals(old, ballots)) continue;
            foreach (var gone in old.Keys.Where(ballot => !ballots.ContainsKey(ballot))) Take(database, no, urn, gone);
            foreach (var (ballot, option) in ballots)
            {
                if (!old.TryGetValue(ballot, out var was) || was != option) Put(database, no, urn, ballot, option);
            }
        }
    }

    private static void KeepGuesses(DatabaseConnection database, int no, Room before, Room after)
    {
        foreach (var moment in before.Guesses.Keys.Where(moment => !after.Guesses.ContainsKey(moment))) Forget(database, no, moment);
        foreach (var (moment, guesses) in after.Guesses)
        {
            var old = before.Guesses.GetValueOrDefault(moment, ImmutableDictionary<(string Ballot, int Option), Rating>.Empty);
            if (ReferenceEquals(old, guesses)) continue;
            if (old.Keys.Any(guess => !guesses.ContainsKey(guess))) (old, _) = (old.Clear(), Forget(database, no, moment));
            foreach (var (at, guess) in guesses)
            {
                if (!old.TryGetValue(at, out var was) || was != guess) Put(database, no, moment, at.Ballot, at.Option, guess);
            }
        }
    }

    private static void Put(DatabaseConnection database, int no, Urn urn, string ballot, int option) => database.Execute(
        """
        INSERT INTO room_ballot (room_no, table_number, moment, vote, ballot, option) VALUES ($no, $table, $moment, $vote, $ballot, $option)
        ON CONFLICT DO UPDATE SET option = excluded.option
        """,
        ("$no", no),
        ("$table", urn.Table),
        ("$moment", urn.Moment),
        ("$vote", urn.Vote.Word()),
        ("$ballot", ballot),
        ("$option", option));

    private static void Take(DatabaseConnection database, int no, Urn urn, string ballot) => database.Execute(
        "DELETE FROM room_ballot WHERE room_no = $no AND table_number = $table AND moment = $moment AND vote = $vote AND ballot = $ballot",
        ("$no", no),
        ("$table", urn.Table),
        ("$moment", urn.Moment),
        ("$vote", urn.Vote.Word()),
        ("$ballot", ballot));

    private static void Empty(DatabaseConnection database, int no, Urn urn) => database.Execute(
        "DELETE FROM room_ballot WHERE room_no = $no AND table_number = $table AND moment = $moment AND vote = $vote",
        ("$no", no),
        ("$table", urn.Table),
        ("$moment", urn.Moment),
        ("$vote", urn.Vote.Word()));

    private static void Put(DatabaseConnection database, int no, int moment, string ballot, int option, Rating guess) => database.Execute(
        """
        INSERT INTO room_guess (room_no, moment, ballot, option, clarity, care) VALUES ($no, $moment, $ballot, $option, $clarity, $care)
        ON CONFLICT DO UPDATE SET clarity = excluded.clarity, care = excluded.care
        """,
        ("$no", no),
        ("$moment", moment),
        ("$ballot", ballot),
        ("$option", option),
        ("$clarity", guess.Clarity),
        ("$care", guess.Care));

    private static int Forget(DatabaseConnection database, int no, int moment) =>
        database.Execute("DELETE FROM room_guess WHERE room_no = $no AND moment = $moment", ("$no", no), ("$moment", moment));
}
