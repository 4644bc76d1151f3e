using System.Globalization;
using System.Text;

namespace Rehearsal.Tests.Analysis.Rules;

/// <summary>Tricks that find the best reply without reading it, in five moments with three replies each.</summary>
public sealed class GivenAwayTests
{
    [Theory]
    [InlineData("please", "", "", 4, "RH0517:")]
    [InlineData("please", "", "", 3, "")]
    [InlineData("please", "please", "", 5, "")]
    [InlineData("please please", "please", "", 5, "RH0517:")]
    [InlineData("PLEASE", "", "", 5, "RH0517:")]
    [InlineData("pleased", "", "", 5, "")]
    [InlineData("thanks", "sorry", "kindly", 5, "")]
    [InlineData("", "", "", 5, "")]
    public void The_politest_reply_wins_too_often(string best, string second, string third, int moments, string findings) =>
        Assert.Equal(findings, Findings(moment => moment < moments ? [best, second, third] : ["", "sorry", ""], [], "en"));

    [Theory]
    [InlineData("en-GB", "please", "RH0517:")]
    [InlineData("de", "bitte", "RH0517:")]
    [InlineData("es", "gracias", "RH0517:")]
    [InlineData("de", "please", "")]
    [InlineData("fr", "please", "")]
    public void Courtesy_is_read_in_the_language_of_the_script(string language, string word, string findings) => Assert.Equal(findings, Findings(_ => [word, "", ""], [], language));

    [Theory]
    [InlineData("waited", "hinted", 4, "RH0518:")]
    [InlineData("waited", "hinted", 3, "")]
    [InlineData("waited", "waited", 5, "")]
    [InlineData("waited", "", 5, "")]
    [InlineData("waited, hinted", "hinted", 5, "RH0518:")]
    public void One_signal_wins_too_often(string best, string second, int moments, string findings) =>
        Assert.Equal(findings, Findings(_ => ["", "", ""], moment => moment < moments ? [best, second, ""] : ["named-the-gap", second, ""], "en"));

    private static string Findings(Func<int, string[]> words, string[] signals, string language) => Findings(words, _ => signals, language);

    /// <summary>The best reply stands in another place and has another length from moment to moment.</summary>
    private static string Findings(Func<int, string[]> words, Func<int, string[]> signals, string language)
    {
        var ink = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"# title: T\n# language: {language}\nHello\n"));
        string[] ratings = ["# clarity: 2 # care: 2", "# clarity: 1 # care: -1", "# clarity: -1 # care: 1"];
        for (var moment = 0; moment < 5; moment++)
        {
            for (var place = 0; place < 3; place++)
            {
                var reply = (place + moment) % 3;
                var signal = signals(moment).ElementAtOrDefault(reply) is { Length: > 0 } word ? $" # signal: {word}" : string.Empty;
                var padding = new string('m', reply == 0 ? 1 : 30);
                ink.Append(CultureInfo.InvariantCulture, $"* (r{moment}{reply}) [{padding} {words(moment)[reply]} {ratings[reply]}{signal} # why: W.]\n");
            }

            ink.Append(moment < 4 ? "- And then?\n" : "- Bye # ending: e; E # outcome: weak\n-> END\n");
        }

        return string.Join(' ', Some.Findings(ink.ToString()));
    }
}
