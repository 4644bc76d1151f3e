using Rehearsal.Engine.Packs;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

[Trait("kind", "process")]
public sealed class PackCommandTests : IDisposable
{
    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_scenario_goes_from_hand_to_hand()
    {
        Some.PackIn(folder);
        Assert.Equal(ExitCode.Done, desk.Run("pack", folder.PathOf("late.ink"), "-o", Packed).Code);
        Assert.Equal(ExitCode.Done, desk.Run("install", Packed).Code);
        Assert.Contains("The late report", desk.Run("list").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, desk.Run("play", "late", "--policy", "first").Code);
        Assert.Contains("1 session of 'late'", desk.Run("remove", "late", "--yes").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The late report", desk.Run("list").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, desk.Run("debrief", "last").Code);
    }

    [Theory]
    [InlineData("-> nowhere\n", ExitCode.Scenario)]
    [InlineData(Some.PackedInk + "// whose plan fails", ExitCode.Findings)]
    public void What_has_errors_is_not_packed(string ink, int code)
    {
        folder.Write("words/more.ink", "VAR more = 1\n");
        folder.Write("late.plan", "run only\nexpect ending another\n");
        Assert.Equal(code, desk.Run("pack", folder.Write("late.ink", ink), "-o", Packed).Code);
        Assert.False(File.Exists(Packed));
    }

    [Fact]
    public void A_pack_that_cannot_be_written_leaves_nothing()
    {
        Assert.Equal(ExitCode.Environment, desk.Run("pack", "missed-handover", "-o", folder.PathOf("no/such/folder.rehearsal")).Code);
        Directory.CreateDirectory(folder.PathOf("folder.rehearsal"));
        Assert.Equal(ExitCode.Environment, desk.Run("pack", "missed-handover", "-o", folder.PathOf("folder.rehearsal")).Code);
        Assert.Equal([folder.PathOf("folder.rehearsal")], Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public void A_pack_never_takes_the_place_of_a_script()
    {
        var (code, _, error) = desk.Run("pack", folder.Write("late.ink", "# title: T\nHello\n-> END\n"), "-o", folder.PathOf("late.ink"));
        Assert.Equal((ExitCode.Usage, true), (code, error.Contains("End it on .rehearsal", StringComparison.Ordinal)));
        Assert.StartsWith("# title", File.ReadAllText(folder.PathOf("late.ink")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_no_pack() => Assert.Equal(ExitCode.Usage, desk.Run("install", Some.Pipe(folder.PathOf("late.rehearsal"))).Code);

    [Fact]
    public void What_is_installed_already_is_replaced_only_when_asked()
    {
        Write();
        Assert.Equal(ExitCode.Done, desk.Run("install", Packed).Code);
        var again = desk.Run("install", Packed);
        Assert.Equal((ExitCode.Usage, true), (again.Code, again.Error.Contains("--replace", StringComparison.Ordinal)));
        Assert.StartsWith("Replaced", desk.Run("install", Packed, "--replace").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_a_shipped_scenario_is_refused() =>
        Assert.Equal(ExitCode.Usage, desk.Run("install", folder.Write("missed-handover.ink", "Hello\n-> END\n"), "--replace").Code);

    [Fact]
    public void A_damaged_pack_is_refused_with_one_line_and_nothing_lands()
    {
        folder.Write("late.rehearsal", "This is no archive.");
        var (code, output, error) = desk.Run("install", Packed);
        Assert.Equal((ExitCode.Scenario, string.Empty), (code, output));
        Assert.Contains("error RH0701:", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(desk.Home.InstalledScenarios));
    }

    [Theory]
    [InlineData("no-such.rehearsal")]
    [InlineData("late.txt")]
    public void What_is_no_pack_no_script_and_no_folder_is_said(string name)
    {
        folder.Write("late.txt", "Hello");
        Assert.Equal(ExitCode.Usage, desk.Run("install", folder.PathOf(name)).Code);
    }

    [Fact]
    public void The_scripts_of_a_folder_are_installed_and_their_includes_go_with_them()
    {
        Some.PackIn(folder);
        folder.Write("second.ink", "# title: Second\nHello # ending: over; Over\n-> END\n");
        Assert.Equal(ExitCode.Done, desk.Run("install", folder.Root).Code);
        Assert.Equal(["late", "second"], Directory.EnumerateDirectories(desk.Home.InstalledScenarios).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("missed-handover")]
    [InlineData("nothing")]
    [InlineData("../home")]
    [InlineData(".lock")]
    [InlineData("mine")]
    public void Only_what_was_installed_is_removed(string id)
    {
        Directory.CreateDirectory(desk.Home.InstalledScenarios);
        File.WriteAllText(Path.Join(desk.Home.InstalledScenarios, "mine.ink"), "Hello\n-> END\n");
        Assert.Equal(ExitCode.Usage, desk.Run("remove", id, "--yes").Code);
        Assert.True(File.Exists(Path.Join(desk.Home.InstalledScenarios, "mine.ink")));
    }

    [Theory]
    [InlineData("yes\n", false)]
    [InlineData("no\n", true)]
    [InlineData("", true)]
    public void At_a_terminal_removing_asks(string answer, bool stays)
    {
        Write();
        desk.Run("install", Packed);
        desk.Sit(answer, "remove", "late");
        Assert.Equal(stays, Directory.Exists(Path.Join(desk.Home.InstalledScenarios, "late")));
    }

    [Fact]
    public void Without_a_terminal_removing_wants_a_yes()
    {
        Write();
        desk.Run("install", Packed);
        Assert.Equal(ExitCode.Usage, desk.Run("remove", "late").Code);
    }

    private string Packed => folder.PathOf("late.rehearsal");

    private void Write() => File.WriteAllBytes(Packed, PackWriter.Write(Some.Pack()));
}
