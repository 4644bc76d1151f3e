using System.Globalization;
using System.Text;

namespace Rehearsal.Tests.Analysis.Exploration;

/// <summary>A small script by a seed, with much of what Ink can remember in it. Every talk of it ends.</summary>
internal sealed class MadeScript
{
    private readonly Random random;
    private readonly StringBuilder text = new();
    private readonly int knots;
    private readonly List<string> labels = [];
    private int made;

    private MadeScript(int seed)
    {
        random = new Random(seed);
        knots = random.Next(2, 5);
    }

    public static string Of(int seed)
    {
        var script = new MadeScript(seed);
        script.Write();
        return script.text.ToString();
    }

    private void Write()
    {
        Line("# title: Made");
        if (Chance(2)) Line("# vary: mood = low, high");
        Line("VAR mood = \"low\"");
        Line("VAR score = 0");
        Line("VAR flag = false");
        Line("VAR unread = 0");
        Line("VAR next = -> end_a");
        Line("LIST things = one, two, (three)");
        if (Chance(2)) Line($"VAR trust = {random.Next(0, 101)}");
        else Line("VAR other = 3");
        if (Chance(2)) Line("VAR safety = 50");
        Line("-> k0");
        for (var knot = 0; knot < knots; knot++) Knot(knot);
        Endings();
        Line("=== function bump(ref what, by) ===");
        Line("~ what = what + by");
        Line("=== aside ===");
        Line("An aside.");
        Line("* (aside_yes) [Yes, aside. # clarity: 1 # care: 1 # signal: invited-input]");
        Line("* {score > 0} (aside_no) [No, aside.]");
        Line("* -> ");
        Line("- Back.");
        Line("->->");
        Line("=== guest(-> back) ===");
        Line("* (guest_word) [A word from the side. # clarity: -1 # care: 1] -> back");
        Line("-> DONE");
    }

    private bool HasTrust => text.ToString().Contains("VAR trust", StringComparison.Ordinal);

    private bool HasSafety => text.ToString().Contains("VAR safety", StringComparison.Ordinal);

    private void Knot(int knot)
    {
        Line($"=== k{knot} ===");
        Line("# phase: explore");
        if (Chance(4)) Line("# ending: early; Early");
        Line($"Dana: At {knot}. {{stopping: First|Second|Later}} {Logic()}");
        if (Chance(3)) Line("{cycle: red|blue}");
        if (Chance(4)) Line("{shuffle: heads|tails}");
        if (Chance(3)) Line("~ temp seen = score");
        else Line("~ temp seen = 1");
        if (Chance(4)) Line("-> aside ->");
        if (Chance(5)) Line($"<- guest(-> {Next(knot)})");
        Offer(knot, depth: 0);
        Line($"- (g{knot}) Reply. {Logic()}");
        if (Chance(2)) Offer(knot, depth: 0);
        else Line("* (go) [Go on.]".Replace("(go)", $"(go{knot})", StringComparison.Ordinal));
        Line($"- {Change()}");
        if (Chance(3)) Line($"{{{Condition()}: -> {Next(knot)}}}");
        if (Chance(5)) Line("~ next = -> end_b");
        if (Chance(4) && knot > 0) Line($"{{k{knot} < 2: -> k{knot}}}");
        Line($"-> {Next(knot)}");
    }

    private void Offer(int knot, int depth)
    {
        var count = random.Next(2, 4);
        var offered = new List<string>();
        for (var option = 0; option < count; option++)
        {
            var label = $"c{made++}";
            var condition = option > 0 && Chance(3) ? $"{{{Condition()}}} " : string.Empty;
            var mark = option > 0 && Chance(5) && knot > 0 ? "+" : "*";
            var stars = string.Join(' ', Enumerable.Repeat(mark, depth + 1));
            Line($"{stars} {condition}({label}) [Say {label}{(Chance(6) ? " {score}" : string.Empty)}{Tags()}]");
            if (depth == 0) offered.Add($"k{knot}.{label}");
            if (Chance(2)) Line(Change());
            if (Chance(4)) Line($"Dana: Well. {Logic()}");
            if (depth == 0 && Chance(7))
            {
                Offer(knot, depth: 1);
                Line("- - Mm.");
            }

            if (Chance(8)) Line($"-> {Next(knot)}");
        }

        labels.AddRange(offered);
    }

    private void Endings()
    {
        Line("=== last ===");
        Line($"{{{Condition()}: -> end_b}}");
        Line(Chance(2) ? "-> next" : "-> end_a");
        Line("=== end_a ===");
        Line("It ends. # ending: a; A # outcome: mixed");
        Line("-> END");
        Line("=== end_b ===");
        Line("It ends well. # ending: b; B # outcome: strong");
        Line("-> END");
    }

    private string Next(int knot) => knot + 1 < knots ? $"k{knot + 1}" : "last";

    private string Condition() => random.Next(12) switch
    {
        0 => "score > 1",
        1 => "flag",
        2 => "not flag && score < 2",
        3 => "k0 > 1",
        4 => labels.Count > 0 ? labels[random.Next(labels.Count)] : "flag",
        5 => "things ? one",
        6 => "TURNS_SINCE(-> k0) > 2",
        7 => HasTrust ? $"trust > {random.Next(30, 75)}" : "mood == \"high\"",
        8 => HasSafety ? $"{random.Next(30, 75)} <= safety" : "score == 0",
        9 => "mood == \"low\"",
        10 => HasTrust && HasSafety ? "trust + safety > 100" : "LIST_COUNT(things) > 1",
        _ => "TURNS() > 3",
    };

    private string Logic() => random.Next(6) switch
    {
        0 => "{flag: Yes.|No.}",
        1 => "{score}",
        2 => "{k0 > 1: Again.}",
        3 when labels.Count > 0 => $"{{not {labels[random.Next(labels.Count)]}: Not that.}}",
        _ => string.Empty,
    };

    private string Change() => random.Next(9) switch
    {
        0 => "~ score = score + 1",
        1 => "~ score--",
        2 => "~ flag = true",
        3 => "~ unread = unread + 2",
        4 => "~ things += one",
        5 => "~ bump(score, 2)",
        6 => "~ things -= three",
        7 => "~ flag = not flag",
        _ => "Mm.",
    };

    private string Tags()
    {
        if (Chance(5)) return string.Empty;
        string[] signals = [" # signal: invited-input", " # signal: owned-my-part", string.Empty, string.Empty];
        return string.Create(CultureInfo.InvariantCulture, $" # clarity: {random.Next(-2, 3)} # care: {random.Next(-2, 3)}{signals[random.Next(signals.Length)]}");
    }

    private bool Chance(int of) => random.Next(of) == 0;

    private void Line(string line) => text.Append(line).Append('\n');
}
