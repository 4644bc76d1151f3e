using System.Globalization;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Cli;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Tests.Backstage;

namespace Rehearsal.Tests.Inline;

public sealed class PlainFaceTests
{
    private static readonly Settings Unpaced = new(Paced: false);

    [Fact]
    public async Task A_whole_run_can_be_read_from_a_pipe()
    {
        var (code, text) = await Run("1", "", "2", "1", "1");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Dana: So what do you want me to do?", text, StringComparison.Ordinal);
        Assert.Contains("What Dana might tell a friend tonight", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_ends_early_is_exit_4_and_says_how_to_go_on()
    {
        var (code, text) = await Run("1", "", "2");
        Assert.Equal(ExitCode.AnswersRanOut, code);
        Assert.EndsWith("rehearse play --resume last\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_steers_a_terminal_is_written() => Assert.DoesNotContain((await Run("1", "c", "", "?", "2", "w", "hm", "1", "1", "", "n", "1")).Text, letter => char.IsControl(letter) && letter != '\n');

    [Fact]
    public async Task It_says_what_can_be_typed() =>
        Assert.Contains("Choose 1–3, w my own words, u take back, ? help, q leave.", (await Run("1", "", "2")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_speaker_is_named_on_every_line() =>
        Assert.Contains("You: You dropped the ball, and everyone saw it.\nDana: Right.\n", (await Run("1", "", "2")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_number_that_is_no_option_is_said_once_and_asked_again()
    {
        var (_, text) = await Run("1", "", "7", "2");
        Assert.Single(Lines(text), line => line == LineReading.Misread);
        Assert.Single(Lines(text), line => line.StartsWith("2. You dropped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_come_again_after_a_reply_is_taken_back() =>
        Assert.Equal(2, Lines((await Run("1", "", "2", "u")).Text).Count(line => line.StartsWith("2. You dropped", StringComparison.Ordinal)));

    [Fact]
    public async Task Coach_mode_spells_the_rating_out() =>
        Assert.Contains("Clarity 0, care −2, neither. A verdict about the person; what is missing stays vague.", Joined((await Run("1", "c", "", "2")).Text), StringComparison.Ordinal);

    [Fact]
    public async Task The_level_is_a_word_and_not_dots() => Assert.Contains("12 min, level 2 of 3, new", (await Run()).Text, StringComparison.Ordinal);

    [Fact]
    public async Task No_line_is_wider_than_the_page() => Assert.All(Lines((await Run("1", "", "2", "1", "1")).Text), line => Assert.True(line.Length <= PlainText.DefaultWidth, line));

    [Fact]
    public async Task The_words_are_the_same_in_every_culture()
    {
        var (_, here) = await Run("1", "", "2", "1", "1");
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in new[] { "tr-TR", "ar-SA", "th-TH", "de-DE" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, (await Run("1", "", "2", "1", "1")).Text);
        }

        CultureInfo.CurrentCulture = before;
    }

    private static async Task<(int Code, string Text)> Run(params IReadOnlyList<string> lines)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var input = new StringReader(string.Join('\n', lines) + (lines.Count > 0 ? "\n" : ""));
        var code = await new MessageLoop(new FakeBackstage(), TimeProvider.System, new PlainFace(input, output)).RunAsync(Opening.Home(Unpaced));
        return (code, output.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static string Joined(string text) => text.Replace('\n', ' ');
}
