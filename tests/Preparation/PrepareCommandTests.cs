using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Preparation;

public sealed class PrepareCommandTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_case_is_not_deleted_before_somebody_says_yes()
    {
        Prepare();
        var (code, _, error) = desk.Run("prepare", "--delete");
        Assert.Equal(2, code);
        Assert.Contains("Add --yes", error, StringComparison.Ordinal);
        Assert.Equal(2, desk.Sit("no\n", "prepare", "--delete").Code);
        Assert.Single(Kept());
    }

    [Fact]
    public void With_a_yes_it_is_deleted()
    {
        Prepare();
        Assert.Equal(0, desk.Run("prepare", "last", "--delete", "--yes").Code);
        Assert.Empty(Kept());
    }

    [Fact]
    public void Whoever_deletes_a_case_is_told_that_its_rehearsals_stay()
    {
        Prepare();
        Assert.Equal(0, desk.Run("play", "--sheet", "last", "--policy", "first").Code);
        Assert.Contains("Rehearsals of it stay", desk.Run("prepare", "--delete", "--yes").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_asks_for_nothing_a_case_holds_says_so_in_one_sentence()
    {
        Prepare();
        var run = desk.Run("play", "missed-handover", "--sheet", "last", "--policy", "first");
        Assert.Equal((2, "missed-handover: error RH0409: The script takes no prepared case: it asks for nothing that a case holds. Play it without --sheet, or play 'my-conversation', which is made for it."), (run.Code, run.Error.Trim()));
    }

    [Fact]
    public void A_script_that_asks_for_some_of_it_takes_that()
    {
        Prepare();
        using var scripts = new TemporaryFolder();
        var path = scripts.Write("short.ink", "# title: Short\n# fill: who = Who is it with?; Sam\nVAR who = \"Sam\"\nTo {who}.\n-> END\n");
        var run = desk.Run("play", path, "--sheet", "last", "--policy", "first");
        Assert.Equal(0, run.Code);
        Assert.Contains("To D.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_nothing_in_particular_is_the_list_and_no_case_that_is_not_kept()
    {
        Prepare();
        Assert.Single(JObject.Parse(desk.Run("prepare", "--json").Out)["sheets"]!);
        Assert.Single(JObject.Parse(desk.Sit("", "prepare", "--json").Out)["sheets"]!);
    }

    private void Prepare() => Assert.Equal(0, desk.Run("prepare", "--who", "D.", "--behaviour", "the note wasn't on the page at five").Code);

    private JToken Kept() => JObject.Parse(desk.Run("prepare", "--list", "--json").Out)["sheets"]!;
}
