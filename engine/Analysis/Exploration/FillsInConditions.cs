using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>An exploration begins with the defaults of the fills. Where one is only shown, any other text gives the same talk; where the script computes with one, it may not.</summary>
internal static class FillsInConditions
{
    public static bool In(Script script) => script.Header.Fills.Any(fill => IsComputedWith(script.InkJson, fill.Variable));

    private static bool IsComputedWith(string inkJson, string variable)
    {
        var read = $"{{\"VAR?\":\"{variable}\"}}";
        return inkJson.Contains($"\"^var\":\"{variable}\"", StringComparison.Ordinal) || Count(inkJson, read) != Count(inkJson, $"\"ev\",{read},\"out\",\"/ev\"");
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
