using Rehearsal.Engine.Records;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Backstage;

public sealed class SettingsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SettingsFile File => new(new DataFolder(_folder.PathOf("home")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_file_the_defaults_hold() => Assert.Equal(new SettingsRead(new Settings(), null), File.Read());

    [Fact]
    public void Reading_makes_no_file()
    {
        File.Read();
        Assert.False(File.Exists);
    }

    [Theory]
    [InlineData(true, false, "Plain")]
    [InlineData(false, true, "Full")]
    [InlineData(true, true, "Automatic")]
    public void What_is_written_is_read(bool coach, bool paced, string choice)
    {
        var settings = new Settings(coach, paced, Enum.Parse<InterfaceChoice>(choice));
        File.Write(settings);
        Assert.Equal(new SettingsRead(settings, null), File.Read());
    }

    [Fact]
    public void It_says_what_it_means()
    {
        File.Write(new Settings(Coach: true, Paced: false, InterfaceChoice.Inline));
        Assert.Equal("""{"format":1,"feedback":"coach","pace":"at once","interface":"inline"}""" + Environment.NewLine, System.IO.File.ReadAllText(File.Path));
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        File.Write(new Settings());
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File.Path));
    }

    [Fact]
    public void Nothing_but_the_file_is_left()
    {
        File.Write(new Settings());
        File.Write(new Settings(Coach: true));
        Assert.Equal([File.Path], Directory.EnumerateFiles(_folder.PathOf("home")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing like it")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"format":2}""")]
    [InlineData("""{"format":"1"}""")]
    public void What_cannot_be_read_leaves_the_defaults_and_says_so(string text)
    {
        Put(text);
        Assert.Equal(new Settings(), File.Read().Settings);
        Assert.Contains(File.Path, File.Read().Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_leaves_its_own_default_only()
    {
        Put("""{"format":1,"feedback":"coach","pace":"slow"}""");
        Assert.Equal(new Settings(Coach: true), File.Read().Settings);
        Assert.Contains("the value of pace.", File.Read().Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_named_is_at_its_default()
    {
        Put("""{"format":1,"pace":"at once"}""");
        Assert.Equal(new SettingsRead(new Settings(Paced: false), null), File.Read());
    }

    [Fact]
    public void Reading_leaves_a_broken_file_as_it_is()
    {
        Put("mine");
        File.Read();
        Assert.Equal("mine", System.IO.File.ReadAllText(File.Path));
    }

    [Fact]
    public void Writing_sets_a_broken_file_aside()
    {
        Put("mine");
        File.Write(new Settings());
        Assert.Equal("mine", System.IO.File.ReadAllText(File.SetAside));
        Assert.Null(File.Read().Problem);
    }

    private void Put(string text) => _folder.Write(Path.Join("home", "settings.json"), text);
}
