using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Authoring;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Cli;

/// <summary>One person's way through the replies of a script, from one seat. Each rating is on the disk before the next reply is shown.</summary>
/// <param name="replies">In the order in which they are asked about.</param>
/// <param name="rated">What the person has rated from this seat so far, by the ids of the replies.</param>
internal sealed class RatingRound(Respondent respondent, RatingsFile file, string rater, string seat, IReadOnlyList<StagedReply> replies, IReadOnlyDictionary<string, Rating> rated)
{
    private const string Back = "b", Skip = "s", Quit = "q";

    private readonly Dictionary<string, Rating> ratings = new(rated, StringComparer.Ordinal);

    /// <summary>The replies in an order that the seed decides, the same every time.</summary>
    public static IReadOnlyList<StagedReply> Shuffled(IEnumerable<StagedReply> replies, string seed) =>
        [.. replies.OrderBy(reply => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{reply.Id}"))), StringComparer.Ordinal)];

    /// <summary>How many of the replies are rated.</summary>
    public int Rated => replies.Count(reply => ratings.ContainsKey(reply.Id));

    /// <summary>Asks until everything has been asked, or the person quits; false when nobody answers any more.</summary>
    public bool Run()
    {
        var at = replies.Index().FirstOrDefault(pair => !ratings.ContainsKey(pair.Item.Id), (replies.Count, null!)).Index;
        while (at < replies.Count)
        {
            switch (Rate(at))
            {
                case null: return false;
                case Quit: return true;
                case Back: at = Math.Max(0, at - 1); break;
                default: at++; break;
            }
        }

        return true;
    }

    /// <summary>Asks for both axes of a reply; going back from the second asks for the first again.</summary>
    private string? Rate(int at)
    {
        var reply = replies[at];
        Show(reply, at);
        while (true)
        {
            if (Ask(RatingAnchors.Clarity, reply.Phase) is not (['1' or '2' or '3' or '4' or '5'] and var clarity)) return Answered;
            if (Ask(RatingAnchors.Care, reply.Phase) is not (['1' or '2' or '3' or '4' or '5'] and var care))
            {
                if (Answered == Back) continue;
                return Answered;
            }

            var rating = new Rating(RatingAnchors.RatingOf(clarity), RatingAnchors.RatingOf(care));
            file.Keep(new RatingRow(reply.Id, seat, rater, rating));
            ratings[reply.Id] = rating;
            return string.Empty;
        }
    }

    /// <summary>What was answered last.</summary>
    private string? Answered { get; set; }

    private string? Ask(RatingAnchors anchors, Phase? phase)
    {
        respondent.Say(string.Empty);
        respondent.Say(anchors.Question);
        if (anchors == RatingAnchors.Clarity && RatingAnchors.Counts(phase) is { } counts) respondent.Say(counts);
        foreach (var line in anchors.Lines) respondent.Say(line);
        respondent.Say("1 to 5, b back, s skip, q quit");
        Answered = respondent.Choose([.. RatingAnchors.Keys, Back, Skip, Quit]);
        if (Answered is { } word) respondent.Say($"> {word}");
        return Answered;
    }

    private void Show(StagedReply reply, int at)
    {
        respondent.Say(string.Empty);
        respondent.Say(string.Create(CultureInfo.InvariantCulture, $"── Reply {at + 1} of {replies.Count} ──"));
        if (reply.Said is { } said) respondent.Say($"You: {said}");
        foreach (var line in reply.Lines) respondent.Say(line.Speaker is { } speaker ? $"{speaker}: {line.Text}" : line.Text);
        respondent.Say(string.Empty);
        respondent.Say($"The reply: “{reply.Text}”");
        if (ratings.TryGetValue(reply.Id, out var before)) respondent.Say($"You gave it clarity {RatingAnchors.Signed(before.Clarity).Trim()} and care {RatingAnchors.Signed(before.Care).Trim()}; s leaves that as it is.");
    }
}
