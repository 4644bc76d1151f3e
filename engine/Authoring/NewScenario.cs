using System.Globalization;

namespace Rehearsal.Engine.Authoring;

/// <summary>What somebody says about the scenario they want to begin. Every text is clean, one line, and says something.</summary>
/// <param name="With">Who the partner is: a name, then who that is.</param>
/// <param name="Name">What the partner is called on the lines of the script.</param>
/// <param name="About">What the talk is about, in a few words that stand after "about".</param>
/// <param name="Situation">What has happened, a paragraph each; at least one.</param>
/// <param name="Endings">At least one strong ending and one that is not.</param>
public sealed record NewScenario(
    string Title,
    string Theme,
    string You,
    string With,
    string Name,
    string About,
    IReadOnlyList<string> Situation,
    string Goal,
    IReadOnlyList<NewEnding> Endings)
{
    /// <summary>Longest name on a line, in letters as a reader counts them.</summary>
    public const int MostNameLetters = 24;

    /// <summary>Longest text about what the talk is about: it stands in replies, and these have to stay short.</summary>
    public const int MostAboutLetters = 80;

    /// <summary>What is taken where nothing is said.</summary>
    public static NewScenario Usual { get; } = new(
        "The missed deadline",
        "accountability",
        "Team lead",
        "Robin Hale, three years on the team",
        "Robin",
        "the missed deadline",
        ["The figures were due on Friday. They came on Monday, and the board met without them."],
        "Leave with a step and a date, and with Robin still bringing you bad news early.",
        NewEndings.Parse(NewEndings.Usual).Endings);

    /// <summary>The file name of what is written, without its ending.</summary>
    public string Id => ScenarioId.Of(Title);

    /// <summary>The partner's name: what stands before the first comma.</summary>
    public string FullName => With.Split(',')[0].Trim() is { Length: > 0 } name ? name : Name;

    /// <summary>A name to begin with: the first word of who the partner is, where it looks like one.</summary>
    public static string NameIn(string with)
    {
        var word = with.Split([' ', ','], 2)[0];
        return word.Length > 0 && char.IsLetter(word[0]) && !char.IsLower(word[0]) && ProblemOfName(word) is null ? word : Usual.Name;
    }

    /// <summary>A title as it may stand after "about": its first letter small, unless a name or an abbreviation begins it. A long one is called "this".</summary>
    public static string AboutIn(string title, string with)
    {
        if (ProblemOfAbout(title) is not null) return "this";
        var word = title.Split(' ', '\'', '’')[0];
        var isPlain = word == "A" || (word.Length > 1 && word.Skip(1).All(char.IsLower) && !with.Contains(word, StringComparison.Ordinal));
        return isPlain ? $"{char.ToLowerInvariant(title[0])}{title[1..]}" : title;
    }

    /// <summary>Why a text cannot say in the replies what the talk is about, with what to do; null when it can.</summary>
    public static string? ProblemOfAbout(string about) => new StringInfo(about).LengthInTextElements > MostAboutLetters
        ? string.Create(CultureInfo.InvariantCulture, $"That is more than a few words. Say in {MostAboutLetters} letters at most what the talk is about; the rest belongs to what has happened.")
        : null;

    /// <summary>Why a text cannot be a name on a line, with what to do; null when it can.</summary>
    public static string? ProblemOfName(string name)
    {
        if (name.Equals("You", StringComparison.OrdinalIgnoreCase)) return "'You' is the learner's own name on a line. Call the partner something else.";
        if (name == "else") return "'else' means something to Ink. Call the partner something else.";
        if (new StringInfo(name).LengthInTextElements > MostNameLetters) return string.Create(CultureInfo.InvariantCulture, $"That name is longer than {MostNameLetters} letters. Give the one you call them by.");
        return name.Length > 0 && char.IsLetterOrDigit(name, 0) && name.All(IsOfAName) ? null : $"'{name}' has signs in it that a name on a line cannot have. Use letters, digits, spaces, hyphens, dots and apostrophes.";
    }

    private static bool IsOfAName(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is ' ' or '-' or '.' or '\'' or '’' or '\u200C' or '\u200D' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
