using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Docs;

/// <summary>One page of <c>docs/rules</c>.</summary>
internal sealed record RulePage(MarkdownPage Page)
{
    public const string Folder = "docs/rules/";

    public static IReadOnlyList<string> Headings { get; } = ["What it means", "Why it matters", "How to mend it", "The example that fails", "The example, mended"];

    /// <summary>The codes that have a page, by the files' names.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. SourceTree.Files(Folder, "RH*.md").Select(file => Path.GetFileNameWithoutExtension(file))];

    public string Code => Page.FrontMatter["code"];

    public Severity Severity => Page.FrontMatter["severity"] == "warning" ? Severity.Warning : Severity.Error;

    /// <summary>When the program says it: compiling, checking, beginning, playing, resuming or planning.</summary>
    public string Found => Page.FrontMatter["found"];

    /// <summary>Why no test runs the example, or null when one does.</summary>
    public string? NotRun => Page.FrontMatter.GetValueOrDefault("not-run");

    /// <summary>The test that covers the code where the example is not run.</summary>
    public string? CoveredBy => Page.FrontMatter.GetValueOrDefault("covered-by");

    /// <summary>The example ends the process that runs it, so it runs in a child.</summary>
    public bool InChild => Page.FrontMatter.ContainsKey("in-child");

    public RuleExample Failing => new(Page.Section(Headings[3]).Fences);

    public RuleExample Mended => new(Page.Section(Headings[4]).Fences);

    /// <summary>What the program prints for the failing example.</summary>
    public string Printed => Page.Section(Headings[3]).Fences.First(fence => fence.Language == "text").Text;

    public static RulePage Of(string code) => new(MarkdownPage.Read($"{Folder}{code}.md"));
}
