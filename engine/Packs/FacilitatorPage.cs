using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>A page in Markdown for whoever leads a group through a talk: the briefing and where the talk can go, and no rating.</summary>
internal static partial class FacilitatorPage
{
    public static string Of(Script script, SourceSet sources)
    {
        var page = new StringBuilder();
        var header = script.Header;
        void Line(string text = "") => page.Append(text).Append('\n');
        void Fact(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) Line($"- **{name}:** {Plain(value)}");
        }

        void Part(string heading, IEnumerable<string> paragraphs)
        {
            foreach (var (index, paragraph) in paragraphs.Index())
            {
                Line();
                if (index == 0) Line($"## {heading}\n");
                Line(Plain(paragraph));
            }
        }

        Line($"# {Plain(header.Title)}\n");
        Line("For whoever leads a group through this talk. Learners should not read it before: it names the endings.\n");
        Fact("In short", header.Summary);
        Fact("The learner is", header.You);
        Fact("They talk to", header.With);
        Fact("The partner's power", header.Power is { } power ? $"{power} the learner" : null);
        Fact("Setting", header.Setting);
        Fact("Time", Time(header));
        Fact("Level", header.Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"{level} of 3") : null);
        Fact("Language", header.Language);
        Fact("Say beforehand", header.ContentNote);
        Part("The situation", header.Situation);
        Part("What would be a good result", header.Goal is { } goal ? [goal] : []);
        Line("\n## The talk\n");
        Fact("Rated replies", script.Choices.Values.Count(choice => choice.Rating is not null).ToString(CultureInfo.InvariantCulture));
        Fact("Moments worth a room's full round", KeyMoments(sources).ToString(CultureInfo.InvariantCulture));
        foreach (var vary in header.Vary) Fact($"Hidden circumstance {Plain(vary.Variable)}", $"{string.Join(", ", vary.Values)}; the same --seed gives everybody the same");
        Line("\nHow it can end:\n");
        foreach (var title in Endings(sources)) Line($"- {Plain(title)}");
        Line("\n## How to lead it\n");
        Line("1. Read the situation and the goal aloud. It is practice, not an assessment: trying a bad line on purpose is welcome.");
        Line("2. At a moment: everybody chooses alone and in silence, votes, talks with a neighbour, and votes again. Then play the reply on.");
        Line("3. Afterwards, ask before you tell: how was it, what happened, what would you say now? Show the ratings last.");
        Line("4. End on one plan each: \"When they say …, I will …\".");
        if (header.Author is not null || header.Licence is not null) Line($"\n{Plain(string.Join(", ", new[] { header.Author, header.Licence }.Where(text => text is not null)))}");
        return page.ToString();
    }

    private static string? Time(ScenarioHeader header) =>
        header.Minutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $"about {minutes} minutes alone; with a group, about five more for each moment you vote on") : null;

    private static int KeyMoments(SourceSet sources) => Texts(sources).Sum(text => Key().Count(text));

    /// <summary>The titles that are written out; one that Ink computes is left out.</summary>
    private static IEnumerable<string> Endings(SourceSet sources) =>
        Texts(sources).SelectMany(text => Ending().Matches(text)).Select(match => match.Groups["title"].Value.Trim()).Where(title => title.Length > 0 && !title.Contains('{', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(SourceSet sources) =>
        sources.Includes.OrderBy(include => include.Key, StringComparer.Ordinal).Select(include => include.Value).Prepend(sources.Root).Select(file => InkComments.Strip(file.Text));

    /// <summary>Text that Markdown shows as it is.</summary>
    private static string Plain(string text) => Special().Replace(CleanText.Line(text), @"\$0");

    [GeneratedRegex(@"#[ \t]*ending[ \t]*:[^;#\]\n]*;(?<title>[^#\]\n]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"#[ \t]*room[ \t]*:[ \t]*key\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"[\\`*_\[\]<>#|]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Special();
}
