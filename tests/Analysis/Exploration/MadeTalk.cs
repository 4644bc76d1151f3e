using System.Globalization;
using System.Text;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>A chain of rated moments by a seed, which moves the loop's meters and compares them with constants on the way and at the end; and which shows much that decides nothing.</summary>
internal sealed class MadeTalk
{
    private readonly Random random;
    private readonly int moments;
    private readonly StringBuilder text = new();
    private readonly List<string> meters;

    private MadeTalk(int seed, int moments)
    {
        (random, this.moments) = (new Random(seed), moments);
        meters = [.. new[] { "trust", "safety", "commitment", "momentum" }.Where(_ => Chance(2)).DefaultIfEmpty("trust")];
    }

    public static string Of(int seed, int moments)
    {
        var talk = new MadeTalk(seed, moments);
        talk.Write();
        return talk.text.ToString();
    }

    private void Write()
    {
        Line("# title: Made");
        Line("# vary: mood = low, high");
        foreach (var meter in meters) Line($"VAR {meter} = {random.Next(3) switch { 0 => 2, 1 => 97, _ => random.Next(20, 80) }}");
        Line("VAR mood = \"low\"");
        Line("VAR flag = false");
        Line("VAR score = 0");
        Line("-> m0");
        for (var moment = 0; moment < moments; moment++) Moment(moment);
        Line("=== last ===");
        for (var ending = 0; ending < 3; ending++) Line($"{{{Condition()}: -> end_{ending}}}");
        Line("-> end_2");
        for (var ending = 0; ending < 3; ending++) Line($"=== end_{ending} ===\n{Shown()}\nIt ends. # ending: e{ending}; E # outcome: {(ending == 0 ? "strong" : "mixed")}\n{Shown()}\n-> END");
        Line("=== function told(x) ===");
        Line("{x > 50: much|little}");
    }

    private void Moment(int moment)
    {
        Line($"=== m{moment} ===");
        Line($"Dana: At {moment}. {Shown()}");
        if (Chance(3)) Line(Block());
        for (var option = 0; option < 3; option++)
        {
            var condition = option > 0 && Chance(4) ? $"{{{Condition()}}} " : string.Empty;
            var said = Chance(8) ? $" {Shown()}" : string.Empty;
            Line(string.Create(CultureInfo.InvariantCulture, $"* {condition}(c{moment}{option}) [Say {moment} {option}{said} # clarity: {random.Next(-2, 3)} # care: {random.Next(-2, 3)}{(Chance(3) ? " # signal: invited-input" : string.Empty)}]"));
            if (Chance(3)) Line(Chance(2) ? "~ flag = true" : "~ score = score + 1");
            if (Chance(3)) Line($"Dana: {Shown()} Well.");
            if (Chance(4)) Line(Block());
        }

        Line(Chance(3) ? $"- {Shown()}" : "- Mm.");
        if (Chance(6)) Line($"{{{Condition()}:\n    Dana: Enough. # ending: early; {Shown()}\n}}");
        Line(Chance(5) ? $"{{{Condition()}: -> last}}\n-> {Next(moment)}" : $"-> {Next(moment)}");
    }

    private string Next(int moment) => moment + 1 < moments ? $"m{moment + 1}" : "last";

    private string Meter() => meters[random.Next(meters.Count)];

    private string Condition() => random.Next(6) switch
    {
        0 => "flag",
        1 => "mood == \"high\"",
        2 => $"score > {random.Next(0, 3)}",
        _ => Comparison(),
    };

    private string Comparison() => $"{Meter()} {(Chance(2) ? ">" : "<=")} {random.Next(5, 95)}";

    /// <summary>Within a line.</summary>
    private string Shown() => random.Next(9) switch
    {
        0 => $"{{{Condition()}: Good.|Right.}}",
        1 => $"{{{Meter()}}}",
        2 => "{mood}",
        3 => $"{{{Condition()}: {{flag: Still.|Now.}}}}",
        4 => "{stopping: First.|Second.|Later.}",
        5 => $"{{told({Meter()})}}",
        6 => "{m0.c00: Said.}",
        7 => $"{{not flag && {Comparison()}: Both.}}",
        _ => "So.",
    };

    /// <summary>On lines of its own; some of these decide more than what is shown.</summary>
    private string Block() => random.Next(4) switch
    {
        0 => "{ mood:\n- \"low\":\n    Dana: Slowly.\n- else:\n    Dana: Go on.\n    She waits.\n}",
        1 => $"{{ {Condition()}:\n    ~ flag = true\n- else:\n    Dana: No.\n}}",
        2 => $"{{\n- {Comparison()}:\n    Dana: One.\n- flag:\n    Dana: Two.\n- else:\n    Dana: Three.\n}}",
        _ => $"{{ score:\n- 0:\n    Dana: None.\n- 1:\n    Dana: {Shown()}\n}}",
    };

    private bool Chance(int of) => random.Next(of) == 0;

    private void Line(string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
