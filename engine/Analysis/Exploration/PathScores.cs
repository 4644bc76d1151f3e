using System.Numerics;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Adds up the tables of several ends into the distributions of scores.</summary>
internal sealed class PathScores(PathCells cells)
{
    private readonly Dictionary<int, PathTable> byLines = [];

    public void Add(IEnumerable<(int Lines, PathTable Table)> tables)
    {
        foreach (var (lines, table) in tables)
        {
            if (!byLines.TryGetValue(lines, out var known)) byLines.Add(lines, known = new PathTable(cells));
            known.Add(table, default);
        }
    }

    /// <summary>0–100, as <see cref="Scorer"/> has it.</summary>
    public IReadOnlyList<ScoredPaths> Clarity => Scores(table => table.Clarity, cells.Clarity - Rating.Lowest, Rating.Highest - Rating.Lowest);

    /// <inheritdoc cref="Clarity"/>
    public IReadOnlyList<ScoredPaths> Care => Scores(table => table.Care, cells.Care - Rating.Lowest, Rating.Highest - Rating.Lowest);

    /// <inheritdoc cref="Clarity"/>
    public IReadOnlyList<ScoredPaths> Integration => Scores(table => table.Integrated, 0, 1);

    /// <summary>By the number of rated lines and the sums of clarity and of care, each from −2 a line to 2 a line.</summary>
    public IReadOnlyList<JointPaths> Joint =>
        [.. byLines.OrderBy(entry => entry.Key).SelectMany(entry => (entry.Value.Joint?.Read() ?? []).Select(cell => new JointPaths(
            entry.Key,
            (cell.Sum / cells.Width) + (entry.Key * cells.Clarity),
            (cell.Sum % cells.Width) + (entry.Key * cells.Care),
            cell.Paths)))];

    /// <param name="least">What a line adds at least, on the scale of the score.</param>
    /// <param name="most">What a line adds at most.</param>
    private List<ScoredPaths> Scores(Func<PathTable, PathSums> of, int least, int most)
    {
        var scores = new SortedDictionary<double, BigInteger>();
        foreach (var (lines, table) in byLines.Where(entry => entry.Key > 0))
        {
            foreach (var (sum, paths) in of(table).Read())
            {
                var score = 100.0 * (sum + (least * lines)) / (most * lines);
                scores[score] = scores.GetValueOrDefault(score) + paths;
            }
        }

        return [.. scores.Select(entry => new ScoredPaths(entry.Key, entry.Value))];
    }
}

/// <summary>How many paths have a score.</summary>
/// <param name="Score">0–100.</param>
/// <param name="Paths">1 or more.</param>
public sealed record ScoredPaths(double Score, BigInteger Paths)
{
    /// <summary>The least, the mean and the largest score, each path counting alike; null when no line is rated on any path.</summary>
    public static ScoreRange? Range(IReadOnlyList<ScoredPaths> scores)
    {
        if (scores.Count == 0) return null;
        var all = scores.Aggregate(BigInteger.Zero, (sum, score) => sum + score.Paths);
        return new ScoreRange(scores[0].Score, scores.Sum(score => score.Score * Ratio(score.Paths, all)), scores[^1].Score);
    }

    /// <summary>A quotient of whole numbers of any size, to the precision of a double.</summary>
    public static double Ratio(BigInteger part, BigInteger all)
    {
        var excess = Math.Max(0, (int)all.GetBitLength() - 1000);
        return (double)(part >> excess) / (double)(all >> excess);
    }
}

/// <summary>How many paths have these sums.</summary>
/// <param name="Lines">How many lines were rated.</param>
/// <param name="Clarity">The sum of clarity, −2…2 a line.</param>
/// <param name="Care">The sum of care, −2…2 a line.</param>
public sealed record JointPaths(int Lines, int Clarity, int Care, BigInteger Paths);

/// <summary>Over all paths, 0–100.</summary>
public sealed record ScoreRange(double Min, double Mean, double Max);
