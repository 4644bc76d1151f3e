using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Authoring;

/// <summary>A person's rating is added to a file, and every other row stays as it is.</summary>
public sealed class RatingRowTests
{
    private static readonly RatingRow Row = new("opening.ask", "partner", "ana", new Rating(1, -2));

    [Fact]
    public void Without_a_file_there_is_one_now() => Assert.Equal("choice,seat,kind,clarity,care,rater\nopening.ask,partner,person,1,-2,ana\n", Row.In(null));

    [Theory]
    [InlineData("choice,seat,kind,clarity,care\na,coach,author,1,1\n", "choice,seat,kind,clarity,care,rater\na,coach,author,1,1\n*\n")]
    [InlineData("choice,seat,kind,clarity,care\r\na, coach,author,1,1\r\n", "choice,seat,kind,clarity,care,rater\r\na, coach,author,1,1\r\n*\r\n")]
    [InlineData("\uFEFFchoice,seat,kind,clarity,care\na,coach,author,1,1", "\uFEFFchoice,seat,kind,clarity,care,rater\na,coach,author,1,1\n*\n")]
    [InlineData("Choice,Seat,Kind,Clarity,Care,Rater\n\nx,y,person,0,0,bo\n", "Choice,Seat,Kind,Clarity,Care,Rater\n\nx,y,person,0,0,bo\n*\n")]
    public void A_row_is_added_and_the_others_keep_their_bytes(string before, string after) =>
        Assert.Equal(after.Replace("*", "opening.ask,partner,person,1,-2,ana", StringComparison.Ordinal), Row.In(before));

    [Fact]
    public void The_last_word_replaces_the_one_before() =>
        Assert.Equal(Row.In(null) + "b,coach,author,0,0\n", Row.In((Row with { Rating = new Rating(2, 2) }).In(null) + "b,coach,author,0,0\n"));

    [Theory]
    [InlineData("opening.ask,partner,person,0,0,diana")]
    [InlineData("opening.ask,partner,person,0,0")]
    [InlineData("opening.ask,coach,person,0,0,ana")]
    [InlineData("opening.ask2,partner,person,0,0,ana")]
    public void Another_persons_row_is_not_replaced(string other) => Assert.Contains(other + "\n", Row.In($"{Readings.HeaderWithRaters}\n{other}\n"), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_added_in_whatever_order_is_read_back() =>
        Prop.ForAll(Rows.ArrayOf().ToArbitrary(), rows =>
        {
            var text = rows.Aggregate((string?)null, (file, row) => row.In(file));
            var problems = new List<Diagnostic>();
            var read = Readings.Parse(text ?? Readings.Header, "x", problems).Select(reading => new RatingRow(reading.Choice, reading.Seat, reading.Rater!, reading.Rating)).ToHashSet();
            var last = rows.GroupBy(row => (row.Choice, row.Seat, row.Rater)).Select(same => same.Last()).ToHashSet();
            return problems.Count == 0 && read.SetEquals(last);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_people_rate_leaves_the_authors_part_as_it_was() =>
        Prop.ForAll(Rows.ArrayOf().ToArbitrary(), rows =>
        {
            const string Authored = "choice,seat,kind,clarity,care\na,coach,author,1,1\nb,peer,author,0,0\n";
            return Readings.Authored(rows.Aggregate(Authored, (file, row) => row.In(file))) == Authored && Readings.Authored(rows.Aggregate((string?)null, (file, row) => row.In(file)) ?? Readings.Header) is null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ana", true)]
    [InlineData("Ana-Maria O'Neil 2", true)]
    [InlineData("李", true)]
    [InlineData("", false)]
    [InlineData("=1+1", false)]
    [InlineData("@ana", false)]
    [InlineData("a,b", false)]
    [InlineData("a\"b", false)]
    [InlineData("a name that is longer than forty letters is", false)]
    public void What_somebody_can_be_called(string name, bool fits) => Assert.Equal(fits, RatingRow.ProblemOfRater(name) is null);

    private static Gen<RatingRow> Rows =>
        from choice in Gen.Elements("a", "opening.ask", "opening.ask2")
        from seat in Gen.Elements("partner", "coach")
        from rater in Gen.Elements("ana", "diana", "bo", "李")
        from clarity in Gen.Choose(-2, 2)
        from care in Gen.Choose(-2, 2)
        select new RatingRow(choice, seat, rater, new Rating(clarity, care));
}
