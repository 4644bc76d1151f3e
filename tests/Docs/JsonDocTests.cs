namespace Rehearsal.Tests.Docs;

/// <summary>docs/json.md says what is printed, all of it, and nothing else.</summary>
public sealed class JsonDocTests
{
    private static readonly Lazy<JsonReview> Printed = new(Review);

    [Fact]
    public void What_is_printed_is_what_is_described() => Assert.Empty(Printed.Value.Differences);

    [Fact]
    public void Every_field_that_is_described_is_printed_with_a_value_somewhere() => Assert.Empty(Printed.Value.NeverSeen);

    [Fact]
    public void What_is_described_as_sometimes_null_sometimes_is() => Assert.Empty(Printed.Value.NeverNull);

    [Fact]
    public void The_examples_are_as_described()
    {
        var review = new JsonReview(JsonShapes.Read());
        foreach (var (shape, json) in JsonShapes.Examples()) review.Read(shape, json);
        Assert.Empty(review.Differences);
    }

    [Fact]
    public void Every_document_has_an_example() =>
        Assert.Equal(
            MarkdownPage.Read("docs/json.md").Sections.Count(section => section.Heading.StartsWith("`rehearse", StringComparison.Ordinal)),
            JsonShapes.Examples().Count());

    private static JsonReview Review()
    {
        using var samples = new JsonSamples();
        var review = new JsonReview(JsonShapes.Read());
        foreach (var (shape, json) in samples.All()) review.Read(shape, json);
        return review;
    }
}
