using System.CommandLine;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse install</c>: packs and scripts into the library.</summary>
internal static class InstallCommand
{
    public static Command Create(Workplace workplace)
    {
        var sources = new Argument<string[]>("source") { Description = $"Packs ({Pack.Extension}), scripts (.ink), or folders of scripts", Arity = ArgumentArity.OneOrMore };
        var replace = new Option<bool>("--replace") { Description = "Put it in the place of an installed scenario with the same id" };
        var json = CommonOptions.Json();
        var command = new Command("install", "Put a scenario into the library. Example: rehearse install late-report.rehearsal");
        command.Arguments.Add(sources);
        command.Options.Add(replace);
        command.Options.Add(json);
        command.SetAction(parsed => Run(workplace, parsed.GetValue(sources)!, parsed.GetValue(replace), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Workplace workplace, string[] sources, bool replace, bool json)
    {
        var read = sources.SelectMany(source => InstallSources.Of(source, workplace)).ToList();
        if (read.Exists(pack => !pack.Ok)) return Refuse(workplace, read.Where(pack => !pack.Ok).SelectMany(pack => pack.Problems));
        var packs = read.Select(pack => pack.Value!).ToList();
        using var shelf = InstalledShelf.Open(workplace.Folder);
        var replaced = packs.Select(pack => pack.Manifest.Id).Where(shelf.Has).ToHashSet(StringComparer.Ordinal);
        MustBeFree(workplace, shelf, packs, replace);
        var installed = new Installer(shelf, script => workplace.UntrustedHostOf(script)).Install(packs);
        if (!installed.Ok) return Refuse(workplace, installed.Problems);
        Report(workplace, packs, replaced, json);
        return ExitCode.Done;
    }

    private static void MustBeFree(Workplace workplace, InstalledShelf shelf, IReadOnlyList<Pack> packs, bool replace)
    {
        foreach (var id in packs.Select(pack => pack.Manifest.Id))
        {
            if (workplace.Library.IsShippedId(id)) throw new UsageException($"'{id}' came with the program. Give your script another file name, and install that.");
            if (packs.Count(pack => pack.Manifest.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) > 1) throw new UsageException($"Two of these are called '{id}'. Install one of them, or give it another file name.");
            if (shelf.IsByHand(id)) throw new UsageException($"Something called '{id}' lies in {CleanText.Line(workplace.Folder.InstalledScenarios)} already, put there by hand. Move it away first.");
            if (shelf.Has(id) && !replace) throw new UsageException($"'{id}' is installed already. Add --replace to put this one in its place.");
        }
    }

    private static int Refuse(Workplace workplace, IEnumerable<Diagnostic> problems)
    {
        workplace.Report(problems);
        workplace.Error.WriteLine("Nothing was installed.");
        return ExitCode.Scenario;
    }

    private static void Report(Workplace workplace, IReadOnlyList<Pack> packs, HashSet<string> replaced, bool json)
    {
        foreach (var id in packs.Select(pack => pack.Manifest.Id).Where(replaced.Contains)) KeptSessions.Tell(workplace, id, "a session goes on only where the scenario is still the same");
        if (json) WriteJson(workplace, packs, replaced);
        else foreach (var pack in packs) workplace.Out.WriteLine(CleanText.Line($"{(replaced.Contains(pack.Manifest.Id) ? "Replaced" : "Installed")} '{pack.Manifest.Title}'. Rehearse it with: rehearse play {pack.Manifest.Id}"));
    }

    private static void WriteJson(Workplace workplace, IReadOnlyList<Pack> packs, HashSet<string> replaced) => JsonOutput.WriteDocument(workplace.Out, json =>
        json.Objects("installed", packs, pack =>
        {
            var id = pack.Manifest.Id;
            json.Member("id", id);
            json.Member("title", CleanText.Line(pack.Manifest.Title));
            json.Member("path", CleanText.Line(InstalledScripts.ScriptIn(InstalledScripts.FolderOf(id, workplace.Folder.InstalledScenarios), id)));
            json.Member("replaced", replaced.Contains(id));
        }));
}
