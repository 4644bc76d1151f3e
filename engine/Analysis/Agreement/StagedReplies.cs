using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Agreement;

/// <summary>A reply where it stands: the scene in which it was first on offer.</summary>
/// <param name="Said">The learner's reply before it, or null at the beginning.</param>
/// <param name="Lines">The scene's lines; what somebody thinks in them is not for a rater.</param>
public sealed record StagedReply(string Id, string Text, string? Said, Phase? Phase, IReadOnlyList<Line> Lines);

/// <summary>The rated replies of a script in their scenes.</summary>
/// <param name="Found">In the order of the script.</param>
/// <param name="NotReached">Ids of the rated replies that were on offer in none of the talks.</param>
/// <param name="Talks">How many were played.</param>
/// <param name="Stopped">What stopped a talk, or null.</param>
public sealed record StagedReplies(IReadOnlyList<StagedReply> Found, IReadOnlyList<string> NotReached, int Talks, Diagnostic? Stopped)
{
    private const int MostTalks = 300;
    private const int MostTurns = 200;
    private const int MostStops = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly Policy[] Policies = [Policy.MostIntegrated, Policy.ClearOnly, Policy.CareOnly, Policy.Neither];

    /// <summary>
    /// Plays talks until every rated reply has been on offer once, or 300 talks or ten seconds are over: every third talk by a policy, the others by what was said least so far.
    /// </summary>
    /// <param name="host">It has compiled the script.</param>
    public static StagedReplies Of(Script script, IScriptHost host, TimeProvider time)
    {
        var wanted = script.Choices.Values.Where(choice => choice.Rating is not null).OrderBy(choice => choice.File, StringComparer.Ordinal).ThenBy(choice => choice.Line).Select(choice => choice.Id).Distinct(StringComparer.Ordinal).ToList();
        var search = new Search(script, [.. wanted]);
        var begun = time.GetTimestamp();
        var (talks, stops, stopped) = (0, 0, (Diagnostic?)null);
        while (search.Misses && talks < MostTalks && stops < MostStops && time.GetElapsedTime(begun) < Longest)
        {
            if (search.Play(host, talks++) is not { } problem) continue;
            stops++;
            stopped ??= problem;
        }

        return new StagedReplies([.. wanted.Select(search.Found).OfType<StagedReply>()], [.. wanted.Where(id => search.Found(id) is null)], talks, stopped);
    }

    private sealed class Search(Script script, HashSet<string> missing)
    {
        private readonly Dictionary<string, StagedReply> found = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> said = new(StringComparer.Ordinal);

        public bool Misses => missing.Count > 0;

        public StagedReply? Found(string id) => found.GetValueOrDefault(id);

        /// <summary>Plays a talk as far as it goes; what stopped it, or null.</summary>
        /// <param name="number">From 0; it is the seed as well.</param>
        public Diagnostic? Play(IScriptHost host, int number)
        {
            var circumstances = CircumstancePicker.Pick(script, number, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal)).Value!;
            using var talk = host.Converse(circumstances);
            var (scene, before) = (talk.Begin(), (string?)null);
            while (scene.Ok && !scene.Value.IsOver && scene.Value.Turn <= MostTurns && Misses)
            {
                Take(scene.Value, before);
                var index = number % 3 == 2 ? Policies[number / 3 % Policies.Length].Choose(scene.Value, number) : Rarest(scene.Value);
                var choice = scene.Value.Choices[index];
                said[choice.Id] = said.GetValueOrDefault(choice.Id) + 1;
                before = choice.Text;
                scene = talk.Choose(index);
            }

            return scene.Ok ? null : scene.Problems[0];
        }

        private void Take(Scene scene, string? before)
        {
            foreach (var choice in scene.Choices.Where(choice => missing.Remove(choice.Id))) found[choice.Id] = new StagedReply(choice.Id, choice.Text, before, scene.Phase, scene.Lines);
        }

        private int Rarest(Scene scene) => scene.Choices.Index().MinBy(pair => said.GetValueOrDefault(pair.Item.Id)).Index;
    }
}
