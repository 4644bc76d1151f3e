using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;

namespace Rehearsal.Engine.Exports;

/// <summary>
/// Sessions as one JSON document, whole: what was shown, offered, said and thought of it. It reads back equal but for what belongs to this machine; docs/exports.md describes it.
/// A field that is not there means nothing, empty or false.
/// </summary>
public static class SessionsJson
{
    /// <summary>The version of the shape.</summary>
    public const int Format = 1;

    /// <summary>What the document says it is.</summary>
    public const string Kind = "rehearsal-sessions";

    public static string Write(IEnumerable<SessionRecord> sessions) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Number("format", Format);
        json.Text("kind", Kind);
        json.List("sessions", [.. sessions], Write);
        json.WriteEndObject();
    });

    /// <summary>The sessions of a document, in its order; their texts are clean.</summary>
    /// <exception cref="FormatException">It is not such a document, or a newer program wrote it; the message says what is wrong where.</exception>
    public static IReadOnlyList<SessionRecord> Read(string text) => StrictJsonReader.Read(text, Read);

    private static IReadOnlyList<SessionRecord> Read(StrictJsonReader json)
    {
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
                default: throw json.Unknown(field);
            }
        }

        if (kind != Kind) throw new FormatException($"It does not say that it holds sessions of Rehearsal (\"kind\":\"{Kind}\").");
        return sessions ?? throw json.Missing("sessions");
    }

    private static void MustBeKnown(int format)
    {
        if (format > Format) throw new FormatException(FormattableString.Invariant($"A newer Rehearsal wrote it (format {format}, this program knows {Format})."));
    }

    private static void Write(JsonLineWriter json, SessionRecord record) => SessionRecordJson.Write(json, record);
}
