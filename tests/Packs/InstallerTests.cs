using Rehearsal.Engine;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Packs;

public sealed class InstallerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private DataFolder Home => new(folder.PathOf("home"));

    private Library Library => new(folder.PathOf("shipped"), Home.InstalledScenarios);

    private string[] OnTheShelf => [.. Directory.EnumerateFileSystemEntries(Home.InstalledScenarios).Select(path => Path.GetFileName(path)!).Where(name => name != ".lock").Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_installed_scenario_is_in_the_library_and_found_by_its_id()
    {
        Assert.True(Install(Some.Pack()).Ok);
        Assert.Equal(("late", "The late report"), (Assert.Single(Library.Cards()).Id, Library.Cards()[0].Header.Title));
        Assert.Equal(Path.Join(Home.InstalledScenarios, "late", "late.ink"), Library.PathOf("late"));
    }

    [Fact]
    public void Its_files_are_those_of_the_pack()
    {
        var pack = Some.Pack();
        Install(pack);
        Assert.All(pack.Files, file => Assert.Equal(file.Content.ToArray(), File.ReadAllBytes(Path.Join(Home.InstalledScenarios, "late", file.Path))));
    }

    [Fact]
    public void It_is_packed_again_as_the_same_bytes()
    {
        var pack = Some.Pack();
        Install(pack);
        using var host = new LocalScriptHost(Library.PathOf("late")!);
        Assert.Equal(PackWriter.Write(pack), PackWriter.Write(Runner.Cli.PackedScenario.Of(Library.PathOf("late")!, host).Value!));
    }

    [Fact]
    public void A_newer_one_takes_its_place_and_nothing_is_left_of_it()
    {
        Install(Some.Pack());
        Install(Some.Pack(ink: "# title: Newer\nHello # ending: over; Over\n-> END\n"));
        Assert.Equal("Newer", Assert.Single(Library.Cards()).Header.Title);
        Assert.False(Path.Exists(Path.Join(Home.InstalledScenarios, "late", "words")));
        Assert.Equal(["late"], OnTheShelf);
    }

    [Fact]
    public void One_that_does_not_compile_leaves_nothing_behind()
    {
        var pack = Broken(Some.Pack(), "-> nowhere\n");
        var problem = Assert.Single(Install(pack).Problems, problem => problem.Code == DiagnosticCodes.InkError);
        Assert.Equal("late.ink", problem.File);
        Assert.Empty(OnTheShelf);
    }

    [Fact]
    public void One_that_does_not_compile_leaves_the_earlier_one_as_it_is()
    {
        Install(Some.Pack());
        Install(Broken(Some.Pack(), "-> nowhere\n"));
        Assert.Equal("The late report", Assert.Single(Library.Cards()).Header.Title);
    }

    [Fact]
    public void Of_two_packs_the_good_one_waits_for_the_other()
    {
        Assert.False(Install(Some.Pack("one"), Broken(Some.Pack("two"), "-> nowhere\n")).Ok);
        Assert.Empty(OnTheShelf);
    }

    [Fact]
    public void A_file_that_the_script_does_not_use_is_refused()
    {
        var pack = Some.Pack();
        var problem = Assert.Single(Install(pack with { Files = [.. pack.Files, new PackedFile("setup.sh", new byte[] { 1 })] }).Problems);
        Assert.Equal((DiagnosticCodes.PackUnsafe, "'setup.sh' does not belong to the scenario."), (problem.Code, problem.Message));
    }

    [Fact]
    public void An_include_that_leads_out_of_the_pack_is_refused()
    {
        folder.Write("home/secret.ink", "VAR secret = 1\n");
        Assert.Equal(DiagnosticCodes.IncludeOutside, Assert.Single(Install(Broken(Some.Pack(), "INCLUDE ../../secret.ink\nHello\n-> END\n")).Problems).Code);
        Assert.Empty(OnTheShelf);
    }

    [Fact]
    public void A_content_hash_that_is_not_the_scripts_is_refused()
    {
        var pack = Some.Pack();
        Assert.Equal(DiagnosticCodes.PackDamaged, Assert.Single(Install(pack with { Manifest = pack.Manifest with { ContentHash = "0" } }).Problems).Code);
    }

    [Fact]
    public void What_was_removed_is_gone()
    {
        Install(Some.Pack());
        using (var shelf = InstalledShelf.Open(Home)) shelf.Remove("late");
        Assert.Empty(OnTheShelf);
        Assert.Empty(Library.Cards());
    }

    [Fact]
    public void What_a_killed_process_left_is_put_in_order_by_the_next()
    {
        folder.Write("home/scenarios/.staged-half/half.ink", "Hel");
        folder.Write("home/scenarios/.removed-old/old.ink", "Hello\n-> END\n");
        folder.Write("home/scenarios/.replaced-late/late.ink", "# title: Late\nHello\n-> END\n");
        Assert.Equal("late", Assert.Single(Library.Cards()).Id);
        Assert.NotNull(Library.PathOf("late"));
        InstalledShelf.Open(Home).Dispose();
        Assert.Equal(["late"], OnTheShelf);
    }

    [Fact]
    public void What_was_replaced_goes_when_the_newer_one_is_there()
    {
        Install(Some.Pack());
        folder.Write("home/scenarios/.replaced-late/late.ink", "# title: Older\nHello\n-> END\n");
        Assert.Equal("The late report", Assert.Single(Library.Cards()).Header.Title);
        InstalledShelf.Open(Home).Dispose();
        Assert.Equal(["late"], OnTheShelf);
    }

    [Fact]
    public void While_one_process_changes_the_shelf_another_is_told_to_wait()
    {
        using var shelf = InstalledShelf.Open(Home);
        Assert.Equal(StoreProblem.Locked, Assert.Throws<StoreException>(() => InstalledShelf.Open(Home)).Kind);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said()
    {
        Directory.CreateDirectory(Home.InstalledScenarios);
        LesserRights.MakeReadOnly(Home.InstalledScenarios);
        LesserRights.MakeReadOnly(Home.Path);
        using var rights = LesserRights.Take();
        Assert.Contains("cannot be changed", Assert.Throws<StoreException>(() => InstalledShelf.Open(Home)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_put_there_by_hand_is_not_the_programs_to_take_away()
    {
        folder.Write("home/scenarios/mine.ink", "Hello\n-> END\n");
        folder.Write("home/scenarios/yours/yours.ink", "Hello\n-> END\n");
        Install(Some.Pack());
        using var shelf = InstalledShelf.Open(Home);
        Assert.Equal((true, true, false, false), (shelf.IsByHand("mine"), shelf.IsByHand("yours"), shelf.IsByHand("late"), shelf.IsByHand("nobodys")));
    }

    [Fact]
    public void Only_the_owner_may_read_what_is_installed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        Install(Some.Pack());
        var others = UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        Assert.All(Directory.EnumerateFileSystemEntries(Home.InstalledScenarios, "*", SearchOption.AllDirectories), path => Assert.Equal(UnixFileMode.None, ModeOf(path) & others));
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private Result<IReadOnlyList<Pack>> Install(params Pack[] packs)
    {
        using var shelf = InstalledShelf.Open(Home);
        return new Installer(shelf, path => new LocalScriptHost(path)).Install(packs);
    }

    /// <summary>The pack with another script, and a manifest that knows nothing better.</summary>
    private static Pack Broken(Pack pack, string ink)
    {
        using var scripts = new TemporaryFolder();
        foreach (var file in pack.Files) scripts.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Content.Span));
        var hash = SourceSet.Load(scripts.Write(pack.Manifest.Id + ".ink", ink)).Value?.ContentHash ?? string.Empty;
        return pack with
        {
            Manifest = pack.Manifest with { ContentHash = hash },
            Files = [.. pack.Files.Where(file => !file.Path.StartsWith("words/", StringComparison.Ordinal) && file.Path != pack.Manifest.Id + ".ink"), new PackedFile(pack.Manifest.Id + ".ink", System.Text.Encoding.UTF8.GetBytes(ink))],
        };
    }
}
