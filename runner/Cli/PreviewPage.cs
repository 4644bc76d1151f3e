using System.Globalization;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Cli;

/// <summary>What a preview shows, as lines that read without colour: the talk with all that its tags say, and the findings.</summary>
internal sealed class PreviewPage(int width)
{
    /// <summary>More rows of findings than this would push the talk off a small screen.</summary>
    private const int MostRows = 6;

    public const string Keys = "b back, r restart, j jump, s set, v variables, f findings, ? help, q quit";

    private static readonly string[] HelpTexts =
    [
        "A number chooses a reply. c LABEL chooses by label; where you type lines, the label alone will do.",
        "b takes the last reply back. r begins again.",
        "j KNOT or j KNOT.STITCH begins there; j KNOT trust=20 temper=brisk with these variables. j top begins at the top.",
        "s trust=20 begins where you began, with the variable set, and gives the same replies again.",
        "v shows the variables, f all findings, Enter the scene again. q or Esc leaves; nothing is recorded.",
        "Save the script, an include, its plan or its ratings, and the same replies are given again as far as they are still offered.",
    ];

    /// <summary>The reply before it, the lines, what they moved, and what can be said.</summary>
    public IEnumerable<string> Scene(Script script, Choice? reply, Scene scene)
    {
        yield return Rule(Title(script, scene));
        List<Block> blocks = [.. reply is null ? [] : TalkBlocks.Reply(reply, null, coach: true), .. scene.Lines.SelectMany(line => TalkBlocks.Of(line, coach: true)), .. TalkBlocks.Standing(script.Header, scene), .. Ending(scene)];
        foreach (var line in PlainText.Lines(blocks, width).SkipWhile(line => line.Length == 0)) yield return line;
        if (scene.IsOver) yield break;
        yield return string.Empty;
        foreach (var line in scene.Choices.SelectMany(Choice)) yield return line;
    }

    /// <summary>Errors first, then by place: as many as a small screen holds beside the talk.</summary>
    /// <param name="before">Those of the save before: warnings that are still the same are only counted.</param>
    public IEnumerable<string> Findings(IReadOnlyList<Diagnostic> findings, IReadOnlyList<Diagnostic> before, string path)
    {
        if (findings.Count > 0 && findings.SequenceEqual(before) && !findings.Any(finding => finding.IsError)) return [$"{Count(findings)}, as before; f shows all."];
        var (rows, shown) = (new List<string>(), 0);
        foreach (var finding in Ordered(findings).Select(finding => Wrapped(Text(finding, path), 2).ToList()))
        {
            if (shown > 0 && rows.Count + finding.Count > MostRows) break;
            rows.AddRange(finding);
            shown++;
        }

        var rest = findings.Count - shown;
        return [$"{Count(findings)}{(findings.Count > 0 ? ":" : ".")}", .. rows, .. rest > 0 ? [string.Create(CultureInfo.InvariantCulture, $"  and {rest} more; f shows all.")] : Array.Empty<string>()];
    }

    /// <summary>Every one, errors first.</summary>
    public IEnumerable<string> AllFindings(IReadOnlyList<Diagnostic> findings, string path) =>
        [$"{Count(findings)}{(findings.Count > 0 ? ":" : ".")}", .. Ordered(findings).SelectMany(finding => Wrapped(Text(finding, path), 2))];

    public IEnumerable<string> Variables(IReadOnlyDictionary<string, string> variables) =>
        variables.Count == 0 ? ["The script has no variables."] : variables.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Wrapped($"{pair.Key} = {pair.Value}", 2));

    public IEnumerable<string> Help() => HelpTexts.SelectMany(text => Wrapped(text, 2));

    public IEnumerable<string> Wrapped(string text, int hang = 0) => Wrap.Rows(CleanText.Line(text), Tone.Plain, width, 0, hang).Select(row => row.Text);

    /// <summary>A title with dashes around it.</summary>
    public static string Rule(string title) => $"── {CleanText.Line(title)} ──";

    private static string Title(Script script, Scene scene)
    {
        var source = scene.IsOver ? null : script.Choices.Values.FirstOrDefault(choice => choice.Id == scene.Choices[0].Id);
        string?[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"Turn {scene.Turn}"),
            source is null ? null : source.Knot,
            source is null ? null : string.Create(CultureInfo.InvariantCulture, $"line {source.Line}"),
            scene.Phase?.Word(),
            scene.Pressure ? "high pressure" : null,
            scene.IsKey ? "room: key" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static IEnumerable<Block> Ending(Scene scene)
    {
        if (!scene.IsOver) yield break;
        if (scene.Ending is not { } ending)
        {
            yield return new Narration("The talk is over, and names no ending.");
            yield break;
        }

        yield return new Fact($"Ending {ending.Id}", $"{ending.Title} (outcome: {ending.Outcome?.Word() ?? "none"})");
        if (ending.Friend is { } friend) yield return new Fact("To a friend", friend);
    }

    private IEnumerable<string> Choice(Choice choice, int index)
    {
        var lead = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
        foreach (var row in Wrapped(lead + choice.Text, lead.Length)) yield return row;
        string?[] parts =
        [
            choice.Label ?? "no label",
            choice.Rating is { } rating ? $"clarity {CoachWords.Signed(rating.Clarity)}, care {CoachWords.Signed(rating.Care)}, {rating.Quadrant.Word()}" : "unrated",
            choice.Style is { } style ? $"style {style.Word()}" : null,
            choice.Signals.Count > 0 ? string.Join(", ", choice.Signals.Select(signal => signal.Word)) : null,
            choice.Contested ? "contested" : null,
        ];
        var indent = new string(' ', lead.Length);
        foreach (var row in Wrap.Rows($"[{CleanText.Line(string.Join("; ", parts.OfType<string>()))}]", Tone.Plain, width - lead.Length)) yield return indent + row.Text;
    }

    private static string Text(Diagnostic finding, string path)
    {
        var file = finding.File == path ? string.Empty : $" {Path.GetFileName(finding.File)}";
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $" line {number}") : string.Empty;
        return $"{(finding.IsError ? "error" : "warning")} {finding.Code}{(file.Length + line.Length > 0 ? "," : string.Empty)}{file}{line}: {finding.Message} {finding.Remedy}";
    }

    private static IOrderedEnumerable<Diagnostic> Ordered(IReadOnlyList<Diagnostic> findings) => findings.OrderByDescending(finding => finding.IsError);

    private static string Count(IReadOnlyList<Diagnostic> findings) => findings.Count == 0
        ? "The check finds nothing"
        : $"The check finds {Counted(findings.Count(finding => finding.IsError), "error")} and {Counted(findings.Count(finding => !finding.IsError), "warning")}";

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
