using System.Globalization;

namespace Rehearsal.Tests.Analysis.Rules;

/// <summary>Rules about how replies and lines are worded.</summary>
public sealed class SpokenRuleTests
{
    private const string End = "- Bye # ending: e; E # outcome: mixed\n-> END\n";

    [Theory]
    [InlineData("Let us circle back.", "en", true)]
    [InlineData("LET'S CIRCLE BACK!", "en", true)]
    [InlineData("At the end of the day, then.", "en-GB", true)]
    [InlineData("My circle backs me.", "en", false)]
    [InlineData("Am Ende des Tages zählt das.", "de", true)]
    [InlineData("Am Ende des Tages zählt das.", "en", false)]
    [InlineData("A fin de cuentas, da igual.", "es", true)]
    [InlineData("Circle back", "fr", false)]
    public void A_worn_phrase_is_found(string text, string language, bool found)
    {
        Assert.Equal(found, Some.Findings($"# title: T\n# language: {language}\n# cast: Dana = D\nDana: {text}\n-> END\n").Contains("RH0525:4"));
        Assert.Equal(found, Some.Findings($"# title: T\n# language: {language}\nHi\n* [{text}]\n-> END\n").Contains("RH0525:4"));
    }

    [Theory]
    [InlineData("Dana: Circle back # thought: T", true)]
    [InlineData("- Dana: Circle back", true)]
    [InlineData("- - (again) Dana: Circle back", true)]
    [InlineData("{x:\n- 1: Dana: Circle back\n}", true)]
    [InlineData("Dana: Circle {x} back. Circle back", true)]
    [InlineData("You: Circle back", false)]
    [InlineData("Circle back", false)]
    [InlineData("Dana: Hm # thought: circle back", false)]
    [InlineData("// Dana: Circle back", false)]
    public void A_line_of_the_cast_is_told_by_its_name(string line, bool found) =>
        Assert.Equal(found, Some.Findings($"# title: T\n# cast: Dana = D\nVAR x = 1\n{{x}}\n{line}\n-> END\n").Any(finding => finding.StartsWith("RH0525", StringComparison.Ordinal)));

    [Theory]
    [InlineData(10, 15, true)]
    [InlineData(10, 14, false)]
    [InlineData(9, 15, false)]
    public void Half_of_the_lines_are_long(int lines, int words, bool found)
    {
        var line = "Dana: " + string.Join(' ', Enumerable.Repeat("word", words)) + "\n";
        Assert.Equal(found, Some.Findings("# title: T\n# cast: Dana = D\n" + string.Concat(Enumerable.Repeat(line, lines)) + "-> END\n").Contains("RH0524:"));
    }

    [Theory]
    [InlineData(24, 2, true)]
    [InlineData(24, 3, false)]
    [InlineData(23, 0, false)]
    public void A_quadrant_is_hardly_there(int replies, int neither, bool found)
    {
        var written = Enumerable.Range(0, replies).Select(number => string.Create(CultureInfo.InvariantCulture, $"* (r{number}) [R {Rating(number, neither)} # why: W.]\n"));
        Assert.Equal(found, Some.Findings("# title: T\nHi\n" + string.Concat(written) + End).Contains("RH0520:"));

        static string Rating(int number, int neither) => number < neither ? "# clarity: 0 # care: 0" : (number % 3) switch { 0 => "# clarity: 1 # care: 1", 1 => "# clarity: 1 # care: 0", _ => "# clarity: 0 # care: 1" };
    }

    [Theory]
    [InlineData("twenty-two letters here", "ten letters", "", false)]
    [InlineData("these are twenty-three letters", "ten letters", "", true)]
    [InlineData("these are twenty-three letters", "(Wait.)", "", false)]
    [InlineData("these are twenty-three letters", "Mm.", "# signal: waited", false)]
    [InlineData("these are twenty-three letters", "Later.", "# signal: paused-the-talk", false)]
    [InlineData("these are twenty-three letters", "I am sorry.", "# signal: owned-my-part", false)]
    [InlineData("these are a great many letters, and then some, and then a great many more of them", "I am so very sorry about it all, Dana.", "# signal: owned-my-part", true)]
    [InlineData("these are twenty-three letters", "{x}", "", false)]
    public void Replies_differ_in_length(string one, string other, string tag, bool found)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("talk.ink", $"# title: T\nVAR x = 1\nHi\n* (a) [{one} # clarity: 1 # care: 1 # why: W.]\n* (b) [{other} # clarity: 0 # care: 1 {tag} # why: W.]\n{End}");
        var findings = Engine.Analysis.ScriptCheck.Of(path, new HashSet<string>(StringComparer.Ordinal), explored: null).Problems;
        Assert.Equal(found, findings.Any(finding => finding.Code == "RH0523"));
    }
}
