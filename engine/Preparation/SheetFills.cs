using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Preparation;

/// <summary>A sheet as the fills of a script: its texts made fit to stand inside a sentence.</summary>
public static class SheetFills
{
    /// <summary>The scenario that a sheet fills.</summary>
    public const string Scenario = "my-conversation";

    private static readonly HashSet<string> Words = new(SheetParts.All.Select(part => part.Word()), StringComparer.Ordinal);

    /// <summary>Words that begin a sentence with a capital letter and have none inside it. Names keep theirs.</summary>
    private static readonly HashSet<string> Common = new(
        "A An The On In At By From Since When While After Before During Last Next This That These Those Yesterday Today Tomorrow He She They It We You My Your His Her Their Our Nobody Somebody Everybody No One Two Three Four Five Every Each Because If As To Not There Twice Again Put Send Write Bring Tell Ask Come Be Have Take Give Make Let".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Every part that is written, by the name of its fill. A part of nothing but full stops says nothing, and fills nothing.</summary>
    public static IReadOnlyDictionary<string, string> Of(Sheet sheet) => sheet.Written
        .Where(part => part != SheetPart.Worry)
        .Select(part => KeyValuePair.Create(part.Word(), Inside(part, sheet[part])))
        .Where(fill => fill.Value.Length > 0)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Of the texts for a script those that it asks for, so that a script of one's own may ask for less than a sheet has; or what is wrong where it asks for none of them.</summary>
    /// <param name="fills">From a sheet, with what else was given.</param>
    public static Result<IReadOnlyDictionary<string, string>> For(Script script, IReadOnlyDictionary<string, string> fills)
    {
        var asked = script.Header.Fills.Select(fill => fill.Variable).ToHashSet(StringComparer.Ordinal);
        return asked.Overlaps(Words)
            ? Result<IReadOnlyDictionary<string, string>>.Of(fills.Where(fill => asked.Contains(fill.Key) || !Words.Contains(fill.Key)).ToDictionary(StringComparer.Ordinal))
            : Result<IReadOnlyDictionary<string, string>>.Failed([new Diagnostic(
                DiagnosticCodes.CircumstanceUnknown,
                Severity.Error,
                script.Id,
                null,
                "The script takes no prepared case: it asks for nothing that a case holds.",
                $"Play it without --sheet, or play '{Scenario}', which is made for it.")]);
    }

    /// <summary>What they probably say is a sentence of its own; everything else stands inside one.</summary>
    private static string Inside(SheetPart part, string text) => part switch
    {
        SheetPart.LikelyReply => text[^1] is '.' or '?' or '!' or '…' ? text : text + ".",
        SheetPart.Who => text,
        _ => Lowered(text.TrimEnd('.', '!', ' ')),
    };

    private static string Lowered(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return Common.Contains(end < 0 ? text : text[..end]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
