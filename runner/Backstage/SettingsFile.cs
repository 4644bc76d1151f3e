using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine;
using Rehearsal.Engine.Records;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>What the settings file says.</summary>
/// <param name="Problem">One sentence where it cannot be read, or not all of it; then defaults hold for the rest.</param>
internal sealed record SettingsRead(Settings Settings, string? Problem);

/// <summary>The settings, kept in the data folder for their owner alone. A file that cannot be read stays as it is until the user changes a setting; then it is set aside.</summary>
internal sealed class SettingsFile(DataFolder folder)
{
    private const int Format = 1;

    public string Path { get; } = System.IO.Path.Join(folder.Path, "settings.json");

    /// <summary>Where a file that could not be read goes when a new one is written.</summary>
    public string SetAside => Path + ".old";

    public bool Exists => File.Exists(Path);

    public SettingsRead Read()
    {
        if (!Exists) return new SettingsRead(new Settings(), null);
        try
        {
            return Parse(JObject.Parse(File.ReadAllText(Path)));
        }
        catch (JsonException)
        {
            return new SettingsRead(new Settings(), Problem("it is not JSON"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new SettingsRead(new Settings(), Problem(fault.Message.TrimEnd('.')));
        }
    }

    /// <summary>Writes the file whole: another program sees the old one or the new one.</summary>
    /// <exception cref="StoreException">The data folder cannot be made.</exception>
    public void Write(Settings settings)
    {
        folder.Create();
        if (Read().Problem is not null) File.Move(Path, SetAside, overwrite: true);
        var draft = string.Create(CultureInfo.InvariantCulture, $"{Path}.{Environment.ProcessId}");
        using (var stream = OwnerOnlyMode.Open(draft, FileMode.Create))
        using (var writer = new StreamWriter(stream)) writer.WriteLine(Json(settings));
        File.Move(draft, Path, overwrite: true);
    }

    private static string Json(Settings settings) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("format");
        json.WriteValue(Format);
        json.WritePropertyName("feedback");
        json.WriteValue(SettingWords.Feedback(settings.Coach));
        json.WritePropertyName("pace");
        json.WriteValue(SettingWords.Pace(settings.Paced));
        json.WritePropertyName("interface");
        json.WriteValue(SettingWords.Interface(settings.Interface));
        json.WriteEndObject();
    });

    private SettingsRead Parse(JObject json)
    {
        if (json["format"] is not JValue { Value: (long)Format }) return new SettingsRead(new Settings(), Problem("its format is not 1"));
        var defaults = new Settings();
        var (feedback, pace, choice) = (SettingWords.Feedback(Word(json, "feedback")), SettingWords.Pace(Word(json, "pace")), SettingWords.Interface(Word(json, "interface")));
        var unknown = new[] { (feedback is null, "feedback"), (pace is null, "pace"), (choice is null, "interface") }.Where(value => value.Item1 && json.ContainsKey(value.Item2)).Select(value => value.Item2).ToList();
        return new SettingsRead(
            new Settings(feedback ?? defaults.Coach, pace ?? defaults.Paced, choice ?? defaults.Interface),
            unknown.Count == 0 ? null : Problem($"nothing is known of the value of {string.Join(" and ", unknown)}"));
    }

    private static string? Word(JObject json, string name) => json[name] is JValue { Value: string word } ? word : null;

    private string Problem(string why) =>
        $"The settings in {Path} cannot be used: {why}. The defaults hold instead. Mend the file or delete it; or change a setting with ',' in the library: then it is written anew, and this one is kept as {System.IO.Path.GetFileName(SetAside)}.";
}
