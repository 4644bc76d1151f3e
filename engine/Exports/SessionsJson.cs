using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Exports;

/// <summary>
/// Sessions as one JSON document, whole: what was shown, offered, said and thought of it. It reads back equal but for what belongs to this machine; docs/exports.md describes it.
/// A field that is not there means nothing, empty or false.
/// </summary>
public static class SessionsJson
{
    /// <summary>The version of the shape. Before 2 there were no prepared cases in it, and no answers to plans.</summary>
    public const int Format = 2;

    /// <summary>What the document says it is.</summary>
    public const string Kind = "rehearsal-sessions";

    /// <param name="sessions">Whole.</param>
    /// <param name="sheets">Prepared cases that go along.</param>
    public static string Write(IEnumerable<SessionRecord> sessions, params IReadOnlyList<Sheet> sheets) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Number("format", Format);
        json.Text("kind", Kind);
        json.List("sessions", [.. sessions], Write);
        if (sheets.Count > 0) json.List("sheets", sheets, PreparedCaseJson.Write);
        json.WriteEndObject();
    });

    /// <summary>The sessions and prepared cases of a document, in its order; their texts are clean.</summary>
    /// <exception cref="FormatException">It is not such a document, or a newer program wrote it; the message says what is wrong where.</exception>
    public static Exported Read(string text) => StrictJsonReader.Read(text, Read);

    private static Exported Read(StrictJsonReader json)
    {
        IReadOnlyList<Sheet> sheets = [];
        IReadOnlyList<SessionRecord>? sessions = null;
        string? kind = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "format": MustBeKnown(json.Number(1, int.MaxValue)); break;
                case "kind": kind = json.Text(); break;
                case "sessions": sessions = json.List(SessionRecordJson.Read); break;
                case "sheets": sheets = json.List(PreparedCaseJson.Read); break;
                default: throw json.Unknown(field);
            }
        }

        if (kind != Kind) throw new FormatException($"It does not say that it holds sessions of Rehearsal (\"kind\":\"{Kind}\").");
        return new Exported(sessions ?? throw json.Missing("sessions"), sheets);
    }

    private static void MustBeKnown(int format)
    {
        if (format > Format) throw new FormatException(FormattableString.Invariant($"A newer Rehearsal wrote it (format {format}, this program knows {Format})."));
    }

    private static void Write(JsonLineWriter json, SessionRecord record) => SessionRecordJson.Write(json, record);
}

/// <summary>What an export holds.</summary>
/// <param name="Sessions">Whole.</param>
/// <param name="Sheets">Prepared cases.</param>
public sealed record Exported(IReadOnlyList<SessionRecord> Sessions, IReadOnlyList<Sheet> Sheets);
