using System.Text;

namespace Rehearsal.Runner.Cli;

/// <summary>What the page of a code says in brief; the pages are in the program.</summary>
/// <param name="Title">A few words, without a full stop.</param>
/// <param name="Means">What it means, in plain text.</param>
/// <param name="Mend">How to mend it, in Markdown.</param>
internal sealed record RuleHelp(string Title, string Means, string Mend)
{
    /// <exception cref="InvalidOperationException">The code has no page; a test holds that each has.</exception>
    public static RuleHelp Of(string code)
    {
        using var page = typeof(RuleHelp).Assembly.GetManifestResourceStream("rules/" + code) ?? throw new InvalidOperationException($"{code} has no page.");
        using var reader = new StreamReader(page, Encoding.UTF8);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        return new RuleHelp(TitleIn(lines), Section(lines, "## What it means"), Section(lines, "## How to mend it"));
    }

    private static string TitleIn(string[] lines) => lines.First(line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..];

    private static string Section(string[] lines, string heading) =>
        string.Join('\n', lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();
}
