using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests.Scoring;

/// <summary>Moves are written by the first letters of their styles: A analysis, R relationship, S speed, C consensus, and a dash for a line without one.</summary>
public sealed class UsualMoveTests
{
    [Theory]
    [InlineData("AAAA", Style.Analysis, 4, 4)]
    [InlineData("ASSS", Style.Speed, 3, 4)]
    [InlineData("RSRC", Style.Relationship, 2, 4)]
    [InlineData("CCCARS", Style.Consensus, 3, 6)]
    [InlineData("-SS-SS", Style.Speed, 4, 4)]
    public void The_most_frequent_style_under_pressure_is_the_usual_move(string moves, Style style, int times, int of) =>
        Assert.Equal(new UsualMove(style, times, of), Usual(Pressed(moves)).Value);

    [Theory]
    [InlineData("")]
    [InlineData("AAA")]
    [InlineData("AAA---")]
    public void It_takes_four_pressure_lines_with_a_style(string moves) => Assert.False(Usual(Pressed(moves)).Found);

    [Theory]
    [InlineData("AARSC")]
    [InlineData("AAARSCRS")]
    public void It_takes_a_share_of_half_or_more(string moves) => Assert.False(Usual(Pressed(moves)).Found);

    [Fact]
    public void Two_styles_that_lead_together_name_none() => Assert.False(Usual(Pressed("ASAS")).Found);

    [Fact]
    public void Calm_lines_do_not_count() => Assert.False(Usual([.. Pressed("AAA"), Some.Turn(1, 1, style: Style.Analysis)]).Found);

    [Fact]
    public void Unrated_turns_do_not_count() =>
        Assert.False(Usual([.. Pressed("AAA"), Some.Turn(Some.Unrated() with { Style = Style.Analysis }, pressure: true)]).Found);

    [Theory]
    [InlineData("ASSS", "3 of 4 lines under pressure went for speed.")]
    [InlineData("AA", "Seeing a most-chosen move takes 4 rated lines under pressure with a style to them; so far there are 2.")]
    [InlineData("A--", "Seeing a most-chosen move takes 4 rated lines under pressure with a style to them; so far there is 1.")]
    [InlineData("AARSC", "The 5 lines under pressure went several ways, none of them in half or more.")]
    [InlineData("ASSA", "The 4 lines under pressure went two ways, equally often.")]
    public void The_evidence_or_what_is_missing_is_named(string moves, string evidence) => Assert.Equal(evidence, Usual(Pressed(moves)).Evidence);

    private static Finding<UsualMove> Usual(IEnumerable<Turn> turns) => UsualMoves.Of(Some.Moments(turns));

    private static IEnumerable<Turn> Pressed(string moves) => moves.Select(letter => Some.Turn(1, 0, style: StyleOf(letter), pressure: true));

    private static Style? StyleOf(char letter) => letter switch
    {
        'A' => Style.Analysis,
        'R' => Style.Relationship,
        'S' => Style.Speed,
        'C' => Style.Consensus,
        _ => null,
    };
}
