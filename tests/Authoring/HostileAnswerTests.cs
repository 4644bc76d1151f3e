using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Authoring;

namespace Rehearsal.Tests.Authoring;

/// <summary>Whatever somebody answers is words: it gives no finding, and is read as it was written.</summary>
public sealed class HostileAnswerTests
{
    private static readonly string[] Bits =
    [
        "\"", "'", "#", "//", "/*", "*/", "/", "->", "<-", "<>", ">", "{", "}", "|", "[", "]", "~", "\\", "\n", "\r\n", "\t", "\0", "\u001b[31m", "=", "===", "*", "+", "-", ":", ";", ",", "@", "@title@", "@runs@", "$", "&", "!",
        "^", "%", "<", "(", ")", "// rehearsal: allow RH0501", "INCLUDE x.ink", "VAR x = 1", "TODO: x", "else", "# clarity: 2", "مرحبا", "你好", "привет", "é", "\u202E", "👩\u200D👧", "🤷", "\uD800", "Dana", "word", " ", "  ", ".", "?",
    ];

    private static Gen<string> Answer => Gen.Elements(Bits).ArrayOf().Select(bits => string.Concat(bits));

    [Fact]
    public void Any_answer_comes_out_as_text() =>
        Prop.ForAll(Answer.ArrayOf(6).ToArbitrary(), AssertIsText).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('#')]
    [InlineData('{')]
    [InlineData('\\')]
    [InlineData('/')]
    [InlineData('世')]
    public void Ten_thousand_letters_are_text_too(char letter) => AssertIsText([.. Enumerable.Repeat(new string(letter, 10_000), 6)]);

    [Fact]
    public void So_are_two_thousand_words() => AssertIsText([.. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("sorry", 2_000)), 6)]);

    [Theory]
    [InlineData("TODO")]
    [InlineData("VAR")]
    [InlineData("INCLUDE")]
    [InlineData("LIST")]
    [InlineData("O'Neil-Smith Jr.")]
    [InlineData("Доктор")]
    [InlineData("李")]
    [InlineData("3PO")]
    [InlineData("temp")]
    [InlineData("END")]
    public void A_name_speaks_whatever_it_means_elsewhere(string name)
    {
        Assert.Null(NewScenario.ProblemOfName(name));
        var (findings, script, _) = Some.Checked(NewScenario.Usual with { Name = name }, explore: false);
        Assert.Empty(findings);
        Assert.Equal(name, Some.SceneOf(script!).Lines[^1].Speaker);
    }

    [Theory]
    [InlineData("")]
    [InlineData("you")]
    [InlineData("else")]
    [InlineData("Dana:")]
    [InlineData("# Dana")]
    [InlineData("- Dana")]
    [InlineData("A very long name, longer than a line can bear")]
    public void What_cannot_be_a_name_is_said(string name) => Assert.NotNull(NewScenario.ProblemOfName(name));

    [Theory]
    [InlineData("Dana Okafor, senior engineer", "Dana")]
    [InlineData("your boss", "Robin")]
    [InlineData("#1 in sales", "Robin")]
    [InlineData("李雷, engineer", "李雷")]
    [InlineData("", "Robin")]
    public void A_name_is_taken_from_who_the_partner_is(string with, string name) => Assert.Equal(name, NewScenario.NameIn(with));

    [Theory]
    [InlineData("The late report", "the late report")]
    [InlineData("A raise", "a raise")]
    [InlineData("T1", "T1")]
    [InlineData("HR and us", "HR and us")]
    [InlineData("I need help", "I need help")]
    [InlineData("Robin's report", "Robin's report")]
    [InlineData("#", "#")]
    public void A_title_says_what_it_is_about(string title, string about) => Assert.Equal(about, NewScenario.AboutIn(title, NewScenario.Usual.With));

    [Fact]
    public void What_it_is_about_has_to_stay_short()
    {
        Assert.Null(NewScenario.ProblemOfAbout(new string('x', NewScenario.MostAboutLetters)));
        Assert.NotNull(NewScenario.ProblemOfAbout(new string('x', NewScenario.MostAboutLetters + 1)));
        Assert.Equal("this", NewScenario.AboutIn(new string('x', 10_000), "Dana"));
    }

    private static void AssertIsText(string[] answers)
    {
        var clean = answers.Select(answer => InkText.Clean(answer) is { Length: > 0 } text ? text : "word").ToArray();
        if (NewScenario.ProblemOfAbout(clean[4]) is not null) clean[4] = NewScenario.AboutIn(clean[4], clean[3]);
        var scenario = NewScenario.Usual with { Title = clean[0], Theme = clean[1], You = clean[2], With = clean[3], About = clean[4], Goal = clean[5], Situation = [clean[1], clean[0]] };
        var endings = NewEndings.Parse([$"{clean[0]}:strong", "other:weak"]);
        if (endings.Problem is null) scenario = scenario with { Endings = endings.Endings };
        var (findings, script, _) = Some.Checked(scenario, explore: false);
        Assert.Empty(findings);
        var header = script!.Header;
        Assert.Equal([clean[0], clean[1], clean[2], clean[3], clean[5], clean[1], clean[0]], [header.Title, header.Theme!, header.You!, header.With!, header.Goal!, .. header.Situation]);
        Assert.Contains(clean[4], Some.SceneOf(script).Choices.Single(choice => choice.Label == "name_and_ask").Text, StringComparison.Ordinal);
    }
}
