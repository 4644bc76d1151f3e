using System.Globalization;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Rooms;

/// <summary>What the files of a room tell somebody who has them.</summary>
public sealed class BallotSecrecyTests : IDisposable
{
    private const int Phones = 40;

    private readonly StoreFolder folder = new();

    private readonly RoomStore store;

    private readonly LiveRoom live;

    public BallotSecrecyTests()
    {
        store = folder.OpenRooms();
        live = Some.LiveRoom(log: store, time: folder.Clock);
        foreach (var phone in Enumerable.Range(1, Phones)) Some.Did(live, new JoinAsk(Some.Token(phone), $"Person {phone}", null));
        while (live.Now.Step != RoomStep.Vote) live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, Phones)) live.Vote(phone, phone % 3);
        while (live.Now.Step != RoomStep.Second) live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, Phones)) live.Vote(phone, 1, VoteRound.Second);
        live.Order(new NextOrder());
        foreach (var phone in Enumerable.Range(1, Phones)) Some.Did(live, new GuessAsk(Some.Token(phone), 1, 0, new Rating(1, -1)));
    }

    public void Dispose()
    {
        live.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void While_the_room_is_open_its_ballots_are_on_the_disk() => Assert.All(Ballots, ballot => Assert.True(folder.IsOnDisk(ballot)));

    [Fact]
    public void When_the_room_closes_no_ballot_key_is_left_in_any_file()
    {
        live.Order(new CloseOrder());
        Assert.Contains("rehearsal.db", folder.Files);
        Assert.All(Ballots, ballot => Assert.False(folder.IsOnDisk(ballot)));
        Assert.Equal(Phones, store.Load(live.Now.Start.Id)!.CountsOf(0, 1).First!.Voters);
    }

    [Fact]
    public void While_another_program_reads_the_room_closes_all_the_same_and_the_traces_go_with_that_program()
    {
        using (var other = folder.Connect())
        {
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            (command.Transaction, command.CommandText) = (reading, "SELECT count(*) FROM room_ballot");
            command.ExecuteScalar();
            live.Order(new CloseOrder());
            Assert.Equal(RoomStep.Closed, store.Load(live.Now.Start.Id)!.Step);
        }

        store.Dispose();
        Assert.All(Ballots, ballot => Assert.False(folder.IsOnDisk(ballot)));
    }

    [Fact]
    public void No_token_is_ever_on_the_disk() => Assert.All(Enumerable.Range(1, Phones), phone => Assert.False(folder.IsOnDisk(Some.Token(phone))));

    [Fact]
    public void No_row_of_any_table_has_a_ballot_key_beside_a_name_or_a_presence_key()
    {
        foreach (var (table, row) in Rows)
        {
            var hasBallot = Ballots.Any(ballot => row.Contains(ballot, StringComparison.Ordinal));
            var hasPerson = row.Contains("Person ", StringComparison.Ordinal) || live.Now.People.Any(person => row.Contains(person.Key, StringComparison.Ordinal));
            Assert.False(hasBallot && hasPerson, row);
            Assert.False(hasBallot && table is not ("room_ballot" or "room_guess"), $"{table}: {row}");
        }
    }

    [Fact]
    public void The_key_of_a_person_is_none_of_a_ballot_and_two_moments_have_two()
    {
        Assert.Empty(live.Now.People.Select(person => person.Key).Intersect(Ballots, StringComparer.Ordinal));
        Assert.NotEqual(BallotKeys.OfBallot(Some.Keys, Some.Token(1), 0, 1), BallotKeys.OfBallot(Some.Keys, Some.Token(1), 0, 2));
    }

    [Theory]
    [InlineData("room_ballot", "room_no table_number moment vote ballot option")]
    [InlineData("room_guess", "room_no moment ballot option clarity care")]
    public void Ballots_and_guesses_have_no_time_and_no_number_of_arrival(string table, string columns)
    {
        Assert.Equal(columns, folder.Ask($"SELECT group_concat(name, ' ') FROM pragma_table_info('{table}')"));
        Assert.Equal("1", folder.Ask($"SELECT wr FROM pragma_table_list('{table}')"));
    }

    [Fact]
    public void Nothing_that_happened_is_a_vote_or_says_when_somebody_voted() =>
        Assert.DoesNotContain(Rows, row => row.Table == "room_event" && (row.Text.Contains("\"vote\":", StringComparison.Ordinal) || row.Text.Contains("ballot", StringComparison.Ordinal)));

    [Fact]
    public void Ballots_lie_in_the_same_order_whoever_came_first()
    {
        var rows = Rows.Where(row => row.Table == "room_ballot").Select(row => row.Text).ToList();
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }

    private static IReadOnlyList<string> Ballots { get; } = [.. Enumerable.Range(1, Phones).Select(phone => BallotKeys.OfBallot(Some.Keys, Some.Token(phone), 0, 1))];

    /// <summary>Every row of every table, as text.</summary>
    private List<(string Table, string Text)> Rows
    {
        get
        {
            var rows = new List<(string, string)>();
            using var connection = folder.Connect();
            foreach (var table in Read("SELECT name FROM sqlite_schema WHERE type = 'table'")) rows.AddRange(Read($"SELECT * FROM {table}").Select(row => (table, row)));
            return rows;

            List<string> Read(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                using var reader = command.ExecuteReader();
                var read = new List<string>();
                while (reader.Read()) read.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
                return read;
            }
        }
    }
}
