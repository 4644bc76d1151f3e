using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Preparation;

/// <summary>What somebody wrote down before a real talk. Kept on this machine only; every part may be empty.</summary>
/// <param name="Id">A ULID, 26 characters.</param>
/// <param name="ChangedAt">When a part of it was last written.</param>
public sealed record Sheet(string Id, IReadOnlyDictionary<SheetPart, string> Texts, DateTimeOffset MadeAt, DateTimeOffset ChangedAt)
{
    /// <summary>The longest text of a part, in letters: a part is a sentence or two.</summary>
    public const int LongestText = 400;

    /// <summary>The text of a part, clean; empty where nothing was written.</summary>
    public string this[SheetPart part] => Texts.GetValueOrDefault(part, string.Empty);

    /// <summary>An empty sheet.</summary>
    public static Sheet New(string id, DateTimeOffset now) => new(id, new Dictionary<SheetPart, string>(), now, now);

    /// <summary>The same sheet with another text; it is cleaned, and cut where it is too long.</summary>
    public Sheet With(SheetPart part, string text, DateTimeOffset now)
    {
        var clean = CleanText.Line(text).Trim();
        // Cleaned once more: the cut may fall inside an emoji.
        var short_ = clean.Length <= LongestText ? clean : CleanText.Line(clean[..LongestText]).TrimEnd();
        return this with { Texts = new Dictionary<SheetPart, string>(Texts) { [part] = short_ }, ChangedAt = now };
    }

    /// <summary>The parts in which something stands.</summary>
    public IEnumerable<SheetPart> Written => SheetParts.All.Where(part => this[part].Length > 0);
}

/// <summary>The parts of a sheet, in the order they are asked for: situation, behaviour and impact (CCL's SBI), then what they may say, the request, the support.</summary>
public enum SheetPart
{
    Who,
    Situation,
    Behaviour,
    Impact,
    LikelyReply,
    Request,
    ByWhen,
    Support,
    Worry,
}

/// <summary>What a part asks for.</summary>
public static class SheetParts
{
    public static IReadOnlyList<SheetPart> All { get; } = [.. Enum.GetValues<SheetPart>()];

    /// <summary>Its name in options, in JSON and, except for the worry, among the fills of <c>my-conversation</c>.</summary>
    public static string Word(this SheetPart part) => part switch
    {
        SheetPart.Who => "who",
        SheetPart.Situation => "situation",
        SheetPart.Behaviour => "behaviour",
        SheetPart.Impact => "impact",
        SheetPart.LikelyReply => "likely_reply",
        SheetPart.Request => "request",
        SheetPart.ByWhen => "by_when",
        SheetPart.Support => "support",
        _ => "worry",
    };

    /// <summary>The question for it, as it is asked on a page.</summary>
    public static string Question(this SheetPart part) => part switch
    {
        SheetPart.Who => "Who is it with? Initials are enough.",
        SheetPart.Situation => "When and where was it?",
        SheetPart.Behaviour => "What was done or said, or not done?",
        SheetPart.Impact => "What did it lead to, and for whom?",
        SheetPart.LikelyReply => "What will they probably say?",
        SheetPart.Request => "What do you want to see instead?",
        SheetPart.ByWhen => "From when, or by when?",
        SheetPart.Support => "What will you do or give, so that they can?",
        _ => "What do you worry you might do in that talk?",
    };

    /// <summary>An answer that does what the question asks.</summary>
    public static string Example(this SheetPart part) => part switch
    {
        SheetPart.Who => "D.",
        SheetPart.Situation => "on Tuesday, at the handover",
        SheetPart.Behaviour => "the note wasn't on the page at five",
        SheetPart.Impact => "the person on call searched for four hours",
        SheetPart.LikelyReply => "I ran out of day.",
        SheetPart.Request => "the note on the page by five",
        SheetPart.ByWhen => "from Monday",
        SheetPart.Support => "I can have somebody take your queue from four",
        _ => "I fill the silence and take it all back",
    };

    /// <summary>The part a word names, or null when it names none.</summary>
    public static SheetPart? Parse(string word) => All.Where(part => part.Word() == word.Replace('-', '_')).Cast<SheetPart?>().FirstOrDefault();
}
