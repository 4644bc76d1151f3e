using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Conversations;

public class SceneJsonTests
{
    private static readonly string Full = SceneJson.Write(Some.FullScene());

    [Fact]
    public void A_full_scene_reads_back_as_it_was_written() =>
        Assert.Equivalent(Some.FullScene(), SceneJson.Read(Full), strict: true);

    [Fact]
    public void A_closing_scene_reads_back_with_its_ending() =>
        Assert.Equal(Some.ClosingScene().Ending, SceneJson.Read(SceneJson.Write(Some.ClosingScene())).Ending);

    [Fact]
    public void What_is_null_or_false_is_left_out() => Assert.Equal(
        """{"turn":1,"lines":[{"text":"Hello."}],"choices":[],"meters":{}}""",
        SceneJson.Write(new Scene(1, null, false, false, [new Line(null, "Hello.")], [], null, new Dictionary<string, int>(StringComparer.Ordinal))));

    [Fact]
    public void Any_scene_reads_back_as_it_was_written() =>
        Prop.ForAll(Some.Scenes.ToArbitrary(), scene => Assert.Equivalent(scene, SceneJson.Read(SceneJson.Write(scene)), strict: true)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_scene_that_was_cut_off_anywhere_is_refused() =>
        Assert.All(Enumerable.Range(0, Full.Length), length => Assert.Throws<FormatException>(() => SceneJson.Read(Full[..length])));

    [Fact]
    public void Damaged_text_is_refused_or_still_a_scene_in_range_and_never_anything_else()
    {
        var damages =
            from at in Gen.Choose(0, Full.Length - 1)
            from letter in Gen.Elements("{}[]\",:0129-.eEtfn'/*\\\0 ".ToCharArray())
            from length in Gen.Choose(0, 3)
            select Full[..at] + letter + Full[Math.Min(Full.Length, at + length)..];
        Prop.ForAll(damages.ToArbitrary(), text =>
        {
            var problem = Record.Exception(() => SceneJson.Write(SceneJson.Read(text)));
            Assert.True(problem is null or FormatException, $"{text}\n{problem}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("\"clarity\":2", "\"clarity\":3")]
    [InlineData("\"clarity\":2", "\"clarity\":-3")]
    [InlineData("\"clarity\":2", "\"clarity\":1.5")]
    [InlineData("\"clarity\":2", "\"clarity\":\"2\"")]
    [InlineData("\"clarity\":2", "\"clarity\":99999999999999999999")]
    [InlineData("\"clarity\":2,", "")]
    [InlineData("\"turn\":1", "\"turn\":0")]
    [InlineData("\"turn\":1,", "")]
    [InlineData("\"trust\":50", "\"trust\":101")]
    [InlineData("\"trust\":50", "\"trust\":-1")]
    [InlineData("\"trust\":50", "\"trust\":null")]
    [InlineData("\"explore\"", "\"middle\"")]
    [InlineData("\"named-the-gap\"", "\"charm\"")]
    [InlineData("\"analysis\"", "\"magic\"")]
    [InlineData("\"pressure\":true", "\"pressure\":1")]
    [InlineData("\"label\":\"ask\"", "\"label\":7")]
    [InlineData("\"label\"", "\"lable\"")]
    [InlineData("\"lines\":[", "\"lines\":[3,")]
    public void A_value_that_does_not_belong_is_refused(string was, string becomes)
    {
        Assert.Contains(was, Full, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => SceneJson.Read(Full.Replace(was, becomes, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("hello")]
    [InlineData("{}")]
    public void What_is_no_scene_is_refused(string text) => Assert.Throws<FormatException>(() => SceneJson.Read(text));

    [Fact]
    public void A_second_value_after_the_scene_is_refused() => Assert.Throws<FormatException>(() => SceneJson.Read(Full + Full));

    [Fact]
    public void An_ending_beside_choices_is_refused() => Assert.Throws<FormatException>(
        () => SceneJson.Read(Full.Replace("\"meters\"", "\"ending\":{\"id\":\"a\",\"title\":\"b\"},\"meters\"", StringComparison.Ordinal)));

    [Fact]
    public void A_deep_nest_is_refused() => Assert.Throws<FormatException>(() => SceneJson.Read(new string('[', 100_000)));

    [Fact]
    public void The_refusal_says_where_and_what() => Assert.Equal(
        "At choices[0].clarity a whole number from -2 to 2 was expected, not Integer 7.",
        Assert.Throws<FormatException>(() => SceneJson.Read(Full.Replace("\"clarity\":2", "\"clarity\":7", StringComparison.Ordinal))).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_meter_out_of_its_range_cannot_be_written(int meter) => Assert.Throws<ArgumentOutOfRangeException>(
        () => MetersJson.Write(new Dictionary<string, int>(StringComparer.Ordinal) { ["trust"] = meter }));
}
