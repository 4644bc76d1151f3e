using System.Text.RegularExpressions;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Exports;

/// <summary>Holds the statements against the rules of xAPI 1.0.3, part 2 (statements): properties, types, IRIs, language maps, durations.</summary>
public sealed partial class XapiTests
{
    private static readonly string[] Verbs = ["http://adlnet.gov/expapi/verbs/completed", "http://adlnet.gov/expapi/verbs/attempted", "http://adlnet.gov/expapi/verbs/responded"];

    [Fact]
    public void Every_statement_keeps_the_rules() => Assert.Empty(Statements(Talk()).SelectMany(Faults));

    [Fact]
    public void A_talk_that_is_not_finished_was_attempted() =>
        Assert.EndsWith("attempted", (string)Statements(Unfinished())[^1]["verb"]!["id"]!, StringComparison.Ordinal);

    [Fact]
    public void There_is_one_statement_a_choice_and_one_for_the_talk() =>
        Assert.Equal(["responded", "responded", "responded", "completed"], Statements(Talk()).Select(statement => (string)statement["verb"]!["display"]!["en"]!));

    [Fact]
    public void Choices_that_were_copied_from_a_parent_are_not_told_twice() =>
        Assert.Equal(2, Statements(Talk() with { Summary = Talk().Summary with { Fork = Some.WhatIf("01A", 3) } }).Count);

    [Fact]
    public void The_same_session_gives_the_same_statements() => Assert.Equal(XapiStatements.Write([Talk()]), XapiStatements.Write([Talk()]));

    [Fact]
    public void Ids_of_statements_are_told_apart()
    {
        var other = Talk() with { Summary = Talk().Summary with { Id = Some.SessionId("01Z") } };
        var ids = Statements(Talk()).Concat(Statements(other)).Select(statement => (string)statement["id"]!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Nobody_is_graded() => Assert.All(Statements(Talk()), statement => Assert.True(statement["result"]!["score"] is null && statement["result"]!["success"] is null));

    [Fact]
    public void What_was_chosen_is_one_of_the_choices() => Assert.All(
        Statements(Talk()).Where(statement => statement["object"]!["definition"]!["choices"] is not null),
        statement => Assert.Contains((string)statement["result"]!["response"]!, statement["object"]!["definition"]!["choices"]!.Select(choice => (string)choice["id"]!)));

    private static SessionRecord Talk()
    {
        var record = Some.Debriefed(1, 0, 0).Record;
        return record with { Summary = record.Summary with { Id = Some.SessionId(), EndedAt = Some.Now.AddMinutes(12) } };
    }

    private static SessionRecord Unfinished()
    {
        var record = Some.Debriefed(Some.HandoverTurns(1)).Record;
        return record with { Summary = record.Summary with { EndedAt = null, Ending = null } };
    }

    private static List<JObject> Statements(SessionRecord record)
    {
        using var reader = new JsonTextReader(new StringReader(XapiStatements.Write([record]))) { DateParseHandling = DateParseHandling.None };
        return [.. JArray.Load(reader).Cast<JObject>()];
    }

    private static IEnumerable<string> Faults(JObject statement)
    {
        foreach (var fault in Only(statement, "id", "actor", "verb", "object", "result", "context", "timestamp", "version")) yield return fault;
        if (!Guid.TryParse((string?)statement["id"], out _)) yield return "The id is no UUID.";
        if ((string?)statement["version"] != "1.0.3") yield return "The version is not 1.0.3.";
        if (!Timestamp().IsMatch((string?)statement["timestamp"] ?? "")) yield return "The timestamp is none of ISO 8601.";
        foreach (var fault in Actor((JObject)statement["actor"]!).Concat(Verb((JObject)statement["verb"]!)).Concat(Activity((JObject)statement["object"]!)).Concat(Result((JObject)statement["result"]!)).Concat(Context((JObject)statement["context"]!))) yield return fault;
        if (statement.Descendants().OfType<JValue>().Any(value => value.Type == JTokenType.Null)) yield return "A value is null.";
    }

    /// <summary>An agent has exactly one inverse functional identifier.</summary>
    private static IEnumerable<string> Actor(JObject actor)
    {
        foreach (var fault in Only(actor, "objectType", "account")) yield return fault;
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
