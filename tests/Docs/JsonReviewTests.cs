namespace Rehearsal.Tests.Docs;

public sealed class JsonReviewTests
{
    private static readonly JsonShapes Shapes = new(new Dictionary<string, JsonShape>(StringComparer.Ordinal)
    {
        ["talk"] = new("talk", [new("turns", "turn", JsonMany.List, IsNullable: false, ""), new("ending", "text", JsonMany.One, IsNullable: true, "")]),
        ["turn"] = new("turn", [new("care", "whole number", JsonMany.One, IsNullable: true, "-2 to 2"), new("at", "time", JsonMany.One, IsNullable: true, ""), new("word", "text", JsonMany.One, IsNullable: false, "`a` or `b`")]),
    });

    [Fact]
    public void What_is_as_described_is_fine() => Assert.Empty(Differences("""{"turns":[{"care":-2,"at":"2026-11-22T10:00:00.000Z","word":"a"}],"ending":null}"""));

    [Theory]
    [InlineData("""{"turns":[]}""")]
    [InlineData("""{"turns":[],"ending":null,"more":1}""")]
    [InlineData("""{"turns":null,"ending":null}""")]
    [InlineData("""{"turns":{},"ending":null}""")]
    [InlineData("""{"turns":[],"ending":7}""")]
    [InlineData("""{"turns":[{"care":3,"at":null,"word":"a"}],"ending":null}""")]
    [InlineData("""{"turns":[{"care":1.5,"at":null,"word":"a"}],"ending":null}""")]
    [InlineData("""{"turns":[{"care":1,"at":"22.11.2026","word":"a"}],"ending":null}""")]
    [InlineData("""{"turns":[{"care":1,"at":null,"word":"c"}],"ending":null}""")]
    public void What_differs_is_found(string json) => Assert.NotEmpty(Differences(json));

    [Fact]
    public void What_was_never_seen_is_named()
    {
        var review = new JsonReview(Shapes);
        review.Read("talk", """{"turns":[],"ending":"over"}""");
        Assert.Equal(["talk: turns", "turn: care", "turn: at", "turn: word"], review.NeverSeen);
        Assert.Equal(["talk: ending", "turn: care", "turn: at"], review.NeverNull);
    }

    private static List<string> Differences(string json)
    {
        var review = new JsonReview(Shapes);
        review.Read("talk", json);
        return review.Differences;
    }
}
