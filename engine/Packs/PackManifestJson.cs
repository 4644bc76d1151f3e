using Rehearsal.Engine.Conversations;

namespace Rehearsal.Engine.Packs;

/// <summary>The manifest of a pack as JSON; docs/json.md describes it.</summary>
internal static class PackManifestJson
{
    public static string Write(PackManifest manifest) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("format");
        json.WriteValue(PackManifest.Format);
        Text(json, "id", manifest.Id);
        Text(json, "title", manifest.Title);
        Text(json, "language", manifest.Language);
        Text(json, "author", manifest.Author);
        Text(json, "licence", manifest.Licence);
        Text(json, "contentHash", manifest.ContentHash);
        Text(json, "program", manifest.Program);
        json.WritePropertyName("files");
        json.WriteStartArray();
        foreach (var file in manifest.Files) Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    /// <exception cref="FormatException">This is no manifest of this format.</exception>
    /// <exception cref="NotSupportedException">A newer program wrote it.</exception>
    public static PackManifest Read(string text) => StrictJsonReader.Read(text, json =>
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        IReadOnlyList<ManifestEntry>? files = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "format":
                    if (json.Number(1, int.MaxValue) > PackManifest.Format) throw new NotSupportedException();
                    break;
                case "files":
                    files = json.List(ReadFile);
                    break;
                case "id" or "title" or "language" or "author" or "licence" or "contentHash" or "program":
                    texts[field] = json.TextOrNull();
                    break;
                default:
                    throw json.Unknown(field);
            }
        }

        string Needed(string name) => texts.GetValueOrDefault(name) ?? throw json.Missing(name);
        return new PackManifest(
            Needed("id"), Needed("title"), Needed("language"), texts.GetValueOrDefault("author"), texts.GetValueOrDefault("licence"), Needed("contentHash"), Needed("program"), files ?? throw json.Missing("files"));
    });

    private static void Write(JsonLineWriter json, ManifestEntry file)
    {
        json.WriteStartObject();
        Text(json, "path", file.Path);
        json.WritePropertyName("bytes");
        json.WriteValue(file.Bytes);
        Text(json, "sha256", file.Sha256);
        json.WriteEndObject();
    }

    private static ManifestEntry ReadFile(StrictJsonReader json)
    {
        string? path = null, sha256 = null;
        int? bytes = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "path": path = json.Text(); break;
                case "bytes": bytes = json.Number(0, int.MaxValue); break;
                case "sha256": sha256 = json.Text(); break;
                default: throw json.Unknown(field);
            }
        }

        return new ManifestEntry(path ?? throw json.Missing("path"), bytes ?? throw json.Missing("bytes"), sha256 ?? throw json.Missing("sha256"));
    }

    private static void Text(JsonLineWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
