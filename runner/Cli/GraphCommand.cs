using System.CommandLine;
using System.Text;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Graphs;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse graph</c>: the whole talk as a picture.</summary>
internal static class GraphCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "An id from the library, or an .ink file" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; its ending says what: .html, .svg, .dot or .mmd. Without it, .dot goes to the output" };
        var command = new Command("graph", "The whole talk as a picture: choice points, options by quadrant, endings; wide where random plays go often. Example: rehearse graph missed-handover -o talk.html");
        command.Arguments.Add(scenario);
        command.Options.Add(output);
        var seconds = CommonOptions.Seconds();
        command.Options.Add(seconds);
        command.SetAction(parsed => Draw(workplace, parsed.GetValue(scenario)!, parsed.GetValue(output), CommonOptions.AtLeastOne(seconds, parsed.GetValue(seconds))));
        return command;
    }

    private static int Draw(Workplace workplace, string scenario, string? output, int seconds)
    {
        var format = Format(output);
        if (output is not null) WholeFile.MustHavePlace(output);
        var path = workplace.MustFind(scenario);
        using var host = workplace.HostOf(scenario);
        var progress = new ExplorePatience(workplace, seconds);
        var explored = host.Explore(ExploreRequest.Default with { Seconds = seconds }, progress.Show);
        progress.Clear();
        workplace.Report(explored.Problems.Where(problem => problem.IsError));
        if (!explored.Ok) return ExitCode.Scenario;
        var picture = TalkPicture.Of(explored.Value);
        if (GraphWords.Note(picture) is { } note) workplace.Error.WriteLine(CleanText.Line(note));
        using var drawn = new StringWriter { NewLine = "\n" };
        if (!TryDraw(drawn, picture, format, path))
        {
            workplace.Error.WriteLine("The talk is too large to be laid out here. Write a .dot file and lay it out with Graphviz: dot -Tsvg FILE.dot");
            return ExitCode.Scenario;
        }

        if (output is null) workplace.Out.Write(drawn.ToString());
        else WholeFile.Write(output, Utf8.GetBytes(drawn.ToString()));
        if (format == ".mmd" && picture.Options.Sum(option => option.Arrows.Count) > MermaidWriter.ArrowsShown) workplace.Error.WriteLine($"Mermaid draws at most {MermaidWriter.ArrowsShown} arrows unless its setting maxEdges says otherwise; this talk has more. An .html or .svg has no such limit.");
        return ExitCode.Done;
    }

    /// <exception cref="UsageException">The name of the file does not say what to write.</exception>
    private static string Format(string? output)
    {
        var ending = output is null ? ".dot" : Path.GetExtension(output).ToLowerInvariant();
        return ending is ".html" or ".htm" or ".svg" or ".dot" or ".mmd" ? ending : throw new UsageException($"'{CleanText.Line(output!)}' does not say what to write: end it on .html, .svg, .dot or .mmd.");
    }

    /// <summary>False when the talk is too large to be laid out.</summary>
    private static bool TryDraw(TextWriter drawn, TalkPicture picture, string format, string path)
    {
        if (format == ".dot") DotWriter.Write(drawn, picture);
        else if (format == ".mmd") MermaidWriter.Write(drawn, picture);
        else if (TalkLayout.Of(picture) is not { } placed) return false;
        else if (format == ".svg") SvgWriter.Write(drawn, picture, placed);
        else PageWriter.Write(drawn, picture, placed, Sources(path));
        return true;
    }

    /// <summary>The script as it stands, the file itself first; nothing when it cannot be read any more.</summary>
    private static IReadOnlyList<SourceFile> Sources(string path) =>
        SourceSet.Load(path) is { Ok: true, Value: var sources } ? [sources.Root, .. sources.Includes.OrderBy(include => include.Key, StringComparer.Ordinal).Select(include => include.Value)] : [];
}
