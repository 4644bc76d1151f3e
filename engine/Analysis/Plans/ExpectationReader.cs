using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>Reads what follows <c>expect</c>.</summary>
internal static class ExpectationReader
{
    private const string Forms = "Write one of: expect ending ID, expect outcome strong, expect VARIABLE > 60, expect offered LABEL, expect not offered LABEL.";

    private static readonly string[] Words = ["ending", "outcome", "offered", "not"];

    /// <summary>The expectation, or null when it cannot be read; then the problem is added.</summary>
    public static Expectation? Read(PlanLine line, PlanProblems problems)
    {
        var (word, tail) = PlanLine.FirstWord(line.Rest);
        if (Comparing(line.Rest) is { } comparing) return ReadComparison(line, comparing, problems);
        return word switch
        {
            "ending" => OneWord(line, tail, problems) ? new ExpectEnding(line.Number, tail) : null,
            "outcome" => ReadOutcome(line, tail, problems),
            "offered" => OneWord(line, tail, problems) ? new ExpectOffered(line.Number, tail) : null,
            "not" => ReadNotOffered(line, tail, problems),
            _ => Unknown(line, word, problems),
        };
    }

    /// <summary>The three parts of a comparison, or null when there is no sign in the text.</summary>
    private static (string Name, string Sign, string Number)? Comparing(string text)
    {
        var from = text.AsSpan().IndexOfAny("<=>!");
        if (from < 0) return null;
        var length = text.AsSpan(from).IndexOfAnyExcept("<=>!");
        var to = length < 0 ? text.Length : from + length;
        return (text[..from].Trim(), text[from..to], text[to..].Trim());
    }

    private static ExpectVariable? ReadComparison(PlanLine line, (string Name, string Sign, string Number) parts, PlanProblems problems)
    {
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (parts.Name.Length == 0 || parts.Name.Contains(' ', StringComparison.Ordinal)) problems.Add(line.Number, $"'expect {line.Rest}' names no variable.", "Write 'expect VARIABLE > 60'.");
        else if (ComparisonSigns.Parse(parts.Sign) is not { } comparison) problems.Add(line.Number, $"'{parts.Sign}' compares nothing.", $"Use one of: {string.Join(" ", ComparisonSigns.All)}");
        else if (!double.TryParse(parts.Number, Decimal, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value)) problems.Add(line.Number, parts.Number.Length == 0 ? $"'expect {line.Rest}' gives no number." : $"'{parts.Number}' is no number.", "A variable is compared with a number, such as 60 or 0.5.");
        else return new ExpectVariable(line.Number, parts.Name, comparison, value);
        return null;
    }

    private static ExpectOutcome? ReadOutcome(PlanLine line, string word, PlanProblems problems)
    {
        if (OutcomeWords.Parse(word) is { } outcome) return new ExpectOutcome(line.Number, outcome);
        problems.Add(line.Number, word.Length == 0 ? "'expect outcome' names no outcome." : $"'{word}' is no outcome.", NearestWord.Remedy(word, OutcomeWords.All, $"Use one of: {string.Join(", ", OutcomeWords.All)}."));
        return null;
    }

    private static ExpectNotOffered? ReadNotOffered(PlanLine line, string text, PlanProblems problems)
    {
        var (word, label) = PlanLine.FirstWord(text);
        if (word == "offered") return OneWord(line, label, problems) ? new ExpectNotOffered(line.Number, label) : null;
        problems.Add(line.Number, $"'expect {line.Rest}' is no expectation.", NearestWord.Of(word, ["offered"]) is null ? "Only an offer can be expected not to be: 'expect not offered LABEL'." : "Did you mean 'offered'?");
        return null;
    }

    private static bool OneWord(PlanLine line, string text, PlanProblems problems)
    {
        if (text.Length > 0 && !text.Contains(' ', StringComparison.Ordinal)) return true;
        problems.Add(line.Number, text.Length == 0 ? $"'expect {line.Rest}' lacks its last word." : $"'expect {line.Rest}' has a word too many.", Forms);
        return false;
    }

    private static Expectation? Unknown(PlanLine line, string word, PlanProblems problems)
    {
        problems.Add(line.Number, word.Length == 0 ? "'expect' says nothing." : $"'expect {line.Rest}' is no expectation.", NearestWord.Remedy(word, Words, Forms));
        return null;
    }
}
