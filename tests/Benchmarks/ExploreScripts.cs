using System.Globalization;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Benchmarks;

/// <summary>The scripts that explorations are measured with, made here.</summary>
internal static class ExploreScripts
{
    /// <summary>A chain of diamonds: three rated choices each, gathering back.</summary>
    public static Script Diamonds(int count) => Chain(count, (text, place) => text.Append(CultureInfo.InvariantCulture, $"* (a{place}) [Say one {place} # clarity: 2 # care: 1]\n* (b{place}) [Say two {place} # clarity: 1 # care: -1]\n* (c{place}) [Say three {place} # clarity: -1 # care: 2]\n"));

    /// <summary>A chain of once-only diamonds with a score that later conditions read.</summary>
    public static Script Scored(int count) => Chain(count, (text, place) => text.Append(CultureInfo.InvariantCulture, $"* (a{place}) [Say one {place} # clarity: 2 # care: 1]\n  ~ score = score + 1\n* (b{place}) [Say two {place} # clarity: 1 # care: -1]\n  ~ score = score - 1\n* {{score > {place - 10}}} (c{place}) [Say three {place} # clarity: -1 # care: 2]\n"));

    /// <summary>A tree of choices that never comes together again.</summary>
    public static Script Tree(int depth)
    {
        var text = new StringBuilder("# title: A tree\n-> n\n");
        Node(text, "n", depth);
        return Compiled(text.ToString());
    }

    private static void Node(StringBuilder text, string name, int depth)
    {
        text.Append(CultureInfo.InvariantCulture, $"=== {name} ===\nAt {name}.\n");
        if (depth == 0)
        {
            text.Append("-> END\n");
            return;
        }

        for (var branch = 0; branch < 3; branch++) text.Append(CultureInfo.InvariantCulture, $"* [Go {branch} # clarity: {branch} # care: {1 - branch}] -> {name}{branch}\n");
        for (var branch = 0; branch < 3; branch++) Node(text, $"{name}{branch}", depth - 1);
    }

    private static Script Chain(int count, Action<StringBuilder, int> choices)
    {
        var text = new StringBuilder("# title: A chain\nVAR score = 0\n-> k0\n");
        for (var place = 0; place < count; place++)
        {
            text.Append(CultureInfo.InvariantCulture, $"=== k{place} ===\nLine {place}.\n");
            choices(text, place);
            text.Append(CultureInfo.InvariantCulture, $"- Reply {place}.\n-> {(place + 1 < count ? $"k{place + 1}" : "last")}\n");
        }

        return Compiled(text.Append("=== last ===\n{score > 5: It went well.}\nGoodbye. # ending: over; Over # outcome: mixed\n-> END\n").ToString());
    }

    private static Script Compiled(string text)
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "made.ink");
            File.WriteAllText(path, text);
            return new ScriptCompiler().Compile(path).Value ?? throw new InvalidOperationException("A made script does not compile.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
