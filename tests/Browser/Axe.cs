using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Browser;

/// <summary>Holds a page against the rules of axe-core: WCAG 2.2 A and AA, and its best practices.</summary>
internal static class Axe
{
    private static readonly string Code = SourceTree.PathOf("tests/Browser/axe/node_modules/axe-core/axe.min.js");

    /// <summary>What it finds, each as a line with the first place.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        Assert.True(File.Exists(Code), $"axe-core is not at {Code}: run 'npm ci' in tests/Browser/axe, and build again.");
        await page.EvaluateAsync(await File.ReadAllTextAsync(Code, TestContext.Current.CancellationToken));
        var found = JObject.Parse(await page.EvaluateAsync<string>("async () => JSON.stringify(await axe.run(document))"));
        return [.. found["violations"]!.Select(violation => $"{violation["id"]}: {violation["help"]} at {violation["nodes"]![0]!["target"]![0]}")];
    }
}
