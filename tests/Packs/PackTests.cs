using System.Text;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Packs;

public sealed class PackTests
{
    [Fact]
    public void A_pack_holds_the_script_and_all_that_belongs_to_it() =>
        Assert.Equal(["facilitator.md", "late.ink", "late.plan", "late.ratings.csv", "licence.txt", "words/more.ink"], Some.Pack().Files.Select(file => file.Path));

    [Fact]
    public void Files_are_packed_byte_for_byte() =>
        Assert.Equal("VAR more = 1\r\n", Encoding.UTF8.GetString(Some.Pack().Files.Single(file => file.Path == "words/more.ink").Content.Span));

    [Fact]
    public void The_same_scenario_gives_the_same_bytes() => Assert.Equal(PackWriter.Write(Some.Pack()), PackWriter.Write(Some.Pack()));

    [Fact]
    public void What_was_written_is_read()
    {
        var pack = Some.Pack();
        var read = PackReader.Read("late.rehearsal", PackWriter.Write(pack));
        Assert.True(read.Ok, string.Join('\n', read.Problems));
        Assert.Equal(PackManifestJson.Write(pack.Manifest), PackManifestJson.Write(read.Value.Manifest));
        Assert.Equal(pack.Files.Select(file => (file.Path, file.Sha256)), read.Value.Files.Select(file => (file.Path, file.Sha256)));
    }

    [Fact]
    public void The_facilitator_page_names_the_endings_and_no_rating()
    {
        var pack = Some.Pack(ink: "# title: A *starred* talk\nHello\n* (a) [Yes # clarity: 2 # care: -1 # why: Because.] Fine. # ending: over; It is over # outcome: weak\n-> END\n// # ending: never; Never\n");
        var page = Encoding.UTF8.GetString(pack.Files.Single(file => file.Path == Pack.FacilitatorName).Content.Span);
        Assert.Contains("- It is over\n", page, StringComparison.Ordinal);
        Assert.Contains(@"# A \*starred\* talk", page, StringComparison.Ordinal);
        foreach (var secret in (string[])["Because", "clarity", "weak", "Never"]) Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_the_author_wrote_is_packed_in_place_of_one_that_is_made()
    {
        using var folder = new TemporaryFolder();
        folder.Write("late.facilitator.md", "# Mine\n");
        Assert.Equal("# Mine\n", Encoding.UTF8.GetString(Some.PackIn(folder).Files.Single(file => file.Path == Pack.FacilitatorName).Content.Span));
    }

    [Theory]
    [InlineData("a,partner,author,1,1\na,partner,person,2,2,Kim\n", "choice,seat,kind,clarity,care\na,partner,author,1,1\n")]
    [InlineData("a,partner,person,2,2,Kim\n", null)]
    public void What_people_rated_is_not_handed_on(string rows, string? packed)
    {
        using var folder = new TemporaryFolder();
        folder.Write("late.ratings.csv", "choice,seat,kind,clarity,care,rater\n" + rows);
        var path = folder.Write("late.ink", "Hello\n* (a) [Yes # clarity: 1 # care: 1]\n- -> END\n");
        using var host = new LocalScriptHost(path);
        var pack = PackedScenario.Of(path, host).Value!;
        Assert.Equal(packed, pack.Files.FirstOrDefault(file => file.Path == "late.ratings.csv") is { } readings ? Encoding.UTF8.GetString(readings.Content.Span) : null);
    }

    [Fact]
    public void Readings_from_which_a_name_cannot_be_taken_are_not_packed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("late.ratings.csv", "choice,seat,kind,clarity,care,rater\na,partner,author,1,1\na,partner,person,2,2,\"Kim, K.\"\n");
        var path = folder.Write("late.ink", "Hello\n* (a) [Yes # clarity: 1 # care: 1]\n- -> END\n");
        using var host = new LocalScriptHost(path);
        Assert.Equal(DiagnosticCodes.PackUnsafe, Assert.Single(PackedScenario.Of(path, host).Problems).Code);
    }

    [Fact]
    public void What_people_rated_changes_nothing_of_what_is_installed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("late.ratings.csv", "choice,seat,kind,clarity,care,rater\na,partner,author,1,1\na,partner,person,2,2,Kim\n");
        var path = folder.Write("late.ink", "Hello\n* (a) [Yes # clarity: 1 # care: 1]\n- -> END\n");
        using var host = new LocalScriptHost(path);
        using var shelf = InstalledShelf.Open(new DataFolder(folder.PathOf("home")));
        Assert.True(new Installer(shelf, script => new LocalScriptHost(script)).Install([PackedScenario.Of(path, host).Value!]).Ok);
    }

    [Fact]
    public void A_script_without_a_licence_says_that_nobody_knows() =>
        Assert.Contains("names no licence", Encoding.UTF8.GetString(Some.Pack(ink: "Hello\n-> END\n").Files.Single(file => file.Path == Pack.LicenceName).Content.Span), StringComparison.Ordinal);

    [Fact]
    public void A_file_whose_name_only_some_systems_allow_is_not_packed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It cannot even be made there.");
        using var folder = new TemporaryFolder();
        folder.Write("what?.ink", "VAR more = 1\n");
        var path = folder.Write("late.ink", "INCLUDE what?.ink\nHello\n-> END\n");
        using var host = new LocalScriptHost(path);
        Assert.Equal(DiagnosticCodes.PackUnsafe, Assert.Single(PackedScenario.Of(path, host).Problems).Code);
    }
}
