using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Authoring;

/// <summary>An ending that somebody wants a new scenario to have.</summary>
/// <param name="Id">Small Latin letters, digits and underscores.</param>
/// <param name="Title">Clean, one line.</param>
public sealed record NewEnding(string Id, string Title, Outcome Outcome);

/// <summary>Endings as they are asked for, <c>commitment:strong</c> each, or what is wrong with them.</summary>
/// <param name="Endings">Empty exactly when there is a problem.</param>
/// <param name="Problem">One or two sentences that say what to do, or null.</param>
public sealed partial record NewEndings(IReadOnlyList<NewEnding> Endings, string? Problem)
{
    /// <summary>The hidden circumstance of the template has this many values; each can lead to an ending of its own.</summary>
    public const int MostOfAnOutcome = 3;

    private static readonly Dictionary<string, string> KnownTitles = new(StringComparer.Ordinal)
    {
        ["commitment"] = "Commitment, and early news",
        ["compliance"] = "Done as told, and not a word more",
        ["comfort"] = "Warmth, and no date",
        ["silence"] = "Polite, and closed",
    };

    /// <summary>What is taken where nothing is asked for.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["commitment:strong", "compliance:mixed", "comfort:mixed", "silence:weak"];

    /// <param name="texts">An id or a title each, a colon, and the outcome; several in one text are taken apart.</param>
    public static NewEndings Parse(IEnumerable<string> texts)
    {
        var endings = new List<NewEnding>();
        foreach (var text in texts.SelectMany(Split))
        {
            var (ending, problem) = One(InkText.Clean(text), endings.Count + 1);
            if (ending is null) return Wrong(problem);
            if (endings.Exists(known => known.Id == ending.Id)) return Wrong($"The ending '{ending.Id}' stands there twice. Give each its own name.");
            endings.Add(ending);
        }

        return Whole(endings) is { } missing ? Wrong(missing) : new NewEndings(endings, null);
    }

    /// <summary>At the commas; where a title has commas of its own, after each outcome.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var whole = Array.TrueForAll(parts, part => part.Contains(':', StringComparison.Ordinal)) ? parts : [text];
        return parts.Length == 0 ? [text] : whole.SelectMany(part => AfterOutcome().Split(part)).Where(part => part.Length > 0);
    }

    [GeneratedRegex(@"(?<=:\s*(strong|mixed|weak))[\s,;]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AfterOutcome();

    private static (NewEnding? Ending, string Problem) One(string text, int number)
    {
        var colon = text.LastIndexOf(':');
        var (name, word) = colon < 0 ? (text, string.Empty) : (text[..colon].Trim(), text[(colon + 1)..].Trim().ToLowerInvariant());
        if (name.Length == 0) return (null, $"'{text}' names no ending. Write each as commitment:strong.");
        if (OutcomeWords.Parse(word) is not { } outcome) return (null, $"'{text}' has no outcome. {NearestWord.Remedy(word, OutcomeWords.All, "Write each as commitment:strong; an outcome is strong, mixed or weak.")}");
        var id = ScenarioId.OfEnding(name);
        if (id.Length == 0) id = $"ending_{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return (new NewEnding(id, KnownTitles.GetValueOrDefault(name) ?? Title(name), outcome), string.Empty);
    }

    /// <summary>An id as a title; what is a title already stays as it is.</summary>
    private static string Title(string name)
    {
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')) return name;
        var words = name.Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? name : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private static string? Whole(List<NewEnding> endings)
    {
        var many = endings.GroupBy(ending => ending.Outcome).FirstOrDefault(group => group.Count() > MostOfAnOutcome);
        if (many is not null) return $"More than {MostOfAnOutcome} endings are {many.Key.Word()}. Begin with fewer; the script takes more later.";
        var strong = endings.Count(ending => ending.Outcome == Outcome.Strong);
        return strong == 0 ? "No ending is strong. Name one that is worth rehearsing for."
            : strong == endings.Count ? "Every ending is strong. Name one that is mixed or weak: a talk has to be able to go wrong."
            : null;
    }

    private static NewEndings Wrong(string problem) => new([], problem);
}
