using System.Text.RegularExpressions;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Exports;

/// <summary>The rules of xAPI 1.0.3, part 2 (statements): properties, types, IRIs, language maps, durations.</summary>
internal static partial class XapiRules
{
    private static readonly string[] Verbs = ["http://adlnet.gov/expapi/verbs/completed", "http://adlnet.gov/expapi/verbs/attempted", "http://adlnet.gov/expapi/verbs/responded"];

    public static IReadOnlyList<JObject> Read(string statements)
    {
        using var reader = new JsonTextReader(new StringReader(statements)) { DateParseHandling = DateParseHandling.None };
        return [.. JArray.Load(reader).Cast<JObject>()];
    }

    public static IEnumerable<string> Faults(JObject statement)
    {
        foreach (var fault in Only(statement, "id", "actor", "verb", "object", "result", "context", "timestamp", "version")) yield return fault;
        if (!Guid.TryParse((string?)statement["id"], out _)) yield return "The id is no UUID.";
        if ((string?)statement["version"] != "1.0.3") yield return "The version is not 1.0.3.";
        if (!Timestamp().IsMatch((string?)statement["timestamp"] ?? "")) yield return "The timestamp is none of ISO 8601.";
        foreach (var fault in Actor((JObject)statement["actor"]!).Concat(Verb((JObject)statement["verb"]!)).Concat(Activity((JObject)statement["object"]!)).Concat(Result((JObject)statement["result"]!)).Concat(Context((JObject)statement["context"]!))) yield return fault;
        if (statement.Descendants().OfType<JValue>().Any(value => value.Type == JTokenType.Null)) yield return "A value is null.";
    }

    /// <summary>An agent, and a group that is identified, has exactly one inverse functional identifier; who is in the group need not be told.</summary>
    private static IEnumerable<string> Actor(JObject actor)
    {
        foreach (var fault in Only(actor, "objectType", "account")) yield return fault;
        if ((string?)actor["objectType"] is not ("Agent" or "Group")) yield return "The actor is neither an agent nor a group.";
        foreach (var fault in Only((JObject)actor["account"]!, "homePage", "name")) yield return fault;
        if (!IsIri((string?)actor["account"]!["homePage"])) yield return "The home page is no IRI.";
    }

    private static IEnumerable<string> Verb(JObject verb)
    {
        foreach (var fault in Only(verb, "id", "display")) yield return fault;
        if (!Verbs.Contains((string?)verb["id"], StringComparer.Ordinal)) yield return "The verb is not documented.";
        foreach (var fault in LanguageMap(verb["display"])) yield return fault;
    }

    private static IEnumerable<string> Activity(JObject activity)
    {
        foreach (var fault in Only(activity, "objectType", "id", "definition")) yield return fault;
        if ((string?)activity["objectType"] != "Activity" || !IsIri((string?)activity["id"])) yield return "The object is no activity.";
        var definition = (JObject)activity["definition"]!;
        foreach (var fault in Only(definition, "type", "name", "interactionType", "choices").Concat(LanguageMap(definition["name"]))) yield return fault;
        if (!IsIri((string?)definition["type"])) yield return "The type is no IRI.";
        if (definition["choices"] is not JArray choices) yield break;
        if ((string?)definition["interactionType"] != "choice") yield return "Choices without the interaction type.";
        var ids = choices.Select(choice => (string)choice["id"]!).ToList();
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count || ids.Exists(id => id.Contains(' ', StringComparison.Ordinal))) yield return "The ids of choices are not told apart, or hold spaces.";
        foreach (var fault in choices.SelectMany(choice => Only((JObject)choice, "id", "description").Concat(LanguageMap(choice["description"])))) yield return fault;
    }

    private static IEnumerable<string> Result(JObject result)
    {
        foreach (var fault in Only(result, "completion", "duration", "response", "extensions")) yield return fault;
        if (result["duration"] is { } duration && XmlConvert.ToTimeSpan((string)duration!) < TimeSpan.Zero) yield return "The duration is negative.";
        if (result["completion"] is { Type: not JTokenType.Boolean }) yield return "The completion is neither true nor false.";
        foreach (var extension in ((JObject)result["extensions"]!).Properties().Where(extension => !IsIri(extension.Name))) yield return $"The extension {extension.Name} is no IRI.";
    }

    private static IEnumerable<string> Context(JObject context)
    {
        foreach (var fault in Only(context, "registration", "platform", "contextActivities")) yield return fault;
        if (!Guid.TryParse((string?)context["registration"], out _)) yield return "The registration is no UUID.";
        foreach (var parent in context["contextActivities"]?["parent"] ?? new JArray())
        {
            if (!IsIri((string?)parent["id"])) yield return "The parent is no activity.";
        }
    }

    private static IEnumerable<string> LanguageMap(JToken? map) => map is JObject { Count: > 0 } languages
        ? languages.Properties().Where(language => !LanguageTag().IsMatch(language.Name) || language.Value.Type != JTokenType.String).Select(language => $"{language.Name} is no language.")
        : ["There is no language map."];

    private static IEnumerable<string> Only(JObject part, params string[] known) => part.Properties().Select(property => property.Name).Except(known, StringComparer.Ordinal).Select(name => $"'{name}' is not allowed in {part.Path}.");

    private static bool IsIri(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme.Length > 0 && !text!.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Timestamp();

    [GeneratedRegex("^([a-z]{2,3})(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LanguageTag();
}
