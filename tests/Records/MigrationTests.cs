using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Records;

public sealed class MigrationTests : IDisposable
{
    private static readonly Migration[] Known = [SchemaVersion1.Migration, SchemaVersion2.Migration, SchemaVersion3.Migration, SchemaVersion4.Migration];
    private static readonly Migration AddNote = new(5, "ALTER TABLE session ADD COLUMN note TEXT; UPDATE session SET note = 'from ' || scenario_id");

    private static readonly Migration RebuildSessions = new(6, """
        CREATE TABLE session_new AS SELECT * FROM session;
        DROP TABLE session;
        ALTER TABLE session_new RENAME TO session;
        """);

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_older_database_is_brought_to_the_current_version()
    {
        _folder.Fill();
        _folder.Open(new Schema([.. Known, AddNote])).List(new SessionFilter());
        Assert.Equal("5", _folder.Ask("PRAGMA user_version"));
        Assert.Equal("from missed-handover", _folder.Ask("SELECT note FROM session"));
    }

    [Fact]
    public void What_was_recorded_is_there_after_the_migration()
    {
        _folder.Fill(turns: 2);
        Assert.Equal(2, _folder.Open(new Schema([.. Known, AddNote])).Load(Some.SessionId())!.Turns.Count);
    }

    [Fact]
    public void A_migration_that_builds_the_sessions_anew_loses_no_turn()
    {
        _folder.Fill(turns: 2);
        Assert.Equal(2, _folder.Open(new Schema([.. Known, AddNote, RebuildSessions])).Load(Some.SessionId())!.Turns.Count);
    }

    [Fact]
    public void Before_a_migration_a_copy_of_the_old_database_is_kept()
    {
        _folder.Fill(turns: 2);
        using (var store = _folder.Open(new Schema([.. Known, AddNote])))
        {
            store.List(new SessionFilter());
        }

        Assert.Equal(["rehearsal.db", "rehearsal.db.before-v5-20261122T100000Z"], _folder.Files);
        File.Move(_folder.Database + ".before-v5-20261122T100000Z", _folder.Database, overwrite: true);
        Assert.Equal(2, _folder.Open().Load(Some.SessionId())!.Turns.Count);
    }

    [Fact]
    public void A_new_database_needs_no_copy()
    {
        using (var store = _folder.Open(new Schema([.. Known, AddNote])))
        {
            store.Start(Some.Session());
        }

        Assert.Equal(["rehearsal.db"], _folder.Files);
        Assert.Equal("5", _folder.Ask("PRAGMA user_version"));
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_version_before_it()
    {
        _folder.Fill();
        var store = _folder.Open(new Schema([.. Known, AddNote, new Migration(6, "CREATE TABLE half (x); UPDATE session SET no_such_column = 1")]));
        Assert.Throws<SqliteFault>(() => store.List(new SessionFilter()));
        Assert.Equal("5", _folder.Ask("PRAGMA user_version"));
        Assert.Equal("0", _folder.Ask("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"));
    }

    [Fact]
    public async Task Two_processes_that_migrate_at_once_migrate_once()
    {
        _folder.Fill();
        var schema = new Schema([.. Known, new Migration(5, "UPDATE session SET title = title || '!'")]);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var store = new SessionStore(_folder.Folder, new FixedClock(), SessionStore.Patience, schema);
            store.List(new SessionFilter());
        })));
        Assert.Equal("The missed handover!", _folder.Ask("SELECT title FROM session"));
    }

    [Fact]
    public void Two_copies_made_in_the_same_second_are_two_files()
    {
        var files = new DatabaseFiles(_folder.Folder);
        _folder.Folder.Create();
        Assert.NotEqual(files.NewBackup(3, _folder.Clock.Now), files.NewBackup(3, _folder.Clock.Now));
        Assert.Equal(2, files.Backups.Count);
    }

    [Fact]
    public void The_doctor_looks_at_an_older_database_without_migrating_it()
    {
        _folder.Fill();
        Assert.Equal(4, _folder.Open(new Schema([.. Known, AddNote])).Check().Version);
        Assert.Equal("4", _folder.Ask("PRAGMA user_version"));
    }

    [Fact]
    public void Every_version_so_far_has_a_database_to_open() =>
        Assert.Equal(Enumerable.Range(1, Schema.Known.Version), EarlierDatabases.ByVersion.Keys.Order());

    public static TheoryData<int> Versions => [.. EarlierDatabases.ByVersion.Keys];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_database_of_every_version_so_far_lists_its_sessions(int version)
    {
        var (first, second) = OpenVersion(version).List(new SessionFilter(WithSuperseded: true)) is [var b, var a] ? (a, b) : throw new InvalidOperationException();
        Assert.True(first is { TurnCount: 2, IsSuperseded: true, IsFinished: false, Stopped: "RH0301: it took too long" });
        Assert.True(second is { TurnCount: 3, IsSuperseded: false, Ending.Id: "commitment", Fork: { AtTurn: 2, Kind: ForkKind.TakeBack } });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_database_of_every_version_so_far_opens_with_all_that_was_said(int version)
    {
        var record = OpenVersion(version).Load(Some.SessionId("01B"))!;
        Assert.Equal(["What \"happened\"?", "What \"happened\"?", null], record.Turns.Select(turn => turn.Chosen?.Text));
        Assert.Equal(["I would ask.", "I would ask.", null], record.Turns.Select(turn => turn.OwnWords?.Text));
        Assert.Equal([50, 50, 50], record.Turns.Select(turn => turn.Meters["trust"]));
        Assert.Equal(new Reflection(2, 4, 1, "I asked first."), record.Reflection);
        Assert.Equal([new("she looks away", "wait"), new("he interrupts", "name the gap")], record.Plans);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_migrated_database_has_the_shape_of_a_new_one(int version)
    {
        var store = OpenVersion(version);
        store.List(new SessionFilter());
        Assert.True(store.Check() is { IsSound: true } check && check.Version == Schema.Known.Version);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_doctor_counts_what_a_database_of_every_version_so_far_holds(int version) =>
        Assert.True(OpenVersion(version).Check() is { IsSound: true, Sessions: 2, Turns: 5 } check && check.Version == version);

    [Theory]
    [MemberData(nameof(Versions))]
    public void From_a_database_of_every_version_so_far_a_session_goes_with_its_turns_and_plans(int version)
    {
        OpenVersion(version).Delete(Some.SessionId("01B"));
        Assert.Equal("0 0", _folder.Ask("SELECT (SELECT count(*) FROM turn) || ' ' || (SELECT count(*) FROM plan)"));
    }

    [Fact]
    public void An_older_database_that_is_not_as_it_was_made_is_left_as_it_is()
    {
        var store = OpenVersion(1);
        _folder.Run("ALTER TABLE turn DROP COLUMN signals");
        Assert.Contains("table turn", Assert.Throws<StoreException>(() => store.List(new SessionFilter())).Message, StringComparison.Ordinal);
        Assert.Equal("1", _folder.Ask("PRAGMA user_version"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void In_a_database_of_every_version_so_far_rooms_can_be_kept(int version)
    {
        OpenVersion(version);
        var rooms = _folder.OpenRooms();
        rooms.Start(Some.RoomStart("01Z"));
        Assert.Equal(Some.RoomId("01Z"), rooms.List()[0].Id);
        Assert.True(rooms.Check() is { IsSound: true, Sessions: 2 });
    }

    [Theory]
    [MemberData(nameof(VersionsWithRooms))]
    public void A_room_of_every_version_so_far_comes_back_with_its_ballots(int version)
    {
        OpenVersion(version);
        var room = _folder.OpenRooms().Load(Some.RoomId("01R"))!;
        Assert.Equal((RoomStep.Guess, 2, 1), (room.Step, room.People.Count, room.Moment!.Number));
        Assert.Equal([0, 2], room.BallotsIn(new Urn(0, 1, VoteRound.First)).OrderBy(ballot => ballot.Key, StringComparer.Ordinal).Select(ballot => ballot.Value));
        Assert.Equal(new Engine.Scoring.Rating(1, -1), Assert.Single(room.Guesses[1]).Value);
    }

    public static TheoryData<int> VersionsWithRooms => [.. EarlierDatabases.ByVersion.Keys.Where(version => version >= SchemaVersion4.Migration.Version)];

    private SessionStore OpenVersion(int version)
    {
        _folder.Folder.Create();
        _folder.Run(EarlierDatabases.ByVersion[version]);
        return _folder.Open();
    }
}
