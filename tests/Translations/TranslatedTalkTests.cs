using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;
using Rehearsal.Tests.Scenarios;

namespace Rehearsal.Tests.Translations;

public sealed class TranslatedTalkTests
{
    /// <summary>Everything that means something to Ink.</summary>
    private const string Hostile = "*+-~= (x) -> END <- a <> {{x}} {{a:b|c}} # tag: 1 [br] // c /* d */ VAR x = 1 | &!$ -- - / <";

    /// <summary>How many a test makes; each is compiled twice. It held for 1,500.</summary>
    private const int Scripts = 50;

    public static TheoryData<int> Zoo => Translations.Zoo.Numbers;

    public static TheoryData<string> Shipped => [.. Scenarios.Shipped.Ids];

    [Theory]
    [MemberData(nameof(Zoo))]
    public void Without_translations_a_script_stays_as_it_is(int number) => AssertStays(Translations.Zoo.All[number].Ink);

    [Theory]
    [MemberData(nameof(Zoo))]
    public void Translated_a_script_compiles_to_the_same_story_with_other_words(int number) => AssertSameStory(Translations.Zoo.All[number].Ink);

    [Theory]
    [MemberData(nameof(Zoo))]
    public void Whatever_a_translation_says_Ink_shows_it_and_does_nothing_else(int number) => AssertHarmless(Translations.Zoo.All[number].Ink);

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_scenario_keeps_its_story_in_every_language(string id)
    {
        var ink = File.ReadAllText(Scenarios.Shipped.PathOf(id));
        AssertStays(ink);
        AssertSameStory(ink);
        AssertHarmless(ink);
    }

    [Fact]
    public void Any_script_stays_as_it_is_without_translations() => ForAnyScript(AssertStays);

    [Fact]
    public void Any_script_keeps_its_story_in_another_language() => ForAnyScript(AssertSameStory);

    [Fact]
    public void No_translation_smuggles_anything_into_any_script() => ForAnyScript(AssertHarmless);

    [Fact]
    public void Any_text_comes_out_of_Ink_as_it_was_written()
    {
        var words = Gen.Elements("*", "+", "-", "=", "~", "#", "|", "/", "\\", "<", ">", "[", "]", "(", ")", "{{", "}}", ":", "!", "&", "$", "VAR ", "x", " ", "TODO:", "else:").NonEmptyListOf().Select(signs => string.Concat(signs).Trim());
        Prop.ForAll(words.Where(text => text.Length > 0).ToArbitrary(), said =>
        {
            var ink = Some.Translated(Some.Texts("VAR y = true\nOne\n* [Two] {y:Three|Four}\n- -> END\n"), entry => entry.Kind + said + "q");
            var scene = Some.SceneOf(ink);
            var shown = Squeezed($"{said}q".Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
            Assert.Equal(("line" + shown, "choice" + shown, "part" + shown), (Squeezed(scene.Lines[0].Text), Squeezed(scene.Choices[0].Text), Squeezed(Some.SceneOf(ink, 0).Lines[0].Text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void The_byte_order_mark_and_the_line_ends_stay()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("talk.ink");
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "# title: T\r\n\tOne  \r\n// two\r\n-> END"u8];
        File.WriteAllBytes(path, bytes);
        var texts = Some.TextsAt(path);
        var talk = TranslatedTalk.Of(texts, Some.Match(texts, _ => null), "t.csv", null, name => name);
        Assert.Equal(bytes, talk.Value!.Files[0].Content.ToArray());
    }

    [Fact]
    public void Protected_pieces_may_change_places() =>
        Assert.Equal("VAR a = 1\nVAR b = 2\nVon {b} bis {a}.\n", Some.Translated(Some.Texts("VAR a = 1\nVAR b = 2\nFrom {a} to {b}.\n"), _ => "Von {2} bis {1}."));

    [Fact]
    public void Texts_inside_of_others_are_translated_with_them_and_without_them()
    {
        var texts = Some.Texts("VAR x = 1\nIt is {x: cold|warm}.\n");
        Assert.Equal("VAR x = 1\nEs ist {x: kalt|warm}.\n", Some.Translated(texts, entry => entry.Source switch { "cold" => "kalt", "It is {1}." => "Es ist {1}.", _ => null }));
        Assert.Equal("VAR x = 1\nIt is {x: kalt|warm}.\n", Some.Translated(texts, entry => entry.Source == "cold" ? "kalt" : null));
    }

    [Theory]
    [InlineData("# title: T\nHello\n", "# title: T\n# language: de\nHello\n")]
    [InlineData("# title: T\r\n# language: en # power: below\r\nHello\r\n", "# title: T\r\n# language: de # power: below\r\nHello\r\n")]
    [InlineData("Hello\n", "# language: de\nHello\n")]
    [InlineData("", "# language: de\n")]
    public void The_language_is_written_into_the_header(string ink, string translated) => Assert.Equal(translated, Some.Translated(Some.Texts(ink), _ => null, "de"));

    [Fact]
    public void Includes_are_translated_with_the_script_and_may_get_other_names()
    {
        var texts = Some.Texts("INCLUDE words/more.ink // here\nOne\n", ("words/more.ink", "Two\n"));
        var talk = TranslatedTalk.Of(texts, Some.Match(texts, entry => entry.Source + "!"), "t.csv", null, name => name.Replace(".ink", ".de.ink", StringComparison.Ordinal)).Value!;
        Assert.Equal([(null, "INCLUDE words/more.de.ink // here\nOne!\n"), ("words/more.de.ink", "Two!\n")], talk.Files.Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span))));
    }

    private static void ForAnyScript(Action<string> holds) => Prop.ForAll(Inks.Any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Scripts));

    private static string Squeezed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void AssertStays(string ink)
    {
        var texts = Some.Texts(ink);
        Assert.Equal(ink, Some.Translated(texts, _ => null));
        Assert.Equal(ink, Some.Translated(texts, entry => entry.Source));
    }

    private static void AssertSameStory(string ink) =>
        Assert.Equal(Some.Script(ink).InkJson, Letters.Undo(Some.Script(Some.Translated(Some.Texts(ink), entry => Letters.Change(entry.Source))).InkJson));

    /// <summary>Behind the words of a text, so that what is behind it stays where it was.</summary>
    private static void AssertHarmless(string ink)
    {
        var shown = Hostile.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        var translated = Some.Script(Some.Translated(Some.Texts(ink), entry => entry.Source.EndsWith('}') ? null : entry.Source.StartsWith('{') ? entry.Source + Hostile : Hostile + entry.Source + Hostile)).InkJson;
        Assert.Equal(Some.Script(ink).InkJson, translated.Replace(shown, string.Empty, StringComparison.Ordinal));
    }
}
