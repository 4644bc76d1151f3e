namespace Rehearsal.Tests.Cli;

/// <summary>What <c>rehearse new</c> asks and writes, and how it ends.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string[] Answered = ["--title", "No to Friday", "--theme", "limits", "--you", "Analyst", "--with", "Amina Yusuf, head of sales", "--name", "Amina", "--about", "Friday", "--goal", "Peace", "--situation", "One.", "--situation", "Two.", "--ending", "yes:strong", "no:weak"];

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Options_are_enough()
    {
        Written(desk.Run(["new", .. Answered, "-o", folder.Root]));
        var script = File.ReadAllText(folder.PathOf("no-to-friday.ink"));
        Assert.All((string[])["# title: No to Friday\n", "# theme: limits\n", "# you: Analyst\n", "# with: Amina Yusuf, head of sales\n", "# cast: Amina = Amina Yusuf\n", "# situation: One.\n# situation: Two.\n", "# goal: Peace\n", "It's about Friday.", "# ending: yes; Yes\n# outcome: strong\n", "# ending: no; No\n"], part => Assert.Contains(part, script, StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_is_enough_without_a_terminal() => Assert.Equal(["no.ink", "no.plan", "no.ratings.csv"], Written(desk.Run("new", "--title", "No", "-o", folder.Root)));

    [Fact]
    public void Without_a_title_lines_are_read_and_an_empty_one_takes_what_is_offered() =>
        Assert.Equal(["a-b.ink", "a-b.plan", "a-b.ratings.csv"], Written(desk.Read("A b" + new string('\n', 9), "new", "-o", folder.Root)));

    [Fact]
    public void What_an_option_answers_is_not_asked()
    {
        var (_, output, _) = desk.Read(new string('\n', 9), "new", "--theme", "limits", "-o", folder.Root);
        Assert.DoesNotContain("theme", output, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_lines_run_out_nothing_is_written()
    {
        var (code, _, error) = desk.Read("A b\nlimits\n", "new", "-o", folder.Root);
        Assert.Equal((4, "The answers ran out before the questions did. Nothing was written.\n"), (code, error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public void A_person_who_leaves_has_written_nothing()
    {
        var (code, _, error) = desk.Sit("A b\n", "new", "-o", folder.Root);
        Assert.Equal((130, "Nothing was written.\n"), (code, error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public void A_person_may_try_again()
    {
        var (code, output, _) = desk.Sit("A b\n\n\n\nyou\nDana\n\n\n\n\n", "new", "-o", folder.Root);
        Assert.Equal(0, code);
        Assert.Contains("'You' is the learner's own name on a line. Call the partner something else.\n", output, StringComparison.Ordinal);
        Assert.Contains("# cast: Dana = Robin Hale", File.ReadAllText(folder.PathOf("a-b.ink")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'b' has no outcome.", "--ending", "b")]
    [InlineData("'You' is the learner's own name", "--name", "You")]
    [InlineData("No ending is strong.", "--ending", "b:weak")]
    public void An_option_that_will_not_do_is_said(string said, params string[] options)
    {
        var (code, output, error) = desk.Run(["new", .. options, "--title", "T", "-o", folder.Root]);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_will_not_do_ends_it() => Assert.Equal(2, desk.Read("A\n\n\n\nyou\n", "new", "-o", folder.Root).Code);

    [Fact]
    public void A_file_that_is_there_is_named_and_kept()
    {
        var plan = folder.Write("no.plan", "mine");
        var (code, output, error) = desk.Run("new", "--title", "No", "-o", folder.Root);
        Assert.Equal((2, string.Empty, $"'{plan}' is there already, and nothing was written. Give another title, or another folder with -o.\n"), (code, output, error));
        Assert.Equal(["no.plan"], Directory.EnumerateFiles(folder.Root).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_file_is_no_folder() => Assert.Equal(2, desk.Run("new", "--title", "No", "-o", folder.Write("file", "x")).Code);

    private string[] Written((int Code, string Out, string Error) ended)
    {
        Assert.Equal((0, string.Empty), (ended.Code, ended.Error));
        return [.. Directory.EnumerateFiles(folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
    }
}
