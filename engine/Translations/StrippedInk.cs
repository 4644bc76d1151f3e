namespace Rehearsal.Engine.Translations;

/// <summary>A file as Ink reads it, without its comments; each letter knows where it stands in the file.</summary>
internal sealed class StrippedInk
{
    private readonly int[] places;

    private StrippedInk(string file, string text, int[] places) => (File, Text, this.places) = (file, text, places);

    /// <summary>The file as it is.</summary>
    public string File { get; }

    public string Text { get; }

    /// <summary>Where the letter at an index stands in the file; the end of the text is the end of the file.</summary>
    public int Place(int index) => places[index];

    /// <summary>Takes the comments out as Ink's own first pass does; a line break inside one stays.</summary>
    public static StrippedInk Of(string file)
    {
        var kept = new System.Text.StringBuilder(file.Length);
        var keptAt = new List<int>(file.Length + 1);
        for (var at = 0; at < file.Length;)
        {
            var end = StartsAt(file, at, "//") ? EndOfLine(file, at) : StartsAt(file, at, "/*") ? EndOfBlock(file, at) : at;
            for (; at < end; at++)
            {
                if (file[at] is '\n' or '\r') Keep(at);
            }

            if (end < file.Length && !StartsAt(file, end, "//") && !StartsAt(file, end, "/*")) Keep(at++);
        }

        keptAt.Add(file.Length);
        return new StrippedInk(file, kept.ToString(), [.. keptAt]);

        void Keep(int place)
        {
            kept.Append(file[place]);
            keptAt.Add(place);
        }
    }

    private static int EndOfLine(string file, int at)
    {
        var end = file.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? file.Length : at + end;
    }

    private static int EndOfBlock(string file, int at)
    {
        var end = file.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? file.Length : end + 2;
    }

    private static bool StartsAt(string file, int at, string mark) => string.CompareOrdinal(file, at, mark, 0, mark.Length) == 0;
}
