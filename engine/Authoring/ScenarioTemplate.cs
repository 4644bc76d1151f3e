using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Authoring;

/// <summary>The three files of a scenario, as texts.</summary>
public sealed record ScenarioTexts(string Ink, string Plan, string Ratings);

/// <summary>The scenario that a new one begins as. Its texts are the files in <c>Template</c>; a name between two <c>@</c> stands for an answer.</summary>
public static partial class ScenarioTemplate
{
    /// <summary>The template with these answers in it. A finding about what comes out is a bug.</summary>
    public static ScenarioTexts Filled(NewScenario scenario)
    {
        var rungs = EndingLadder.Of(scenario.Endings);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = InkText.Escape(scenario.Title),
            ["theme"] = InkText.Escape(scenario.Theme),
            ["you"] = InkText.Escape(scenario.You),
            ["with"] = InkText.Escape(scenario.With),
            ["name"] = InkText.EscapeName(scenario.Name),
            ["plain name"] = InkText.Escape(scenario.Name),
            ["full name"] = InkText.Escape(scenario.FullName),
            ["about"] = InkText.Escape(scenario.About),
            ["situation"] = string.Join('\n', scenario.Situation.Select(paragraph => $"# situation: {InkText.Escape(paragraph)}")),
            ["goal"] = InkText.Escape(scenario.Goal),
            ["ladder"] = EndingLadder.Ink(rungs),
            ["runs"] = EndingLadder.Runs(rungs),
        };
        answers["endings"] = string.Join('\n', rungs.SelectMany(rung => rung.Endings, (rung, ending) => Ending(rung.Text, ending, answers))).TrimEnd('\n');
        return new ScenarioTexts(Fill(Text("talk.ink"), answers), Fill(Text("talk.plan"), answers), Text("talk.ratings.csv"));
    }

    private static string Ending(string file, NewEnding ending, Dictionary<string, string> answers) => Fill(Text(file), new(answers, StringComparer.Ordinal)
    {
        ["id"] = ending.Id,
        ["ending title"] = InkText.Escape(ending.Title),
        ["outcome"] = ending.Outcome.Word(),
    });

    /// <summary>In one pass: what an answer says is never looked at again.</summary>
    private static string Fill(string template, Dictionary<string, string> answers) =>
        Placeholder().Replace(template, found => answers[found.Groups["name"].Value]);

    private static string Text(string file)
    {
        using var stream = typeof(ScenarioTemplate).Assembly.GetManifestResourceStream($"template/{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("@(?<name>[a-z ]+)@", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
