using System.Text;

namespace Rehearsal.Engine.Rooms;

/// <summary>A line as its words alone, so that a quote of it is found whatever its capitals and its signs are.</summary>
internal sealed class SpokenWords
{
    /// <summary>So few words may stand in any line by chance: they have to be a whole sentence of it.</summary>
    private const int FewWords = 3;

    /// <summary>The words of each sentence, in small letters, with a space on either side of each.</summary>
    private readonly IReadOnlyList<string> sentences;

    public SpokenWords(string text) => sentences = [.. text.Split('.', '!', '?', '…', ':', ';').Select(Words).Where(sentence => sentence.Length > 1)];

    public int Count => sentences.Sum(sentence => sentence.Count(letter => letter == ' ') - 1);

    /// <summary>Whether a quote is from this line.</summary>
    public bool Hold(SpokenWords quote) => quote.Count switch
    {
        0 => false,
        < FewWords => quote.sentences.All(sentence => sentences.Contains(sentence, StringComparer.Ordinal)),
        _ => All.Contains(quote.All, StringComparison.Ordinal),
    };

    private string All => string.Concat(sentences.Select((sentence, at) => at == 0 ? sentence : sentence[1..]));

    private static string Words(string text)
    {
        var words = new StringBuilder(" ");
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) words.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && words[^1] != ' ') words.Append(' ');
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }
}
