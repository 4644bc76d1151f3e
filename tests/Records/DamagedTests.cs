using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class DamagedTests : IDisposable
{
    private const string Aside = "rehearsal.db.damaged-20261122T100000Z";

    private readonly StoreFolder _folder = new();

    public DamagedTests() => _folder.Fill(turns: 60);

    private static string Id => Some.SessionId();

    public void Dispose() => _folder.Dispose();

    private static readonly Dictionary<string, Action<string>> Damaging = new(StringComparer.Ordinal)
    {
        ["a header of garbage"] = path => Overwrite(path, 0, 100),
        ["a letter instead"] = path => File.WriteAllText(path, "Dear Ada, this is no database at all. " + new string('.', 5000)),
        ["a short letter instead"] = path => File.WriteAllText(path, "Hello"),
        ["cut in half"] = path => Cut(path, new FileInfo(path).Length / 2),
        ["cut inside the first page"] = path => Cut(path, 1000),
        ["a page in the middle overwritten"] = path => Overwrite(path, 10 * 4096, 4096),
        ["zeroes from the second page on"] = path => Overwrite(path, 4096, (int)new FileInfo(path).Length - 4096, 0),
    };

    public static TheoryData<string> Damages => [.. Damaging.Keys];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_database_is_set_aside_as_it_is_and_the_message_says_where(string damage)
    {
        Damaging[damage](_folder.Database);
        var before = File.ReadAllBytes(_folder.Database);
        var fault = Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        Assert.Equal(StoreProblem.Corrupted, fault.Kind);
        Assert.Contains(Path.Join(_folder.Folder.Path, Aside), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.Equal(before, File.ReadAllBytes(Path.Join(_folder.Folder.Path, Aside)));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void After_that_a_new_database_is_begun(string damage)
    {
        Damaging[damage](_folder.Database);
        var store = _folder.Open();
        Assert.Throws<StoreException>(() => store.Load(Id));
        store.Start(Some.Session("01B"));
        Assert.Single(store.List(new SessionFilter()));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void The_doctor_names_the_damage_and_moves_nothing(string damage)
    {
        Damaging[damage](_folder.Database);
        Assert.Equal(StoreProblem.Corrupted, _folder.Open().Check().Problem);
        Assert.Equal(["rehearsal.db"], _folder.Files);
    }

    [Fact]
    public void Damage_met_while_writing_is_set_aside_too()
    {
        Overwrite(_folder.Database, 0, 100);
        Assert.Throws<StoreException>(() => _folder.Open().RecordTurn(Id, Some.SessionTurn(61)));
        Assert.Contains(Aside, _folder.Files);
    }

    [Fact]
    public void The_journal_goes_with_its_database()
    {
        File.WriteAllText(_folder.Database, "Hello");
        File.WriteAllText(_folder.Database + "-wal", "journal");
        Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        Assert.Equal("journal", File.ReadAllText(Path.Join(_folder.Folder.Path, Aside + "-wal")));
    }

    [Fact]
    public void A_second_damaged_database_of_the_same_second_gets_a_name_of_its_own()
    {
        File.WriteAllText(_folder.Database, "Hello");
        Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        File.WriteAllText(_folder.Database, "Hello again");
        Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        Assert.Equal([Aside, Aside + "-2"], _folder.Files);
    }

    [Fact]
    public void A_store_that_still_sees_damage_does_not_move_the_sound_database_that_took_its_place()
    {
        var late = _folder.Open();
        late.List(new SessionFilter());
        Overwrite(_folder.Database, 4096, (int)new FileInfo(_folder.Database).Length - 4096);
        Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        _folder.Open().Start(Some.Session("01B"));
        Assert.Equal(StoreProblem.Corrupted, Assert.Throws<StoreException>(() => late.Load(Id)).Kind);
        Assert.Single(_folder.Files, name => name.Contains("damaged", StringComparison.Ordinal) && !name.Contains("-wal", StringComparison.Ordinal) && !name.Contains("-shm", StringComparison.Ordinal));
        Assert.NotNull(_folder.Open().Load(Some.SessionId("01B")));
    }

    [Fact]
    public void An_empty_file_is_a_database_that_was_not_begun()
    {
        File.WriteAllBytes(_folder.Database, []);
        var store = _folder.Open();
        Assert.Empty(store.List(new SessionFilter()));
        store.Start(Some.Session("01B"));
        Assert.NotNull(store.Load(Some.SessionId("01B")));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_database_is_named_and_left_alone()
    {
        File.Delete(_folder.Database);
        Directory.CreateDirectory(_folder.Database);
        Assert.All(
            new Action<SessionStore>[] { store => store.Load(Id), store => store.Start(Some.Session("01B")), store => store.Delete(Id) },
            use => Assert.Equal(StoreProblem.Unavailable, Assert.Throws<StoreException>(() => use(_folder.Open())).Kind));
        Assert.Equal(StoreProblem.Unavailable, _folder.Open().Check().Problem);
        Assert.True(Directory.Exists(_folder.Database));
    }

    [Fact]
    public void A_missing_table_is_named_and_the_rest_is_left_alone()
    {
        _folder.Run("DROP TABLE turn");
        var fault = Assert.Throws<StoreException>(() => _folder.Open().Load(Id));
        Assert.Equal(StoreProblem.Corrupted, fault.Kind);
        Assert.Contains("table turn", fault.Message, StringComparison.Ordinal);
        Assert.Equal(StoreProblem.Corrupted, _folder.Open().Check().Problem);
        Assert.Equal("1", _folder.Ask("SELECT count(*) FROM session"));
    }

    [Theory]
    [InlineData("UPDATE turn SET scene = '{' WHERE number = 5")]
    [InlineData("UPDATE turn SET meters = '{\"trust\":900}' WHERE number = 5")]
    [InlineData("UPDATE turn SET chosen_index = 7 WHERE number = 5")]
    [InlineData("UPDATE turn SET at = 'yesterday' WHERE number = 5")]
    [InlineData("DELETE FROM turn WHERE number = 5")]
    public void A_session_that_was_tampered_with_is_unreadable_and_no_other(string tampering)
    {
        _folder.Fill(id: "01B");
        _folder.Run(tampering);
        var store = _folder.Open();
        Assert.Equal(StoreProblem.Corrupted, Assert.Throws<StoreException>(() => store.Load(Id)).Kind);
        Assert.NotNull(store.Load(Some.SessionId("01B")));
        Assert.Equal(2, store.List(new SessionFilter()).Count);
    }

    private static void Overwrite(string path, long at, int length, byte with = 0xA5)
    {
        using var file = File.OpenWrite(path);
        file.Position = at;
        file.Write(Enumerable.Repeat(with, length).ToArray());
    }

    private static void Cut(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }
}
