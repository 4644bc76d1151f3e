using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Cli;

[Trait("kind", "process")]
public sealed class StringsCommandTests : IDisposable
{
    private const string Ink = "# title: The report\r\nINCLUDE words/more.ink\r\nVAR who = \"Sam\"\r\n-> opening\r\n=== opening ===\r\n{who}: Well? // said\r\n* (ask) [Why?] -> last\r\n* (go) [Go.] -> last\r\n";

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public StringsCommandTests()
    {
        folder.Write("late.ink", Ink);
        folder.Write("words/more.ink", "=== last\nBye.\n-> END\n");
        folder.Write("late.plan", "run only\nchoose ask\n");
    }

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("po")]
    public void A_scenario_goes_to_the_translator_and_back(string format)
    {
        var table = folder.PathOf("late." + format);
        Assert.Equal(ExitCode.Done, Strings("export", "--language", "de", "-o", table).Code);
        var filled = File.ReadAllText(table).Replace(format == "csv" ? ",Why?,," : "msgid \"Why?\"\nmsgstr \"\"", format == "csv" ? ",Why?,Warum?," : "msgid \"Why?\"\nmsgstr \"Warum?\"", StringComparison.Ordinal);
        File.WriteAllText(table, filled);
        var (code, output, error) = Strings("import", table);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("5 texts, 1 translated, 4 missing, 0 outdated", output, StringComparison.Ordinal);
        Assert.Contains("RH0605", error, StringComparison.Ordinal);
        Assert.Equal(
            Ink.Replace("Why?", "Warum?", StringComparison.Ordinal).Replace("report\r\n", "report\r\n# language: de\r\n", StringComparison.Ordinal).Replace("more.ink", "more.de.ink", StringComparison.Ordinal),
            File.ReadAllText(folder.PathOf("late.de.ink")));
        Assert.True(File.Exists(folder.PathOf("words/more.de.ink")));
        Assert.Equal(ExitCode.Done, desk.Run("play", folder.PathOf("late.de.ink"), "--answers", "ask").Code);
    }

    [Fact]
    public void An_empty_table_gives_the_script_back_byte_for_byte()
    {
        var table = folder.PathOf("empty.csv");
        Strings("export", "-o", table);
        Assert.Equal(ExitCode.Done, Strings("import", table, "-o", folder.PathOf("other/late.ink")).Code);
        foreach (var name in (string[])["late.ink", "words/more.ink", "late.plan"]) Assert.Equal(File.ReadAllBytes(folder.PathOf(name)), File.ReadAllBytes(folder.PathOf("other/" + name)));
    }

    [Fact]
    public void A_table_with_an_error_writes_nothing()
    {
        var (code, output, error) = Strings("import", folder.Write("bad.csv", "id,source,translation\nopening.ask,Why?,\"Wa\nrum?\"\n"), "--language", "de");
        Assert.Equal((ExitCode.Findings, string.Empty), (code, output));
        Assert.Contains("bad.csv:2: error RH0602:", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("late.de.ink")));
    }

    [Theory]
    [InlineData("late.ink")]
    [InlineData("words/more.ink")]
    [InlineData("late.txt")]
    public void A_translation_never_takes_the_place_of_its_source(string name)
    {
        Assert.Equal(ExitCode.Usage, Strings("import", folder.Write("t.csv", "id,source,translation\n"), "--language", "de", "-o", folder.PathOf(name)).Code);
        Assert.Equal(Ink, File.ReadAllText(folder.PathOf("late.ink")));
    }

    [Fact]
    public void Nothing_is_written_into_the_programs_own_folder() =>
        Assert.Equal(ExitCode.Usage, desk.Run("strings", "import", "missed-handover", folder.Write("t.csv", "id,source,translation\n"), "-o", Path.Join(Scenarios.Shipped.Folder, "evil.ink")).Code);

    [Fact]
    public void An_earlier_table_is_taken_over_and_what_changed_is_marked()
    {
        var earlier = folder.Write("earlier.csv", "id,source,translation:de\nopening.ask,Why?,Warum?\nopening.go,Leave.,Geh.\n");
        var (code, output, _) = Strings("export", "--update", earlier, "-o", folder.PathOf("new.po"));
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("1 translated, 3 missing, 1 outdated", output, StringComparison.Ordinal);
        Assert.Contains("#, fuzzy\n#| msgid \"Leave.\"\nmsgctxt \"opening.go\"\nmsgid \"Go.\"\nmsgstr \"Geh.\"\n", File.ReadAllText(folder.PathOf("new.po")), StringComparison.Ordinal);
        Assert.Contains("Language: de", File.ReadAllText(folder.PathOf("new.po")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done.csv", "id,source,translation:de\nopening.ask,Why?,Warum?\n")]
    [InlineData("late.ratings.csv", "choice,seat,kind,clarity,care\n")]
    [InlineData("notes.po", "What I wanted to say\n")]
    public void What_somebody_has_worked_at_is_never_written_over(string name, string content)
    {
        var (code, _, error) = Strings("export", "--language", "de", "-o", folder.Write(name, content));
        Assert.Equal((ExitCode.Usage, true), (code, error.Contains("is there already", StringComparison.Ordinal)));
        Assert.Equal(content, File.ReadAllText(folder.PathOf(name)));
    }

    [Fact]
    public void A_table_that_is_taken_over_or_that_nobody_has_worked_at_is_written_again()
    {
        var table = folder.PathOf("t.csv");
        Assert.All((string[][])[["-o", table], ["-o", table], ["--update", table, "-o", table]], more => Assert.Equal(ExitCode.Done, Strings("export", [.. more]).Code));
    }

    [Theory]
    [InlineData("--format", "xliff")]
    [InlineData("--language", "../de")]
    [InlineData("--language", "")]
    [InlineData("--update", "no-such.csv")]
    public void What_cannot_be_meant_is_wrong_usage(string option, string value) => Assert.Equal(ExitCode.Usage, Strings("export", option, value).Code);

    [Fact]
    public void Without_a_language_the_translation_needs_a_name() => Assert.Equal(ExitCode.Usage, Strings("import", folder.Write("t.csv", "id,source,translation\n")).Code);

    [Fact]
    public void A_script_that_does_not_compile_is_not_translated()
    {
        folder.Write("late.ink", "-> nowhere\n");
        Assert.Equal(ExitCode.Scenario, Strings("export").Code);
    }

    [Fact]
    public void The_table_goes_to_standard_output_and_nothing_else_does() => Assert.StartsWith("id,where,", Strings("export").Out, StringComparison.Ordinal);

    private (int Code, string Out, string Error) Strings(string what, params string[] more) => desk.Run(["strings", what, folder.PathOf("late.ink"), .. more]);
}
