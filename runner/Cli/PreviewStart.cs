using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>How a previewed talk begins, after every save alike.</summary>
/// <param name="Seed">0…2³¹−1.</param>
/// <param name="Vary">Circumstances that are given, not picked.</param>
/// <param name="Fills">The writer's own texts.</param>
/// <param name="From">Null for the top of the script.</param>
internal sealed record PreviewStart(int Seed, IReadOnlyDictionary<string, string> Vary, IReadOnlyDictionary<string, string> Fills, StartingPoint? From)
{
    /// <summary>The circumstances in a script; whether it has the place and the variables shows when the talk begins.</summary>
    public Result<Circumstances> In(Script script)
    {
        var picked = CircumstancePicker.Pick(script, Seed, Vary, Fills);
        return picked.Ok ? Result<Circumstances>.Of(picked.Value with { From = From }) : picked;
    }

    /// <summary>The same, with these variables set too.</summary>
    public PreviewStart With(IReadOnlyDictionary<string, string> variables) =>
        this with { From = new StartingPoint(From?.Knot, new Dictionary<string, string>([.. (From?.Variables ?? new Dictionary<string, string>(StringComparer.Ordinal)).Where(set => !variables.ContainsKey(set.Key)), .. variables], StringComparer.Ordinal)) };

    /// <summary>Where it begins, as a clause.</summary>
    public string Where
    {
        get
        {
            var set = From is null ? string.Empty : string.Join(", ", From.Variables.Select(pair => $"{pair.Key} = {pair.Value}"));
            return $"{From?.Knot ?? "the top"}{(set.Length > 0 ? $" with {set}" : string.Empty)}";
        }
    }
}
