using System.Text;

namespace Rehearsal.Engine.Analysis.Trials;

/// <summary>The words of a language that tricks and rules listen for. Where a language has no list here, they stay silent.</summary>
/// <param name="Self">The speaker: a capital in a list must be one in the text, too.</param>
/// <param name="Other">Whoever is spoken to.</param>
/// <param name="Times">Days, hours and numbers that are written out.</param>
/// <param name="Joints">Words that join clauses without a comma.</param>
/// <param name="Courtesies">Words of courtesy.</param>
internal sealed record SpokenWords(IReadOnlySet<string> Self, IReadOnlySet<string> Other, IReadOnlySet<string> Times, IReadOnlySet<string> Joints, IReadOnlySet<string> Courtesies)
{
    /// <summary>"One", "may", "march" and "second" are left out: they mostly mean something else.</summary>
    private static readonly SpokenWords English = Of(
        self: "i i'm i've i'll i'd",
        other: "you you're you've you'll you'd",
        times: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half dozen "
            + "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays january february april june july august september october november december today tomorrow tonight noon midday midnight o'clock",
        joints: "and but or so because if when while until unless before after although though since",
        courtesies: "please kindly thank thanks grateful appreciate appreciated sorry apologise apologize apologies");

    private static readonly SpokenWords German = Of(
        self: "ich",
        other: "du dich dir Sie Ihnen",
        times: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend halb dutzend "
            + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember heute Morgen übermorgen mittag mitternacht uhr",
        joints: "und oder",
        courtesies: "bitte danke dankbar dank entschuldigung entschuldige entschuldigen verzeihung leid");

    private static readonly SpokenWords Spanish = Of(
        self: "yo me mí conmigo",
        other: "tú te ti contigo usted ustedes",
        times: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil media docena "
            + "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy mañana mediodía medianoche",
        joints: "y e o u pero porque si cuando mientras hasta aunque",
        courtesies: "favor gracias agradezco agradecido agradecida perdón perdona perdone disculpa disculpe disculpas siento");

    /// <summary>The lists of a language tag such as <c>en</c> or <c>pt-BR</c>; null where there are none.</summary>
    public static SpokenWords? Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "de" => German,
        "es" => Spanish,
        _ => null,
    };

    /// <summary>The words of a text: letters, digits, and apostrophes inside.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var letter in text) spaced.Append(letter is '\u2019' ? '\'' : char.IsLetterOrDigit(letter) || letter == '\'' ? letter : ' ');
        return [.. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('\'')).Where(word => word.Length > 0)];
    }

    /// <summary>How many words of a text are in a list.</summary>
    public static int Count(string text, IReadOnlySet<string> list) => In(text).Count(word => list.Contains(word) || list.Contains(word.ToLowerInvariant()));

    private static SpokenWords Of(string self, string other, string times, string joints, string courtesies) => new(List(self), List(other), List(times), List(joints), List(courtesies));

    private static HashSet<string> List(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
