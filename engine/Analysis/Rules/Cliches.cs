using Rehearsal.Engine.Analysis.Trials;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>Phrases that are said in meetings and by nobody else. A word at the end may go on: <c>touch base</c> finds no <c>touched base</c>, so both stand here.</summary>
internal static class Cliches
{
    private static readonly Phrase[] English = Phrases(
    [
        "circle back", "circling back", "circled back", "at the end of the day", "going forward", "moving forward", "touch base", "touched base", "touching base", "reach out to", "reached out to", "reaching out to",
        "take this offline", "take that offline", "take it offline", "low-hanging fruit", "low hanging fruit", "move the needle", "moves the needle", "on the same page", "win-win", "deep dive", "double-click on", "double click on",
        "think outside the box", "outside the box", "bandwidth", "synergy", "synergies", "leverage our", "leverage your", "leverage the", "value-add", "key takeaway", "key takeaways", "best practice", "best practices", "paradigm shift",
        "boil the ocean", "drink the kool-aid", "peel the onion", "drill down", "ducks in a row", "hit the ground running", "push the envelope", "raise the bar", "give 110", "110 percent", "go the extra mile", "went the extra mile",
        "team player", "it is what it is", "let's unpack", "unpack that", "unpack this", "lean in", "lean into", "safe space", "sweet spot", "game changer", "game-changer", "no-brainer", "quick win", "quick wins", "actionable", "learnings",
        "mission-critical", "next level", "think big", "open kimono", "run it up the flagpole", "put a pin in", "park that", "parking lot that", "ping me", "sync up", "socialise the idea", "socialize the idea", "i hear you", "with all due respect",
        "to be perfectly honest", "if i'm being honest", "i'll be honest with you", "my door is always open", "we're all in the same boat", "we are all in the same boat", "we're a family here", "take it to heart", "constructive feedback", "growth opportunity", "growth mindset", "step up to the plate",
        "think of it as an opportunity", "in a good place", "feedback is a gift", "failure is not an option", "work smarter", "do more with less", "rock star", "rockstar", "110%", "holistic", "ecosystem", "stakeholder alignment", "alignment going",
    ]);

    private static readonly Phrase[] German = Phrases(
    [
        "am ende des tages", "auf augenhöhe", "abholen müssen", "da abholen", "ins boot holen", "mit ins boot", "an einem strang", "proaktiv", "zeitnah", "zielführend", "nicht zielführend", "win-win", "low-hanging fruit", "quick win", "quick wins",
        "tacheles reden", "wir sitzen alle im selben boot", "die extrameile", "extra meile", "über den tellerrand", "auf dem schirm haben", "nichtsdestotrotz", "committen", "challengen", "ehrlich gesagt", "wertschätzend kommunizieren", "meine tür steht immer offen", "mehrwert", "synergien",
    ]);

    private static readonly Phrase[] Spanish = Phrases(
    [
        "al final del día", "a fin de cuentas", "poner en valor", "remar en la misma dirección", "remar todos", "en el mismo barco", "sinergia", "sinergias", "proactivo", "proactiva", "ganar-ganar", "fuera de la caja", "salir de la zona de confort", "zona de confort",
        "valor añadido", "hoja de ruta", "la milla extra", "sumar esfuerzos", "mi puerta está siempre abierta",
    ]);

    /// <summary>The first such phrase in a text, as the list has it; null where there is none, or no list for the language.</summary>
    public static string? In(string text, string language)
    {
        var said = Spaced(text);
        return Array.Find(List(language), phrase => said.Contains(phrase.Spaced, StringComparison.Ordinal))?.Text;
    }

    private static Phrase[] List(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "de" => German,
        "es" => Spanish,
        _ => [],
    };

    /// <summary>Its words in lower case, a space before, between and after them.</summary>
    private static string Spaced(string text) => $" {string.Join(' ', SpokenWords.In(text)).ToLowerInvariant()} ";

    private static Phrase[] Phrases(string[] texts) => [.. texts.Select(text => new Phrase(text, Spaced(text)))];

    /// <param name="Spaced">As it is looked for; made once, for every line of a talk is asked for every phrase.</param>
    private sealed record Phrase(string Text, string Spaced);
}
