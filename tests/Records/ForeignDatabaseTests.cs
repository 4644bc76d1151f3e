using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class ForeignDatabaseTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_database_of_a_newer_version_is_refused_with_both_versions_named()
    {
        FillWithNewer();
        var fault = Assert.Throws<StoreException>(() => _folder.Open().List(new SessionFilter()));
        Assert.Equal(StoreProblem.Newer, fault.Kind);
        Assert.Contains(FormattableString.Invariant($"its version 99, this program knows {Schema.Known.Version}"), fault.Message, StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, Action<SessionStore>> Doing = new(StringComparer.Ordinal)
    {
        ["start"] = store => store.Start(Some.Session("01B")),
        ["record"] = store => store.RecordTurn(Some.SessionId(), Some.SessionTurn(2)),
        ["load"] = store => store.Load(Some.SessionId()),
        ["delete"] = store => store.Delete(Some.SessionId()),
        ["delete all"] = store => store.DeleteAll(),
    };

    public static TheoryData<string> Uses => [.. Doing.Keys];

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_database_of_a_newer_version_is_not_touched(string use)
    {
        FillWithNewer();
        AssertRefused(StoreProblem.Newer, use);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_database_of_a_newer_version_keeps_what_is_only_in_its_journal(string use)
    {
        FillWithNewer();
        KeepJournal("INSERT INTO plan (session_id, position, cue, response, saved_at) SELECT id, 9, 'a', 'b', 'c' FROM session");
        AssertRefused(StoreProblem.Newer, use);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_database_of_another_program_is_not_touched(string use)
    {
        Directory.CreateDirectory(_folder.Folder.Path);
        _folder.Run("CREATE TABLE recipe (name TEXT)");
        AssertRefused(StoreProblem.Unavailable, use);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_database_of_another_program_is_not_touched_even_if_its_version_could_be_ours(string use)
    {
        Directory.CreateDirectory(_folder.Folder.Path);
        _folder.Run("CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1");
        AssertRefused(StoreProblem.Unavailable, use);
    }

    [Fact]
    public void The_doctor_names_a_newer_version()
    {
        FillWithNewer();
        Assert.Equal(StoreProblem.Newer, _folder.Open().Check().Problem);
    }

    private void FillWithNewer()
    {
        _folder.Fill();
        _folder.Run("PRAGMA user_version = 99");
    }

    // A copy made while the database was open, as a crash leaves it: with a journal that is not yet in the database file.
    private void KeepJournal(string sql)
    {
        using var live = _folder.Connect();
        using var command = live.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        var copies = new[] { "", "-wal" }.Select(suffix => (Path: _folder.Database + suffix, Bytes: ReadShared(_folder.Database + suffix))).ToList();
        live.Dispose();
        copies.ForEach(copy => File.WriteAllBytes(copy.Path, copy.Bytes));
    }

    private void AssertRefused(StoreProblem kind, string use)
    {
        var before = _folder.Files.ToDictionary(name => name, Bytes, StringComparer.Ordinal);
        using (var store = _folder.Open())
        {
            Assert.Equal(kind, Assert.Throws<StoreException>(() => Doing[use](store)).Kind);
        }

        Assert.All(before, file => Assert.Equal(file.Value, Bytes(file.Key)));
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Join(_folder.Folder.Path, name));

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
