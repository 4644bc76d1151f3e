using Rehearsal.Engine.Packs;

namespace Rehearsal.Tests.Packs;

public sealed class PackPathTests
{
    [Theory]
    [InlineData("late.ink")]
    [InlineData("words/more words.ink")]
    [InlineData("Grüße/最後.ink")]
    [InlineData("a/b/c/d/e/f/g/h")]
    public void A_plain_name_has_no_fault(string path) => Assert.Null(PackPath.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:\\x.ink")]
    [InlineData("c:x.ink")]
    [InlineData("..")]
    [InlineData("../x.ink")]
    [InlineData("a/../../x.ink")]
    [InlineData("a\\..\\..\\x.ink")]
    [InlineData("a\\x.ink")]
    [InlineData("./x.ink")]
    [InlineData("a//x.ink")]
    [InlineData("a/")]
    [InlineData("x.ink ")]
    [InlineData("x.")]
    [InlineData(".hidden")]
    [InlineData("a/.hidden/x")]
    [InlineData("nul")]
    [InlineData("a/CON.ink")]
    [InlineData("com1.txt")]
    [InlineData("x:stream")]
    [InlineData("what?.ink")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u202Eb.ink")]
    [InlineData("a/b/c/d/e/f/g/h/i")]
    [InlineData("e\u0301.ink")]
    public void A_name_that_leads_elsewhere_or_means_different_files_has_a_fault(string path) => Assert.NotNull(PackPath.Fault(path));

    [Fact]
    public void A_very_long_name_has_a_fault() => Assert.NotNull(PackPath.Fault(new string('x', PackPath.MaximumLength + 1)));

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("late.ink")]
    [InlineData("nul")]
    [InlineData("")]
    public void An_id_that_is_no_name_of_a_script_has_a_fault(string id) => Assert.NotNull(PackPath.IdFault(id));

    [Theory]
    [InlineData("a.ink", "A.ink")]
    [InlineData("ä.ink", "Ä.ink")]
    [InlineData("a", "a/b")]
    [InlineData("A/b", "a")]
    [InlineData("a.ink", "a.ink")]
    public void Names_that_differ_in_capitals_only_or_are_a_file_and_its_folder_collide(string one, string other) => Assert.NotNull(PackPath.Collision([one, other]));

    [Fact]
    public void Other_names_do_not_collide() => Assert.Null(PackPath.Collision(["a/b", "a/c", "ab", "b"]));
}
