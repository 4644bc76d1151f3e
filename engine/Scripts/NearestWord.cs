namespace Rehearsal.Engine.Scripts;

/// <summary>Finds the word somebody probably meant.</summary>
public static class NearestWord
{
    /// <summary>
    /// The known word nearest to <paramref name="word"/> by edit distance (optimal string alignment: insert, delete,
    /// replace, swap neighbours), or null when none is within a third of its length (at least 1, at most 3).
    /// </summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var limit = Math.Clamp(word.Length / 3, 1, 3);
        return known
            .Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>"Did you mean X?" or, when nothing is near, the fallback.</summary>
    public static string Remedy(string word, IReadOnlyCollection<string> known, string otherwise) =>
        Of(word, known) is { } near ? $"Did you mean '{near}'?" : otherwise;

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3 || a.Length > 100) return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
