using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Records;

public class DataFolderTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public void Rehearsal_home_comes_before_everything() =>
        Assert.Equal("/mine", Resolve(OSPlatform.Linux, ("REHEARSAL_HOME", "/mine"), ("XDG_DATA_HOME", "/xdg"), ("HOME", "/home/ada")));

    [Fact]
    public void A_relative_rehearsal_home_stands_below_the_current_folder() =>
        Assert.Equal(Path.Join(Environment.CurrentDirectory, "mine"), Resolve(OSPlatform.Linux, ("REHEARSAL_HOME", "mine")));

    [Fact]
    public void On_linux_it_is_below_the_xdg_data_folder() =>
        Assert.Equal("/xdg/rehearsal", Resolve(OSPlatform.Linux, ("XDG_DATA_HOME", "/xdg"), ("HOME", "/home/ada")));

    [Fact]
    public void On_linux_without_an_xdg_data_folder_it_is_below_the_home_folder() =>
        Assert.Equal("/home/ada/.local/share/rehearsal", Resolve(OSPlatform.Linux, ("HOME", "/home/ada")));

    [Fact]
    public void A_relative_xdg_data_folder_is_ignored() =>
        Assert.Equal("/home/ada/.local/share/rehearsal", Resolve(OSPlatform.Linux, ("XDG_DATA_HOME", "xdg"), ("HOME", "/home/ada")));

    [Fact]
    public void An_empty_variable_counts_as_none() =>
        Assert.Equal("/home/ada/.local/share/rehearsal", Resolve(OSPlatform.Linux, ("REHEARSAL_HOME", ""), ("XDG_DATA_HOME", ""), ("HOME", "/home/ada")));

    [Fact]
    public void On_a_mac_it_is_in_the_library() =>
        Assert.Equal("/Users/ada/Library/Application Support/Rehearsal", Resolve(OSPlatform.OSX, ("XDG_DATA_HOME", "/xdg"), ("HOME", "/Users/ada")));

    [Fact]
    public void On_windows_it_is_in_the_application_data() =>
        Assert.Equal(Path.Join("C:\\Users\\ada\\AppData\\Roaming", "Rehearsal"), Resolve(OSPlatform.Windows, ("APPDATA", "C:\\Users\\ada\\AppData\\Roaming"), ("HOME", "/home/ada")));

    [Theory]
    [InlineData("LINUX", "HOME")]
    [InlineData("OSX", "HOME")]
    [InlineData("WINDOWS", "APPDATA")]
    public void An_environment_that_names_no_home_is_told_which_variable_is_missing(string platform, string variable) =>
        Assert.Contains(variable, Assert.Throws<StoreException>(() => Resolve(OSPlatform.Create(platform))).Message, StringComparison.Ordinal);

    [Fact]
    public void Everything_lies_inside_the_folder()
    {
        var folder = new DataFolder("/mine");
        Assert.Equal(["/mine/rehearsal.db", "/mine/compiled", "/mine/scenarios"], [folder.Database, folder.CompiledScripts, folder.InstalledScenarios]);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_new_folder_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var root = new TemporaryFolder();
        new DataFolder(root.PathOf("a/b")).Create();
        Assert.Equal(OwnerOnly, ModeOf(root.PathOf("a/b")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_is_there_is_taken_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(root.PathOf("a"));
        File.SetUnixFileMode(root.PathOf("a"), OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead);
        new DataFolder(root.PathOf("a")).Create();
        Assert.Equal(OwnerOnly, ModeOf(root.PathOf("a")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_in_which_other_things_lie_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var root = new TemporaryFolder();
        root.Write("a/budget.txt", "somebody's");
        var before = ModeOf(root.PathOf("a")) | UnixFileMode.OtherRead;
        File.SetUnixFileMode(root.PathOf("a"), before);
        new DataFolder(root.PathOf("a")).Create();
        Assert.Equal(before, ModeOf(root.PathOf("a")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_of_ours_is_taken_for_its_owner_alone_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var folder = new StoreFolder();
        folder.Fill();
        Directory.CreateDirectory(folder.Folder.CompiledScripts);
        File.SetUnixFileMode(folder.Folder.Path, OwnerOnly | UnixFileMode.OtherRead);
        folder.Folder.Create();
        Assert.Equal(OwnerOnly, ModeOf(folder.Folder.Path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_is_shared_on_purpose_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var root = new TemporaryFolder();
        const UnixFileMode Shared = OwnerOnly | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute | UnixFileMode.StickyBit;
        Directory.CreateDirectory(root.PathOf("a"));
        File.SetUnixFileMode(root.PathOf("a"), Shared);
        new DataFolder(root.PathOf("a")).Create();
        Assert.Equal(Shared, ModeOf(root.PathOf("a")));
    }

    [Fact]
    public void A_folder_that_cannot_be_created_is_named_with_what_to_do()
    {
        using var root = new TemporaryFolder();
        var below = new DataFolder(Path.Join(root.Write("file", "text"), "home"));
        var fault = Assert.Throws<StoreException>(below.Create);
        Assert.Contains(below.Path, fault.Message, StringComparison.Ordinal);
        Assert.Contains("REHEARSAL_HOME", fault.Message, StringComparison.Ordinal);
    }

    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode ModeOf(string path) => File.GetUnixFileMode(path);

    private static string Resolve(OSPlatform platform, params (string Name, string Value)[] environment) =>
        DataFolder.Resolve(name => environment.FirstOrDefault(variable => variable.Name == name).Value, platform).Path;
}
