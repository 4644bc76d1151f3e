using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Analysis.Exploration;

namespace Rehearsal.Runner.Cli;

/// <summary>Options and arguments that several commands share, each made anew for the command that takes it.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON on standard output (docs/json.md)" };

    public static Option<int> Seconds() => new("--seconds") { Description = "How long to look, at most", DefaultValueFactory = _ => ExploreRequest.Default.Seconds };

    /// <exception cref="UsageException">It is less than 1.</exception>
    public static int AtLeastOne(Option<int> option, int value) => value >= 1 ? value : throw new UsageException($"{option.Name} takes a whole number from 1 on.");

    /// <summary>The whole number of an option, read the same in every culture.</summary>
    /// <exception cref="UsageException">It is none, or outside the range.</exception>
    public static int WholeNumber(string option, string text, int lowest, int highest) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option} wants a whole number from {lowest} to {highest}, not '{Engine.Scripts.CleanText.Line(text)}'."));

    public const string KeptDescription = "The id of a session or a room, the start of one, or 'last' for the last session";

    /// <summary>Every <c>name=value</c> of an option that may be repeated.</summary>
    /// <exception cref="UsageException">One has no name or no '='.</exception>
    public static Dictionary<string, string> Pairs(string option, string[]? values)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values ?? [])
        {
            var at = value.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0) throw new UsageException($"{option} wants name=value, not '{Engine.Scripts.CleanText.Line(value)}'.");
            pairs[value[..at].Trim()] = value[(at + 1)..].Trim();
        }

        return pairs;
    }
}
