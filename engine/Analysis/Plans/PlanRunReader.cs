using System.Globalization;
using Rehearsal.Engine.Analysis.Policies;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>Reads the lines of one run.</summary>
/// <param name="opensAt">The line of <c>run</c>, 1-based.</param>
internal sealed class PlanRunReader(string name, int opensAt, PlanProblems problems)
{
    private readonly List<PlanSetting> vary = [];
    private readonly List<PlanSetting> fills = [];
    private readonly List<PlanStep> steps = [];
    private int? seed;
    private bool hasBegun;
    private bool isPlayedOut;

    public void Read(PlanLine line)
    {
        switch (line.Word)
        {
            case "seed" or "vary" or "fill" when hasBegun:
                problems.Add(line.Number, $"'{line.Word}' stands where the talk has begun.", "Put it right below 'run', above every 'choose', 'policy' and 'expect'.");
                return;
            case "seed":
                ReadSeed(line);
                return;
            case "vary":
                ReadSetting(vary, line, "VALUE");
                return;
            case "fill":
                ReadSetting(fills, line, "TEXT");
                return;
            default:
                hasBegun = true;
                if (ReadStep(line) is { } step) steps.Add(step);
                return;
        }
    }

    public PlanRun Finish()
    {
        if (!hasBegun) problems.Add(opensAt, $"The run '{name}' does nothing.", "Give it a 'choose LABEL', a 'policy NAME' or an 'expect', or take it out.");
        return new PlanRun(name, opensAt, seed ?? PlanRun.UsualSeed, vary, fills, steps);
    }

    private PlanStep? ReadStep(PlanLine line)
    {
        if (line.Word == "expect") return ExpectationReader.Read(line, problems);
        if (isPlayedOut) return Wrong(line, $"'{line.Word}' stands below a policy, which plays the talk to its end.", "Put it above the policy, or in a run of its own.");
        return line.Word == "choose" ? ReadChoice(line) : ReadPolicy(line);
    }

    private PlanStep? ReadChoice(PlanLine line)
    {
        const string Remedy = "Write one label, or one number from 1, a line.";
        if (line.Rest.Length == 0) return Wrong(line, "'choose' names no choice.", Remedy);
        if (line.Rest.Contains(' ', StringComparison.Ordinal)) return Wrong(line, $"'{line.Rest}' is more than one choice.", Remedy);
        return line.Rest.All(digit => digit == '0') ? Wrong(line, $"There is no choice {line.Rest}.", "Numbers count from 1.") : new ChooseStep(line.Number, line.Rest);
    }

    private PlanStep? ReadPolicy(PlanLine line)
    {
        isPlayedOut = true;
        return PolicyWords.Parse(line.Rest) is { } policy
            ? new PolicyStep(line.Number, policy)
            : Wrong(line, line.Rest.Length == 0 ? "'policy' names no policy." : $"'{line.Rest}' is no policy.", NearestWord.Remedy(line.Rest, PolicyWords.All, $"Use one of: {string.Join(", ", PolicyWords.All)}."));
    }

    private void ReadSeed(PlanLine line)
    {
        if (seed is not null) problems.Add(line.Number, "The run has a seed already.", "A run has one seed; take the other out.");
        else if (int.TryParse(line.Rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) seed = number;
        else problems.Add(line.Number, line.Rest.Length == 0 ? "'seed' gives no number." : $"'{line.Rest}' is no seed.", "Write a whole number from 0 to 2147483647.");
    }

    private void ReadSetting(List<PlanSetting> settings, PlanLine line, string what)
    {
        var at = line.Rest.IndexOf('=', StringComparison.Ordinal);
        var variable = at < 0 ? string.Empty : line.Rest[..at].TrimEnd();
        if (variable.Length == 0) problems.Add(line.Number, $"'{line.Word}' wants a variable and its value.", $"Write '{line.Word} VARIABLE={what}'.");
        else if (settings.Exists(known => known.Name == variable)) problems.Add(line.Number, $"'{variable}' has a value already in this run.", "Give it one value; take the other out.");
        else settings.Add(new PlanSetting(line.Number, variable, line.Rest[(at + 1)..].TrimStart()));
    }

    private PlanStep? Wrong(PlanLine line, string message, string remedy)
    {
        problems.Add(line.Number, message, remedy);
        return null;
    }
}
