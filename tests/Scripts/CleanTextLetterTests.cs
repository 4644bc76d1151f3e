using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scripts;

public sealed class CleanTextLetterTests
{
    [Theory]
    [InlineData("pay\u202Elater")]
    [InlineData("pay\u2066later")]
    [InlineData("pay\u200Elater")]
    [InlineData("pay\u200Blater")]
    [InlineData("pay\uFEFFlater")]
    [InlineData("pay\u200Dlater")]
    [InlineData("pay\u007Flater")]
    [InlineData("pay\uFE0Flater")]
    [InlineData("pay\U000E0041later")]
    public void Marks_that_nobody_sees_go(string text) => Assert.Equal("paylater", CleanText.Line(text));

    [Theory]
    [InlineData("👩‍💻 and 👨‍👩‍👧‍👦")]
    [InlineData("❤️ 🏳️‍🌈 1️⃣ 👍🏽")]
    [InlineData("می‌خواهم")]
    [InlineData("क्‍ष")]
    [InlineData("café, Ünal, 東京, שלום")]
    [InlineData("two  spaces")]
    public void Letters_of_every_script_and_emoji_stay(string text) => Assert.Equal(text, CleanText.Line(text));

    [Fact]
    public void Nothing_that_could_steer_a_terminal_is_left_and_cleaning_again_changes_nothing() =>
        Prop.ForAll(Nasty.ToArbitrary(), text =>
        {
            var clean = CleanText.Line(text);
            return !clean.Any(char.IsControl) && CleanText.Line(clean) == clean;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Visible_letters_all_stay() =>
        Prop.ForAll(Nasty.ToArbitrary(), text =>
            CleanText.Line(text).Count(IsPlainLetter) == text.Count(IsPlainLetter)).QuickCheckThrowOnFailure();

    private static Gen<string> Nasty => Gen.Elements("a", "b", " ", "[", "31m", "]", "\u001B", "\u009B", "\u0007", "\n", "\u202E", "\u200D", "\uFE0F", "❤", "👩", "\uDC00", "\uD83D", "م", "é")
        .ListOf().Select(string.Concat);

    private static bool IsPlainLetter(char letter) => letter is (>= 'a' and <= 'z') or 'é' or 'م' or '❤';
}
