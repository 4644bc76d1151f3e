using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse doctor</c>: what is installed, where data live, whether the records are sound.</summary>
internal static class DoctorCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("doctor", "Examine this installation. Example: rehearse doctor");
        var json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var report = Examine(workplace);
            if (parsed.GetValue(json)) WriteJson(workplace.Out, report);
            else WriteText(workplace.Out, report);
            return report.Store.IsSound && report.Scenarios > 0 ? ExitCode.Done : ExitCode.Environment;
        });
        return command;
    }

    private static Report Examine(Workplace workplace)
    {
        using var rooms = workplace.OpenRooms();
        var settings = new SettingsFile(workplace.Folder);
        var read = settings.Read();
        return new Report(
            typeof(DoctorCommand).Assembly.GetName().Version?.ToString(3) ?? "0",
            Environment.Version.ToString(),
            System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
            workplace.Folder.Path,
            workplace.ShippedScenarios,
            workplace.Library.Cards().Count,
            FrontEnds.Built,
            settings.Path,
            settings.Exists,
            read.Problem,
            InterfaceAsked.Of(option: null, workplace, read.Settings),
            rooms.Check());
    }

    private static void WriteText(TextWriter output, Report report)
    {
        output.WriteLine($"rehearse         {report.Version} on .NET {report.Runtime}, {report.Platform}");
        output.WriteLine($"front ends       {string.Join(", ", report.FrontEnds)}");
        if (FrontEnds.WhyNoFullScreen is { } why) output.WriteLine($"full screen      not in this build: {why}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"library          {report.Scenarios} scenarios in {report.ScenarioFolder}"));
        output.WriteLine($"data             {report.DataFolder}");
        output.WriteLine($"settings         {report.SettingsFinding ?? (report.HasSettings ? report.SettingsPath : $"none kept; the defaults hold ({report.SettingsPath})")}");
        output.WriteLine($"interface        {SettingWords.Interface(report.Interface.Choice)} ({Asked(report.Interface)})");
        output.WriteLine($"records          {Records(report.Store)}");
        foreach (var file in report.Store.SetAside) output.WriteLine($"set aside        {file}");
        output.WriteLine("network          not used; nothing leaves this machine");
    }

    private static string Asked(InterfaceAsked asked) => asked.By switch
    {
        "default" => "nothing else is asked for",
        "setting" => "by the setting",
        var by => $"by {by}",
    };

    private static string Records(StoreCheck store) =>
        !store.Exists ? "none yet"
        : store.IsSound ? string.Create(CultureInfo.InvariantCulture, $"sound: {store.Sessions} sessions, {store.Turns} turns, {store.Rooms} workshops, {store.Bytes / 1024} KB, schema {store.Version}")
        : CleanText.Line(store.Finding!);

    private static void WriteJson(TextWriter output, Report report) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("version", report.Version);
        json.Member("runtime", report.Runtime);
        json.Member("platform", report.Platform);
        json.Member("dataFolder", report.DataFolder);
        json.Texts("frontEnds", report.FrontEnds);
        json.Object("settings", () =>
        {
            json.Member("path", report.SettingsPath);
            json.Member("exists", report.HasSettings);
            json.Member("finding", report.SettingsFinding);
        });
        json.Object("interface", () =>
        {
            json.Member("asked", SettingWords.Interface(report.Interface.Choice));
            json.Member("by", report.Interface.By);
        });
        json.Object("library", () =>
        {
            json.Member("folder", report.ScenarioFolder);
            json.Member("scenarios", report.Scenarios);
        });
        json.Object("records", () =>
        {
            json.Member("path", report.Store.Path);
            json.Member("exists", report.Store.Exists);
            json.Member("sound", report.Store.IsSound);
            json.Member("finding", report.Store.Finding);
            json.Member("schema", report.Store.Version);
            json.Member("sessions", (int)report.Store.Sessions);
            json.Member("turns", (int)report.Store.Turns);
            json.Member("rooms", (int)report.Store.Rooms);
            json.Texts("setAside", report.Store.SetAside);
        });
    });

    private sealed record Report(
        string Version, string Runtime, string Platform, string DataFolder, string ScenarioFolder, int Scenarios, IReadOnlyList<string> FrontEnds,
        string SettingsPath, bool HasSettings, string? SettingsFinding, InterfaceAsked Interface, StoreCheck Store);
}
