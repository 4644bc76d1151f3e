using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Exports;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Desk desk = new(), elsewhere = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        elsewhere.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Sessions_go_to_another_machine_and_open_there()
    {
        var played = Played();
        var file = folder.PathOf("sessions.json");
        Assert.Equal(0, desk.Run("export", "--all", "-o", file).Code);
        var (code, output, _) = elsewhere.Run("import", file);
        Assert.Equal((0, "Took in 1 session."), (code, output.Trim()));
        Assert.Equal(played, elsewhere.Run("debrief", "last", "--json").Out);
        Assert.Contains("1 session was here already", elsewhere.Run("import", file).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_kept_goes_along_and_what_was_prepared_with_it()
    {
        Played();
        desk.Run("prepare", "--who", "D.", "--behaviour", "the note wasn't on the page at five");
        var file = folder.PathOf("all.json");
        Assert.Contains("Wrote 1 session and 1 prepared case to", desk.Run("export", "--all", "-o", file).Out, StringComparison.Ordinal);
        Assert.Contains("Took in 1 session and 1 prepared case.", elsewhere.Run("import", file).Out, StringComparison.Ordinal);
        Assert.Equal(desk.Run("prepare", "--list", "--json").Out, elsewhere.Run("prepare", "--list", "--json").Out);
    }

    [Fact]
    public void One_session_takes_no_prepared_case_along()
    {
        Played();
        desk.Run("prepare", "--who", "D.");
        Assert.DoesNotContain("sheets", desk.Run("export", "last").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_from_elsewhere_can_be_tried_again()
    {
        Played();
        var file = folder.PathOf("sessions.json");
        desk.Run("export", "last", "-o", file);
        elsewhere.Run("import", file);
        Assert.Equal(0, elsewhere.Run("play", "--what-if", "last", "--moment", "2", "--policy", "first").Code);
    }

    [Fact]
    public void A_table_has_a_row_a_choice()
    {
        var choices = JObject.Parse(Played())["turns"]!.Count(turn => turn["choice"] is JObject);
        var rows = desk.Run("export", "last", "--format", "csv").Out.Trim().Split('\n');
        Assert.Equal(choices + 1, rows.Length);
        Assert.StartsWith("session,scenario,started_at", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_that_look_like_a_formula_are_text_in_a_table()
    {
        desk.Sit("\nw\n=1+1\n1\n\n", "play", "stretch-launch", "--seed", "7");
        Assert.DoesNotContain(",=1+1", desk.Run("export", "last", "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_said_briefly()
    {
        var file = folder.PathOf("long.json");
        File.WriteAllText(file, $"{{\"format\":\"{new string('z', 100_000)}\"}}");
        Assert.InRange(elsewhere.Run("import", file).Error.Length, 1, 1000);
    }

    [Fact]
    public void Own_words_that_begin_with_a_minus_are_text_in_a_table_and_a_rating_stays_a_number()
    {
        desk.Sit("\nw\n-1+1\n1\n\n", "play", "stretch-launch", "--seed", "7");
        desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "neither");
        var table = desk.Run("export", "--all", "--format", "csv").Out;
        Assert.DoesNotContain(",-1+1", table, StringComparison.Ordinal);
        Assert.Contains("-1+1", table, StringComparison.Ordinal);
        Assert.Contains(",-1,", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no format", "export", "--all", "--format", "xml")]
    [InlineData("Name one or more sessions", "export")]
    [InlineData("Nothing was changed", "import", "/nowhere/at/all.json")]
    [InlineData("Nothing was changed", "import", "/")]
    public void What_does_not_fit_is_said(string message, params string[] arguments)
    {
        var (code, _, error) = desk.Run(arguments);
        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_and_nothing_is_written()
    {
        Played();
        var (code, _, error) = desk.Run("export", "--all", "-o", folder.PathOf("not/there.json"));
        Assert.Equal(5, code);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_damaged_file_changes_nothing()
    {
        Played();
        var file = folder.PathOf("sessions.json");
        desk.Run("export", "--all", "-o", file);
        File.WriteAllText(file, File.ReadAllText(file)[..^40]);
        Assert.Equal(2, elsewhere.Run("import", file).Code);
        Assert.Empty(JObject.Parse(elsewhere.Run("sessions", "--all", "--json").Out)["sessions"]!);
    }

    private string Played() => desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "most-integrated", "--json").Out;
}
