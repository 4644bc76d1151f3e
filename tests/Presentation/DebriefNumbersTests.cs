using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places.Debriefs;

namespace Rehearsal.Tests.Presentation;

public sealed class DebriefNumbersTests
{
    [Fact]
    public void Words_come_before_the_figure() => Assert.StartsWith("clear in 2 of 3 lines; ", Fact("Clarity"), StringComparison.Ordinal);

    [Fact]
    public void The_self_rating_stands_beside_it_on_the_same_scale() =>
        Assert.EndsWith("your own guess, 4 of 5, stands at 75", Fact("Clarity", new Reflection(SelfClarity: 4)), StringComparison.Ordinal);

    [Fact]
    public void Where_evidence_is_missing_it_says_what() => Assert.Contains("takes 4 rated lines", Fact("Pressure and calm"), StringComparison.Ordinal);

    [Fact]
    public void Signals_name_their_moments() => Assert.Equal("clear request (2), removed obstacle (2), checked understanding (3)", Fact("Integrated"));

    [Fact]
    public void Meters_stand_from_the_beginning_through_every_moment() => Assert.Equal("50 47 52 60", Fact("Trust"));

    [Fact]
    public void The_hidden_circumstance_is_named_in_the_end() => Assert.Equal(
        [new Heading("Hidden circumstances of this run"), new Paragraph("temper was worn out; other runs: guarded")],
        DebriefNumbers.Circumstances(Some.Debriefed(1, 0, 0)));

    [Fact]
    public void A_contested_moment_is_called_the_authors_readings() => Assert.Contains(
        "moment 1: the author's readings lie far apart",
        Fact("Contested", talk: Some.Debriefed(Some.Talk(Some.Turn(1, 1, contested: true), Some.LastTurn()))),
        StringComparison.Ordinal);

    [Fact]
    public void Every_moment_stands_in_the_picture_once_with_its_letter()
    {
        var text = Text(QuadrantPicture.Of(Some.Moments(Some.Turn(2, 2), Some.Turn(1, -1), Some.Turn(-1, 2), Some.Turn(0, 0), Some.Turn(2, 2))));
        Assert.All(["I1", "H2", "P3", "N4", "I5"], mark => Assert.Single(text.Split(' ', '\n', '│'), word => word == mark));
    }

    [Fact]
    public void A_carried_line_counts_as_integrated_in_the_picture() => Assert.Contains("I1*", Text(QuadrantPicture.Of(Some.Moments(Some.OpeningTurn(), Some.Turn(2, 0)))), StringComparison.Ordinal);

    [Fact]
    public void However_many_lines_fall_together_the_picture_stays_narrow()
    {
        var picture = QuadrantPicture.Of(Some.Moments(Enumerable.Repeat(Some.Turn(2, 2), 40)));
        Assert.All(Text(picture).Split('\n'), row => Assert.True(row.Length <= 56));
        Assert.Contains("I40", Text(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_can_be_read_out() =>
        Assert.Equal("Moment 1: clarity +2, care −1, head-led.", QuadrantPicture.Of(Some.Moments(Some.Turn(2, -1))).Alternative);

    [Theory]
    [InlineData(2, "●●")]
    [InlineData(1, "●○")]
    [InlineData(0, "○○")]
    [InlineData(-1, "✕○")]
    [InlineData(-2, "✕✕")]
    public void A_rating_reads_without_colour(int rating, string signs) => Assert.Equal(signs, CoachWords.Dots(rating));

    [Fact]
    public void A_plan_for_the_rest_is_about_the_lower_dimension() => Assert.Equal(
        new IfThenPlan("I have said what I need", "ask what stands in the way, and wait for the answer"),
        PlanSuggestions.Of(Some.Debriefed(Some.Talk(Enumerable.Repeat(Some.Turn(2, -1), 5))))[^1]);

    [Fact]
    public void Every_style_has_a_strong_and_a_limiting_side() => Assert.All(
        Enum.GetValues<Style>(),
        style => Assert.Matches("strong when .* limiting when ", StyleSentences.Of(style)));

    private static string Fact(string label, Reflection? reflection = null, Debriefed? talk = null) =>
        DebriefNumbers.Of(talk ?? Some.Debriefed(1, 0, 0), reflection ?? new Reflection()).OfType<Fact>().First(fact => fact.Label == label).Text;

    private static string Text(Picture picture) => string.Join('\n', picture.Rows.Select(row => string.Concat(row.Select(span => span.Text))));
}
