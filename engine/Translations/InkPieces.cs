using System.Text;

namespace Rehearsal.Engine.Translations;

/// <summary>Gathers the stretches of one text.</summary>
internal sealed class InkPieces(StrippedInk ink)
{
    private readonly List<InkPiece> pieces = [];
    private readonly StringBuilder words = new();
    private int start = -1;
    private int end = -1;

    public void Letter(int at) => Append(at, at + 1, ink.Text[at]);

    /// <summary>An escaped letter.</summary>
    public void Word(int from, int to) => Append(from, to, ink.Text[to - 1]);

    /// <summary>Something that a translator must not touch, and that means nothing at an end of the text.</summary>
    public void Mark(int from, int to) => Protect(from, to, []);

    public void Protect(int from, int to, IReadOnlyList<InkText> inside)
    {
        EndWords();
        Follow(ink.Place(from));
        pieces.Add(new InkPiece(ink.Place(from), ink.Place(to - 1) + 1, null, inside));
    }

    /// <summary>What is left without the spaces and the marks at both ends; logic stays.</summary>
    public IReadOnlyList<InkPiece> Trimmed()
    {
        EndWords();
        while (pieces.Count > 0 && IsNothing(pieces[0])) pieces.RemoveAt(0);
        while (pieces.Count > 0 && IsNothing(pieces[^1])) pieces.RemoveAt(pieces.Count - 1);
        if (pieces.Count > 0) pieces[0] = WithoutSpaces(pieces[0], ahead: true);
        if (pieces.Count > 0) pieces[^1] = WithoutSpaces(pieces[^1], ahead: false);
        return pieces;
    }

    private void Append(int from, int to, char letter)
    {
        var place = ink.Place(from);
        if (words.Length > 0 && place != end)
        {
            EndWords();
            Follow(place);
        }
        else if (words.Length == 0)
        {
            Follow(place);
        }

        if (words.Length == 0) start = place;
        words.Append(letter);
        end = ink.Place(to - 1) + 1;
    }

    /// <summary>A comment between two stretches is protected.</summary>
    private void Follow(int place)
    {
        if (pieces.Count > 0 && pieces[^1].End < place) pieces.Add(new InkPiece(pieces[^1].End, place, null, []));
    }

    private void EndWords()
    {
        if (words.Length > 0) pieces.Add(new InkPiece(start, end, words.ToString(), []));
        words.Clear();
    }

    private bool IsNothing(InkPiece piece) => piece.Words is { } said ? string.IsNullOrWhiteSpace(said) : !IsLogic(piece);

    private bool IsLogic(InkPiece piece) => ink.File[piece.Start] == '{';

    /// <summary>Spaces are never escaped, so they are as long in the file.</summary>
    private static InkPiece WithoutSpaces(InkPiece piece, bool ahead)
    {
        if (piece.Words is not { } said) return piece;
        var kept = ahead ? said.TrimStart(' ', '\t') : said.TrimEnd(' ', '\t');
        var cut = said.Length - kept.Length;
        return ahead ? piece with { Start = piece.Start + cut, Words = kept } : piece with { End = piece.End - cut, Words = kept };
    }
}
