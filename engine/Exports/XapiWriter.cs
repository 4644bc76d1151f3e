using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Exports;

/// <summary>What a statement says beside its object and its result.</summary>
/// <param name="Of">The session or the room: its registration.</param>
/// <param name="Part">What of it; with <paramref name="Of"/> it makes the id of the statement.</param>
/// <param name="Verb">The last word of its address.</param>
/// <param name="Parent">The scenario it is a part of, or null.</param>
internal sealed record XapiStatement(string Of, string Part, XapiActor Actor, string Verb, string? Parent, DateTimeOffset At);

/// <summary>Whoever did it, by an account on this machine.</summary>
/// <param name="Type"><c>Agent</c>, or <c>Group</c> for one whose members nobody names.</param>
internal sealed record XapiActor(string Type, string Name);

/// <summary>The pieces that xAPI statements are made of (version 1.0.3, part 2).</summary>
internal static class XapiWriter
{
    private const string Base = "urn:rehearsal:";
    private const string Verbs = "http://adlnet.gov/expapi/verbs/";
    private const string Activities = "http://adlnet.gov/expapi/activities/";

    public static string Scenario(string id) => Base + "scenario:" + Uri.EscapeDataString(id);

    public static void Statement(this JsonLineWriter json, XapiStatement statement, Action objectAndResult)
    {
        json.WriteStartObject();
        json.Text("id", Id($"{statement.Of}/{statement.Part}").ToString());
        json.Begin("actor");
        json.Text("objectType", statement.Actor.Type);
        json.Begin("account");
        json.Text("homePage", Base + "this-machine");
        json.Text("name", statement.Actor.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Begin("verb");
        json.Text("id", Verbs + statement.Verb);
        Words(json, "display", "en", statement.Verb);
        json.WriteEndObject();
        objectAndResult();
        json.Begin("context");
        json.Text("registration", Id(statement.Of).ToString());
        json.Text("platform", "Rehearsal");
        if (statement.Parent is { } parent) WriteParent(json, parent);
        json.WriteEndObject();
        json.Text("timestamp", statement.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.Text("version", "1.0.3");
        json.WriteEndObject();
    }

    /// <summary>A choice point, as the object of a statement.</summary>
    /// <param name="title">What it is called where nobody speaks.</param>
    public static void Offer(this JsonLineWriter json, string scenario, Scene scene, string title) => json.Activity(
        $"{Scenario(scenario)}:offer:{Uri.EscapeDataString(string.Join(',', scene.Choices.Select(choice => choice.Id)))}",
        "cmi.interaction",
        scene.Lines.LastOrDefault(line => line.Speaker is not null)?.Text ?? title,
        scene.Choices);

    public static void Activity(this JsonLineWriter json, string id, string type, string name, IReadOnlyList<Choice>? choices)
    {
        json.Begin("object");
        json.Text("objectType", "Activity");
        json.Text("id", id);
        json.Begin("definition");
        json.Text("type", Activities + type);
        Words(json, "name", "und", name);
        if (choices is not null)
        {
            json.Text("interactionType", "choice");
            json.WritePropertyName("choices");
            json.WriteStartArray();
            foreach (var choice in choices)
            {
                json.WriteStartObject();
                json.Text("id", choice.Id);
                Words(json, "description", "und", choice.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Begin(this JsonLineWriter json, string name)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
    }

    public static void Extension(this JsonLineWriter json, string name, string? value) => json.Text(Base + "extension:" + name, value);

    public static void Extension(this JsonLineWriter json, string name, int? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(Base + "extension:" + name);
        json.WriteValue(number);
    }

    public static void Extension(this JsonLineWriter json, string name, double? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(Base + "extension:" + name);
        json.WriteValue(Rounding.Shown(number));
    }

    /// <summary>Numbers by name; nothing where there are none.</summary>
    public static void Extension(this JsonLineWriter json, string name, IEnumerable<(string Name, int Number)>? values)
    {
        if (values is null) return;
        json.Begin(Base + "extension:" + name);
        foreach (var (key, number) in values) json.Number(key, number);
        json.WriteEndObject();
    }

    private static void WriteParent(JsonLineWriter json, string scenario)
    {
        json.Begin("contextActivities");
        json.WritePropertyName("parent");
        json.WriteStartArray();
        json.WriteStartObject();
        json.Text("id", Scenario(scenario));
        json.Text("objectType", "Activity");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A language map with one language; <c>und</c> where nobody says which it is.</summary>
    private static void Words(JsonLineWriter json, string name, string language, string text)
    {
        json.Begin(name);
        json.Text(language, text);
        json.WriteEndObject();
    }

    /// <summary>A UUID that always comes out the same for the same name (RFC 9562, version 8, from SHA-256).</summary>
    private static Guid Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(Base + name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
