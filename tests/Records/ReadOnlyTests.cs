using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class ReadOnlyTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public ReadOnlyTests() => _folder.Fill(turns: 2);

    private static string Id => Some.SessionId();

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _folder.Dispose();
    }

    [Fact]
    public void A_read_only_folder_can_be_read()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        Assert.Equal(2, store.Load(Id)!.Turns.Count);
    }

    [Fact]
    public void A_read_only_folder_leaves_the_doctor_content()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        Assert.True(store.Check().IsSound);
    }

    [Fact]
    public void A_read_only_folder_cannot_be_written_and_says_so()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        var fault = Assert.Throws<StoreException>(() => store.RecordTurn(Id, Some.SessionTurn(3)));
        Assert.Equal(StoreProblem.ReadOnly, fault.Kind);
        Assert.Contains(_folder.Database, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_read_a_read_only_folder_still_says_that_it_cannot_write()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        store.List(new SessionFilter());
        Assert.Equal(StoreProblem.ReadOnly, Assert.Throws<StoreException>(() => store.RecordTurn(Id, Some.SessionTurn(3))).Kind);
    }

    [Fact]
    public void Nothing_is_deleted_from_a_read_only_folder()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        Assert.Equal(StoreProblem.ReadOnly, Assert.Throws<StoreException>(() => store.Delete(Id)).Kind);
        Assert.NotNull(store.Load(Id));
    }

    [Fact]
    public void A_read_only_folder_without_a_database_says_so_too()
    {
        File.Delete(_folder.Database);
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        Assert.Equal(StoreProblem.ReadOnly, Assert.Throws<StoreException>(() => store.Start(Some.Session("01B"))).Kind);
    }

    [Fact]
    public void A_read_only_file_in_a_writable_folder_can_be_read_and_not_written()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        MakeWritableForAll(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        Assert.Equal(2, store.Load(Id)!.Turns.Count);
        Assert.Equal(StoreProblem.ReadOnly, Assert.Throws<StoreException>(() => store.RecordTurn(Id, Some.SessionTurn(3))).Kind);
    }

    [Fact]
    public void A_database_that_nobody_may_read_is_unavailable_and_stays_where_it_is()
    {
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        Forbid(_folder.Database);
        using (LesserRights.Take())
        {
            using var store = _folder.Open();
            Assert.Equal(StoreProblem.Unavailable, Assert.Throws<StoreException>(() => store.Load(Id)).Kind);
        }

        Assert.Equal(["rehearsal.db"], _folder.Files);
    }

    [Fact]
    public void A_damaged_database_that_cannot_be_moved_is_left_and_named()
    {
        File.WriteAllText(_folder.Database, "This is no database, it is a letter, and a rather long one at that.");
        LesserRights.MakeReadOnly(_folder.Folder.Path);
        using var rights = LesserRights.Take();
        using var store = _folder.Open();
        var fault = Assert.Throws<StoreException>(() => store.Load(Id));
        Assert.Equal(StoreProblem.Corrupted, fault.Kind);
        Assert.Contains("left as it is", fault.Message, StringComparison.Ordinal);
    }

    private static void MakeWritableForAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)511);
        }
    }

    private static void Forbid(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }
    }
}
