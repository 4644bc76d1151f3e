using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Scripts;

/// <summary>The tags inside a choice's brackets, as values.</summary>
/// <param name="Rating">Null when the choice carries neither axis (a "Continue"), or when the rating is wrong.</param>
public sealed record ChoiceTags(Rating? Rating, IReadOnlyList<Signal> Signals, Style? Style, string? Why)
{
    /// <summary>A choice without tags.</summary>
    public static ChoiceTags None { get; } = new(null, [], null, null);

    /// <summary>The sign our own pages print; a writer who copies it means a hyphen.</summary>
    private const char Minus = '\u2212';

    /// <summary>The names a choice's tags may have.</summary>
    public static IReadOnlyList<string> Names { get; } = ["clarity", "care", "signal", "style", "why"];

    /// <summary>Reads the tags; everything wrong goes to <paramref name="problems"/> and leaves its value out.</summary>
    public static ChoiceTags Parse(IReadOnlyList<string> texts, ICollection<TagProblem>? problems = null)
    {
        if (texts.Count == 0) return None;
        var reader = new Reader(problems);
        foreach (var text in texts) reader.Read(Tag.Parse(text));
        return reader.Finish();
    }

    private sealed class Reader(ICollection<TagProblem>? problems)
    {
        private readonly List<string> seen = [];
        private readonly List<Signal> signals = [];
        private int? clarity;
        private int? care;
        private Style? style;
        private string? why;

        public void Read(Tag tag)
        {
            if (tag.Name is "clarity" or "care" or "style" or "why")
            {
                if (seen.Contains(tag.Name))
                {
                    Problem(DiagnosticCodes.TagRepeated, $"The tag '{tag.Name}' stands there twice.", "Keep one of them.");
                    return;
                }

                seen.Add(tag.Name);
            }

            switch (tag.Name)
            {
                case "clarity":
                    clarity = Axis(tag);
                    break;
                case "care":
                    care = Axis(tag);
                    break;
                case "signal":
                    foreach (var word in tag.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) AddSignal(word);
                    if (tag.Value.Length == 0) Empty(tag);
                    break;
                case "style":
                    style = StyleWords.Parse(tag.Value);
                    if (style is null) Problem(DiagnosticCodes.StyleUnknown, $"'{tag.Value}' is no style.", NearestWord.Remedy(tag.Value, StyleWords.All, $"Use one of: {string.Join(", ", StyleWords.All)}."));
                    break;
                case "why":
                    why = tag.Value.Length > 0 ? tag.Value : null;
                    if (why is null) Empty(tag);
                    break;
                default:
                    problems?.Add(TagNames.Unknown(tag, Names));
                    break;
            }
        }

        public ChoiceTags Finish()
        {
            var claritySeen = seen.Contains("clarity");
            if (claritySeen != seen.Contains("care"))
            {
                var (has, lacks) = claritySeen ? ("clarity", "care") : ("care", "clarity");
                Problem(DiagnosticCodes.RatingIncomplete, $"The choice has {has} but no {lacks}.", $"Add '# {lacks}: n' inside the brackets, or leave both out for an unrated choice.");
            }

            Rating? rating = clarity is { } onClarity && care is { } onCare ? new Rating(onClarity, onCare) : null;
            return new ChoiceTags(rating, signals, style, why);
        }

        private int? Axis(Tag tag)
        {
            if (!int.TryParse(tag.Value.Replace(Minus, '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                Problem(DiagnosticCodes.RatingMalformed, $"'{tag.Name}: {tag.Value}' is no whole number.", "Write a whole number from -2 to 2; a rating is never computed.");
                return null;
            }

            if (Scoring.Rating.IsInRange(value)) return value;
            Problem(DiagnosticCodes.RatingOutOfRange, $"'{tag.Name}: {tag.Value}' is out of range.", "Ratings go from -2 to 2.");
            return null;
        }

        private void AddSignal(string word)
        {
            if (Signal.Parse(word) is { } signal) signals.Add(signal);
            else Problem(DiagnosticCodes.SignalUnknown, $"'{word}' is no signal.", NearestWord.Remedy(word, [.. Signal.All.Select(known => known.Word)], "See the list of signals in docs/authoring.md."));
        }

        private void Empty(Tag tag) => Problem(DiagnosticCodes.TagEmpty, $"The tag '{tag.Name}' says nothing.", "Give it a value after the colon, or leave it out.");

        private void Problem(string code, string message, string remedy) => problems?.Add(new TagProblem(code, Severity.Error, message, remedy));
    }
}
