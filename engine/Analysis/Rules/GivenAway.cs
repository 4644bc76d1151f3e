using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Rules;

/// <summary>How often a trick finds the best reply: what it takes before a rule says so.</summary>
/// <param name="Hits">Moments where it does.</param>
/// <param name="Of">Moments where it could.</param>
internal sealed record GivenAway(int Hits, int Of)
{
    /// <summary>Fewer say nothing: with three replies each, chance alone finds four of five in one script of twenty-two.</summary>
    private const int FewestMoments = 5;

    /// <summary>More than three moments of five; by chance it would be one of three or four.</summary>
    public bool IsSo => Of >= FewestMoments && Hits * 5 > Of * 3;

    /// <summary>More than two moments of five: for what anybody sees at a glance.</summary>
    public bool IsOften => Of >= FewestMoments && Hits * 5 > Of * 2;

    public string Count => string.Create(CultureInfo.InvariantCulture, $"{Hits} of {Of} moments");

    /// <summary>Counts over the moments with three rated replies or more, of which one is better than the others.</summary>
    /// <param name="moments">The moments of a script.</param>
    /// <param name="finds">Whether the trick finds the best reply of the moment; null where it cannot be told.</param>
    public static GivenAway Over(IEnumerable<OutlinedOffer> moments, Func<OutlinedOffer, OutlinedChoice, bool?> finds)
    {
        var tried = moments.Where(moment => moment.Rated.Count() > 2).Select(moment => finds(moment, moment.Best!)).OfType<bool>().ToList();
        return new GivenAway(tried.Count(found => found), tried.Count);
    }
}
