using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class SourceSetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_file_is_a_diagnostic() => Assert.Equal(DiagnosticCodes.FileUnreadable, Problem(folder.PathOf("none.ink")).Code);

    [Fact]
    public void A_folder_is_no_script() => Assert.Contains("folder", Problem(folder.Root).Message, StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        File.WriteAllText(folder.PathOf("a.ink"), "Hello", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal("Hello", SourceSet.Load(folder.PathOf("a.ink")).Value!.Root.Text);
    }

    [Fact]
    public void Windows_line_ends_become_line_feeds() =>
        Assert.Equal("a\nb\nc", SourceSet.Load(folder.Write("a.ink", "a\r\nb\rc")).Value!.Root.Text);

    [Fact]
    public void Text_that_is_not_utf8_names_its_line()
    {
        File.WriteAllBytes(folder.PathOf("a.ink"), [.. "one\ntwo "u8, 0xE4, (byte)'\n']);
        var problem = Problem(folder.PathOf("a.ink"));
        Assert.Equal((DiagnosticCodes.NotUtf8, 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void More_than_five_megabytes_are_too_much() =>
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Problem(folder.Write("a.ink", new string('a', 5_000_001))).Code);

    [Fact]
    public void A_device_that_never_ends_is_too_much()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no such device.");
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Problem("/dev/zero").Code);
    }

    [Fact]
    public void A_pipe_is_no_script()
    {
        var problem = Problem(Some.Pipe(folder.PathOf("a.ink")));
        Assert.Equal((DiagnosticCodes.FileUnreadable, "This is a pipe or a device, not a file."), (problem.Code, problem.Message));
    }

    [Fact]
    public void An_empty_file_is_a_file() => Assert.Equal(string.Empty, SourceSet.Load(folder.Write("a.ink", string.Empty)).Value!.Root.Text);

    [Fact]
    public void Includes_count_toward_the_five_megabytes()
    {
        folder.Write("b.ink", new string('b', 3_000_000));
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Problem(folder.Write("a.ink", "INCLUDE b.ink\n" + new string('a', 3_000_000))).Code);
    }

    [Theory]
    [InlineData("../secret.ink")]
    [InlineData("/etc/passwd")]
    [InlineData("sub/../../secret.ink")]
    [InlineData("")]
    public void An_include_cannot_reach_outside_the_folder(string name)
    {
        folder.Write("secret.ink", "secret");
        var problem = Problem(folder.Write("in/a.ink", $"text\nINCLUDE {name}\n"));
        Assert.Equal((DiagnosticCodes.IncludeOutside, 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        folder.Write("secret.ink", "secret");
        var script = folder.Write("in/a.ink", "INCLUDE b.ink\n");
        File.CreateSymbolicLink(folder.PathOf("in/b.ink"), folder.PathOf("secret.ink"));
        Assert.Equal(DiagnosticCodes.IncludeOutside, Problem(script).Code);
    }

    [Fact]
    public void A_linked_folder_out_of_the_folder_is_not_followed()
    {
        folder.Write("other/b.ink", "secret");
        var script = folder.Write("in/a.ink", "INCLUDE sub/b.ink\n");
        Directory.CreateSymbolicLink(folder.PathOf("in/sub"), folder.PathOf("other"));
        Assert.Equal(DiagnosticCodes.IncludeOutside, Problem(script).Code);
    }

    [Fact]
    public void An_include_that_is_missing_names_the_line_that_asks_for_it()
    {
        var problem = Problem(folder.Write("a.ink", "text\n\nINCLUDE none.ink\n"));
        Assert.Equal((DiagnosticCodes.IncludeMissing, 3), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_commented_include_is_not_read() => Assert.True(SourceSet.Load(folder.Write("a.ink", "// INCLUDE none.ink\n/*\nINCLUDE none.ink\n*/\n")).Ok);

    [Fact]
    public void Includes_nest_only_so_deep()
    {
        for (var depth = 1; depth < 40; depth++) folder.Write($"{depth}.ink", $"INCLUDE {depth + 1}.ink\n");
        folder.Write("40.ink", "the end");
        Assert.Equal(DiagnosticCodes.IncludeTooDeep, Problem(folder.Write("a.ink", "INCLUDE 1.ink\n")).Code);
    }

    [Fact]
    public void The_hash_is_the_same_whatever_ends_the_lines() => Assert.Equal(HashOf("a\nb\n"), HashOf("a\r\nb\r\n"));

    [Fact]
    public void The_hash_changes_with_an_include()
    {
        folder.Write("b.ink", "one");
        var before = HashOf("INCLUDE b.ink\n");
        folder.Write("b.ink", "two");
        Assert.NotEqual(before, HashOf("INCLUDE b.ink\n"));
    }

    [Fact]
    public void The_hash_changes_with_the_authors_readings()
    {
        var before = HashOf("text");
        folder.Write("a.ratings.csv", "choice,seat,kind,clarity,care\nask,coach,author,1,1\n");
        Assert.NotEqual(before, HashOf("text"));
    }

    [Theory]
    [InlineData("something else\n")]
    [InlineData("choice,seat,kind,clarity,care\nask,coach,person,9,9\n")]
    public void The_hash_changes_with_what_cannot_be_read(string readings)
    {
        var before = HashOf("text");
        folder.Write("a.ratings.csv", readings);
        Assert.NotEqual(before, HashOf("text"));
    }

    [Fact]
    public void The_hash_does_not_change_when_people_rate()
    {
        var before = HashOf("text");
        folder.Write("a.ratings.csv", "choice,seat,kind,clarity,care,rater\nask,coach,person,1,1,ana\n");
        Assert.Equal(before, HashOf("text"));
    }

    private string HashOf(string text) => SourceSet.Load(folder.Write("a.ink", text)).Value!.ContentHash;

    private static Diagnostic Problem(string path) => Assert.Single(SourceSet.Load(path).Problems);
}
