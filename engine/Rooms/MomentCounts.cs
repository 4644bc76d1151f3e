using System.Collections.Immutable;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// What may be told of the votes in a moment. Below three ballots a count would say who voted what, so there is none; below eight, who changed
/// their mind could be told from how many did, so there are totals only.
/// </summary>
/// <param name="First">How many voted for each option; null where nobody voted.</param>
/// <param name="Second">The same after the discussion.</param>
/// <param name="Moved">How many went from option to option, of those who voted twice; null where that may not be told, or nobody did.</param>
/// <param name="Guesses">For each option the mean guess; null where fewer than three guessed.</param>
public sealed record MomentCounts(VoteCount? First, VoteCount? Second, IReadOnlyList<IReadOnlyList<int>>? Moved, IReadOnlyList<GuessMean?> Guesses)
{
    /// <summary>Ballots from which on totals are told.</summary>
    public const int FewestForTotals = 3;

    /// <summary>Ballots from which on movements are told.</summary>
    public const int FewestForMovement = 8;

    /// <summary>The share of one option from which on a discussion has little to discuss.</summary>
    public const double Agreement = 0.75;

    /// <summary>The vote that counts: the second, if anybody took part in it.</summary>
    public VoteCount? Last => Second ?? First;

    /// <summary>The share of those who changed their mind, 0–1; null where that may not be told.</summary>
    public double? ChangedShare
    {
        get
        {
            if (Moved is null) return null;
            var all = Moved.Sum(row => row.Sum());
            return all == 0 ? null : 1 - (Moved.Select((row, option) => row[option]).Sum() / (double)all);
        }
    }

    internal static MomentCounts Of(Room room, int table, int number)
    {
        var moment = table == 0 ? room.Moments.Find(one => one.Number == number) : room.Tables.GetValueOrDefault(table)?.Moments.FirstOrDefault(one => one.Number == number);
        var options = moment?.Scene.Choices.Count ?? 0;
        var (first, second) = (new Urn(table, number, VoteRound.First), new Urn(table, number, VoteRound.Second));
        return new MomentCounts(
            VoteCount.Of(room, first, options),
            VoteCount.Of(room, second, options),
            MovedOf(room.BallotsIn(first), room.BallotsIn(second), options),
            table == 0 ? [.. Enumerable.Range(0, options).Select(option => GuessMean.Of(room, number, option))] : []);
    }

    private static IReadOnlyList<IReadOnlyList<int>>? MovedOf(ImmutableDictionary<string, int> first, ImmutableDictionary<string, int> second, int options)
    {
        var both = first.Where(ballot => second.ContainsKey(ballot.Key)).Select(ballot => (From: ballot.Value, To: second[ballot.Key])).ToList();
        if (both.Count < FewestForMovement) return null;
        return [.. Enumerable.Range(0, options).Select(from => (IReadOnlyList<int>)[.. Enumerable.Range(0, options).Select(to => both.Count(ballot => ballot == (from, to)))])];
    }
}

/// <summary>How many voted for what.</summary>
/// <param name="Totals">For each option, ballots and hands together; null where they are too few to be told.</param>
/// <param name="Voters">How many voted.</param>
public sealed record VoteCount(IReadOnlyList<int>? Totals, int Voters)
{
    /// <summary>The 0-based option with the most votes; the earliest wins a tie. Null where the totals are not told.</summary>
    public int? Top => Totals is { } totals ? IndexOfMost(totals) : null;

    /// <summary>The share of the option with the most votes, 0–1; null where the totals are not told.</summary>
    public double? TopShare => Totals is { } totals && Voters > 0 ? totals.Max() / (double)Voters : null;

    internal static VoteCount? Of(Room room, Urn urn, int options)
    {
        var ballots = room.BallotsIn(urn);
        var hands = room.Hands.GetValueOrDefault(urn);
        var (raised, voters) = (hands.IsDefault ? 0 : hands.Sum(), ballots.Count + (hands.IsDefault ? 0 : hands.Sum()));
        if (voters == 0) return null;
        // Hands are seen by everybody, so what they come to is no secret; one ballot among them would be.
        if (ballots.Count is > 0 and < MomentCounts.FewestForTotals) return new VoteCount(raised == 0 ? null : [.. hands], voters);
        return new VoteCount([.. Enumerable.Range(0, options).Select(option => ballots.Count(ballot => ballot.Value == option) + (hands.IsDefault ? 0 : hands.ElementAtOrDefault(option)))], voters);
    }

    internal static int IndexOfMost(IReadOnlyList<int> totals)
    {
        var most = 0;
        for (var option = 1; option < totals.Count; option++)
        {
            if (totals[option] > totals[most]) most = option;
        }

        return most;
    }
}

/// <summary>What the room guessed of an option.</summary>
/// <param name="Clarity">The mean, −2…2.</param>
/// <param name="Care">The mean, −2…2.</param>
/// <param name="People">How many guessed.</param>
public sealed record GuessMean(double Clarity, double Care, int People)
{
    internal static GuessMean? Of(Room room, int moment, int option)
    {
        if (!room.Guesses.TryGetValue(moment, out var guesses)) return null;
        var own = guesses.Where(guess => guess.Key.Option == option).Select(guess => guess.Value).ToList();
        return own.Count < MomentCounts.FewestForTotals ? null : new GuessMean(own.Average(guess => guess.Clarity), own.Average(guess => guess.Care), own.Count);
    }
}
