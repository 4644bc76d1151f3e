using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Exports;

/// <summary>One prepared case as JSON.</summary>
internal static class PreparedCaseJson
{
    public static void Write(JsonLineWriter json, Sheet sheet)
    {
        json.WriteStartObject();
        json.Text("sheet", sheet.Id);
        json.Text("madeAt", Instant.Write(sheet.MadeAt));
        json.Text("changedAt", Instant.Write(sheet.ChangedAt));
        json.WritePropertyName("parts");
        json.Map(sheet.Written.ToDictionary(part => part.Word(), part => sheet[part], StringComparer.Ordinal), (writer, text) => writer.WriteValue(text));
        json.WriteEndObject();
    }

    /// <summary>The case, its texts clean and no longer than one that is written here.</summary>
    public static Sheet Read(StrictJsonReader json)
    {
        string? id = null;
        DateTimeOffset? made = null, changed = null;
        IReadOnlyDictionary<string, string>? parts = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "sheet": id = SessionIds.MustBeOne(json.Text()); break;
                case "madeAt": made = Instant.Read(json.Text()); break;
                case "changedAt": changed = Instant.Read(json.Text()); break;
                case "parts": parts = json.Map(reader => reader.Text()); break;
                default: throw json.Unknown(field);
            }
        }

        var (from, to) = (made ?? throw json.Missing("madeAt"), changed ?? throw json.Missing("changedAt"));
        var empty = Sheet.New(id ?? throw json.Missing("sheet"), from);
        return (parts ?? throw json.Missing("parts")).Aggregate(empty, (sheet, part) => sheet.With(
            SheetParts.Parse(part.Key) ?? throw new FormatException($"A prepared case has no part '{part.Key}'."), part.Value, to)) with
        { ChangedAt = to };
    }
}
