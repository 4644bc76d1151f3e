using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse pack</c>: a scenario with all that belongs to it, as one file to hand on.</summary>
internal static class PackCommand
{
    public static Command Create(Workplace workplace)
    {
        var scenario = new Argument<string>("scenario") { Description = "An id from the library, or a path to an .ink file" };
        var output = new Option<string?>("--output", "-o") { Description = $"The file to write; without it, ID{Pack.Extension} in this folder" };
        var json = CommonOptions.Json();
        var command = new Command("pack", "Make one file of a scenario, to hand on. Example: rehearse pack my.ink");
        command.Arguments.Add(scenario);
        command.Options.Add(output);
        command.Options.Add(json);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(scenario)!, parsed.GetValue(output), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Workplace workplace, string scenario, string? output, bool json)
    {
        if (output is not null && !InstallSources.IsPack(output)) throw new UsageException($"'{CleanText.Line(output)}' could not be installed under this name. End it on {Pack.Extension}.");
        if (output is not null) WholeFile.MustHavePlace(output);
        var path = workplace.MustFind(scenario);
        using var host = workplace.HostOf(path);
        var pack = PackedScenario.Of(path, host);
        if (!pack.Ok) return Refuse(workplace, pack.Problems, ExitCode.Scenario);
        var errors = ScenarioCheck.Of(path, host, explore: false).Where(finding => finding.IsError).ToList();
        if (errors.Count > 0) return Refuse(workplace, errors, ExitCode.Findings);
        var target = output ?? pack.Value.Manifest.Id + Pack.Extension;
        var bytes = PackWriter.Write(pack.Value);
        var again = PackReader.Read(target, bytes);
        if (!again.Ok) return Refuse(workplace, again.Problems, ExitCode.Scenario);
        WholeFile.Write(target, bytes);
        if (pack.Value.Manifest.Licence is null) workplace.Error.WriteLine("The script names no licence, so nobody knows what they may do with it. Add '# licence: ...' at its top.");
        if (File.Exists(SourceSet.ReadingsPath(path)) && AuthoredReadings.Of(SourceSet.ReadingsPath(path)).People is > 0 and var people) workplace.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"What people rated stays with you: {people} {(people == 1 ? "row" : "rows")} of the readings are not in the pack."));
        Report(workplace.Out, pack.Value, target, bytes, json);
        return ExitCode.Done;
    }

    private static int Refuse(Workplace workplace, IReadOnlyList<Diagnostic> problems, int code)
    {
        workplace.Report(problems);
        workplace.Error.WriteLine("Nothing was packed.");
        return code;
    }

    private static void Report(TextWriter output, Pack pack, string target, byte[] bytes, bool json)
    {
        if (json) JsonOutput.WriteDocument(output, document => Write(document, pack, target, bytes));
        else output.WriteLine(CleanText.Line(string.Create(CultureInfo.InvariantCulture, $"Packed '{pack.Manifest.Title}' as {target}: {pack.Files.Count} files, {bytes.Length} bytes. Whoever gets it types: rehearse install {Path.GetFileName(target)}")));
    }

    private static void Write(JsonLineWriter json, Pack pack, string target, byte[] bytes)
    {
        json.Member("id", pack.Manifest.Id);
        json.Member("title", pack.Manifest.Title);
        json.Member("path", CleanText.Line(Path.GetFullPath(target)));
        json.Member("bytes", bytes.Length);
        json.Member("sha256", Convert.ToHexStringLower(SHA256.HashData(bytes)));
        json.Member("contentHash", pack.Manifest.ContentHash);
        json.Objects("files", pack.Manifest.Files, file =>
        {
            json.Member("path", file.Path);
            json.Member("bytes", file.Bytes);
            json.Member("sha256", file.Sha256);
        });
    }
}
