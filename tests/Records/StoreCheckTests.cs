using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public sealed class StoreCheckTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_the_first_session_all_is_well_and_nothing_is_created()
    {
        var check = _folder.Open().Check();
        Assert.True(check is { IsSound: true, Exists: false, Sessions: 0 });
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_sound_database_is_counted()
    {
        _folder.Fill(turns: 2, id: "01A");
        _folder.Fill(turns: 1, id: "01B");
        var check = _folder.Open().Check();
        Assert.Equal((true, true, Schema.Known.Version, 2, 3), (check.IsSound, check.Exists, check.Version, (int)check.Sessions, (int)check.Turns));
    }

    [Fact]
    public void Its_size_is_that_of_the_file()
    {
        _folder.Fill();
        Assert.Equal(new FileInfo(_folder.Database).Length, _folder.Open().Check().Bytes);
    }

    [Fact]
    public void A_turn_that_belongs_to_no_session_is_found()
    {
        _folder.Fill();
        _folder.Run("UPDATE session SET no = 7");
        var check = _folder.Open().Check();
        Assert.Equal(StoreProblem.Corrupted, check.Problem);
        Assert.Contains("turn", check.Finding!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE turn SET scene = '{'")]
    [InlineData("DELETE FROM turn WHERE number = 1")]
    [InlineData("UPDATE session SET vary = 'x'")]
    [InlineData("UPDATE session SET started_at = 'yesterday'")]
    [InlineData("UPDATE plan SET saved_at = 'yesterday'")]
    public void A_record_that_cannot_be_read_is_found(string damage)
    {
        _folder.Fill(turns: 2);
        using (var store = _folder.Open()) store.SavePlans(Some.SessionId(), [new("she looks away", "wait")]);
        _folder.Run(damage);
        Assert.Equal(StoreProblem.Corrupted, _folder.Open().Check().Problem);
    }

    [Fact]
    public void Databases_that_were_set_aside_are_named()
    {
        _folder.Fill();
        var aside = _folder.Database + ".damaged-20261122T100000Z";
        File.WriteAllText(aside, "x");
        Assert.Equal([aside], _folder.Open().Check().SetAside);
    }
}
