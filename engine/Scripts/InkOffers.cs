using System.Text;
using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Puts together the choices that are offered together: those of one weave, up to its next gather.</summary>
internal static class InkOffers
{
    public static IEnumerable<OutlinedOffer> Of(IReadOnlyList<WrittenChoice> written, InkFindings findings)
    {
        var sections = written.Select(choice => choice.Parsed.parent).Distinct().SelectMany(Sections).ToDictionary();
        return
            from choice in written
            where !choice.Parsed.isInvisibleDefault
            group Choice(choice, findings) by sections[choice.Parsed] into offer
            select new OutlinedOffer([.. offer], InkWords.After(offer.Key)) { Flow = FlowOf(offer.Key) };
    }

    /// <summary>The choice stands in a condition or a sequence, whose choices join those that come after it.</summary>
    public static bool IsInsideLogic(Parsed.Object node)
    {
        for (var at = node.parent; at is not null and not Parsed.FlowBase; at = at.parent)
        {
            if (at is Parsed.Conditional or Parsed.Sequence) return true;
        }

        return false;
    }

    private static string FlowOf(Parsed.Object node)
    {
        while (node is not Parsed.FlowBase) node = node.parent;
        return InkFlowWalker.NameOf((Parsed.FlowBase)node);
    }

    /// <summary>Each choice of a weave with what opens its section: the last gather before it, or the weave.</summary>
    private static IEnumerable<KeyValuePair<Parsed.Object, Parsed.Object>> Sections(Parsed.Object weave)
    {
        var opening = weave;
        foreach (var node in weave.content)
        {
            if (node is Parsed.Gather) opening = node;
            else if (node is Parsed.Choice) yield return new(node, opening);
        }
    }

    private static OutlinedChoice Choice(WrittenChoice written, InkFindings findings)
    {
        var choice = written.Parsed;
        var text = Text(choice);
        return new OutlinedChoice(
            choice.identifier?.name ?? Shortened(text ?? "a computed reply"),
            text,
            ChoiceTags.Parse([.. written.Inside.Where(tag => !tag.HasLogic).Select(tag => tag.Text)]),
            written.Inside.Any(tag => Tag.Parse(tag.Text).Name == "why"),
            findings.Place(choice))
        {
            IsConditional = choice.condition is not null,
            IsSticky = !choice.onceOnly,
        };
    }

    private static string Shortened(string text) => text.Length > 30 ? CleanText.Line(text[..30]) + "…" : CleanText.Line(text);

    private static string? Text(Parsed.Choice choice)
    {
        var text = new StringBuilder();
        return Add(choice.startContent, text) && Add(choice.choiceOnlyContent, text) ? text.ToString().Trim() : null;
    }

    /// <summary>Whether all of it is plain text, tags aside.</summary>
    private static bool Add(Parsed.ContentList? part, StringBuilder text)
    {
        var inTag = false;
        foreach (var node in part?.content ?? [])
        {
            if (node is Parsed.Tag tag) inTag = tag.isStart;
            else if (inTag) continue;
            else if (node is Parsed.Text plain) text.Append(plain.text);
            else return false;
        }

        return true;
    }
}
