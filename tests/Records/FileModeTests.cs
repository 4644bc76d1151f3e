using System.Runtime.Versioning;

namespace Rehearsal.Tests.Records;

[UnsupportedOSPlatform("windows")]
public sealed class FileModeTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode ForAll = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly StoreFolder _folder = new();

    public FileModeTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        _folder.Fill();
        File.SetUnixFileMode(_folder.Database, ForAll);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_database_that_others_may_read_is_taken_for_its_owner_alone_when_it_is_written()
    {
        _folder.Open().RecordTurn(Some.SessionId(), Some.SessionTurn(2));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(_folder.Database));
    }

    [Fact]
    public void A_damaged_database_that_was_set_aside_is_taken_too()
    {
        var aside = _folder.Database + ".damaged-20261122";
        File.WriteAllText(aside, "what was said");
        File.SetUnixFileMode(aside, ForAll);
        _folder.Open().RecordTurn(Some.SessionId(), Some.SessionTurn(2));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(aside));
    }

    [Fact]
    public void Reading_changes_no_mode()
    {
        Assert.NotNull(_folder.Open().Load(Some.SessionId()));
        Assert.Equal(ForAll, File.GetUnixFileMode(_folder.Database));
    }
}
