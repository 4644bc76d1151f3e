using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Translations;

public sealed class InkTextTests
{
    public static TheoryData<int> Zoo => Translations.Zoo.Numbers;

    [Theory]
    [MemberData(nameof(Zoo))]
    public void Every_text_is_found_and_nothing_else(int number)
    {
        var (ink, texts) = Translations.Zoo.All[number];
        Assert.Equal(texts, Some.Texts(ink).Entries.Select(entry => entry.Source));
    }

    [Theory]
    [MemberData(nameof(Zoo))]
    public void All_of_the_zoo_compiles(int number) => Assert.True(Some.Compiled(Translations.Zoo.All[number].Ink).Ok);

    [Fact]
    public void A_text_knows_its_file_and_its_line()
    {
        var texts = Some.Texts("INCLUDE words/more.ink\r\nOne\r\n\r\nTwo\r\n", ("words/more.ink", "VAR x = 1\rThree\r\n"));
        Assert.Equal([("One", "talk.ink", 2), ("Two", "talk.ink", 4), ("Three", "more.ink", 2)], texts.Entries.Select(entry => (entry.Source, Path.GetFileName(entry.File), entry.Line)));
    }

    [Fact]
    public void A_text_knows_who_says_it_and_what_it_answers()
    {
        var texts = Some.Texts("# cast: Dana = Dana Okafor\nDana: Well?\n* [Yes] Dana: Good.\n* [No]\n    Why?\n- Dana: {x():Fine|So}, then. # thought: Hm.\n=== function x()\n~ return true\n");
        Assert.Equal(
            [
                ("Dana Okafor", null, null), ("Well?", "Dana", null), ("Yes", null, "answers: Well?"), ("Good.", "Dana", "after: Yes"), ("No", null, "answers: Well?"),
                ("Why?", null, "after: No"), ("{1}, then.", "Dana", "after: Why?"), ("Fine", null, "in: {1}, then."), ("So", null, "in: {1}, then."), ("Hm.", "Dana", "of: {1}, then."),
            ],
            texts.Entries.Select(entry => (entry.Source, entry.Speaker, entry.Context)));
    }

    [Fact]
    public void What_is_protected_is_shown_to_the_translator() =>
        Assert.Equal(["{name}", "{~a|b}"], Some.Texts("VAR name = \"\"\nHello {name} and {~a|b}.\n").Entries[0].Protected);

    [Fact]
    public void A_text_in_logic_is_named_because_nobody_can_tell_who_sees_it()
    {
        var found = Assert.Single(Some.Texts("VAR temper = \"calm\"\nVAR place = \"the small room\"\nHello\n").InLogic);
        Assert.Equal((DiagnosticCodes.TextInLogic, 2), (found.Code, found.Line));
    }

    [Fact]
    public void Braces_that_nest_without_end_are_left_alone()
    {
        var deep = string.Concat(Enumerable.Repeat("{x:a ", 5000)) + "b" + string.Concat(Enumerable.Repeat("}", 5000));
        Assert.NotEmpty(Some.Texts($"VAR x = 1\n{deep} and text\n").Entries);
    }
}
