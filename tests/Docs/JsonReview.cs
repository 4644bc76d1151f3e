using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Docs;

/// <summary>Holds printed JSON against its description, and remembers what was seen of each field.</summary>
internal sealed partial class JsonReview(JsonShapes shapes)
{
    private readonly HashSet<string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> nulls = new(StringComparer.Ordinal);

    /// <summary>Where the JSON and its description differ.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Described, and never seen with a value.</summary>
    public IEnumerable<string> NeverSeen => Described(_ => true).Except(values, StringComparer.Ordinal);

    /// <summary>Described as sometimes null, and never seen so.</summary>
    public IEnumerable<string> NeverNull => Described(row => row.IsNullable).Except(nulls, StringComparer.Ordinal);

    public void Read(string shape, string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        Object(shape, JObject.Load(reader));
    }

    private IEnumerable<string> Described(Func<JsonField, bool> which) =>
        shapes.ByName.Values.Distinct().SelectMany(shape => shape.Fields.Where(which).Select(field => Place(shape, field)));

    private static string Place(JsonShape shape, JsonField field) => $"{shape.Name}: {field.Name}";

    private void Object(string name, JObject json)
    {
        if (!shapes.ByName.TryGetValue(name, out var shape))
        {
            Differences.Add($"There is no shape '{name}'.");
            return;
        }

        var names = shape.Fields.Select(field => field.Name).ToList();
        var printed = json.Properties().Select(property => property.Name).ToList();
        if (!names.SequenceEqual(printed, StringComparer.Ordinal)) Differences.Add($"{name}: described are {string.Join(", ", names)}; printed are {string.Join(", ", printed)}.");
        foreach (var field in shape.Fields.Where(field => json.ContainsKey(field.Name))) Field(Place(shape, field), field, json[field.Name]!);
    }

    private void Field(string place, JsonField field, JToken token)
    {
        if (token.Type == JTokenType.Null)
        {
            nulls.Add(place);
            if (!field.IsNullable) Differences.Add($"{place} is null.");
            return;
        }

        var items = (field.Many, token) switch
        {
            (JsonMany.One, _) => [token],
            (JsonMany.List, JArray list) => list.ToList(),
            (JsonMany.Map, JObject map) => [.. map.PropertyValues()],
            _ => null,
        };
        if (items is null) Differences.Add($"{place} is a {token.Type}.");
        foreach (var item in items ?? [])
        {
            values.Add(place);
            Item(place, field, item);
        }
    }

    private void Item(string place, JsonField field, JToken token)
    {
        var fits = field.Type switch
        {
            "text" => token.Type == JTokenType.String,
            "time" => token.Type == JTokenType.String && Time().IsMatch((string)token!),
            "whole number" => token.Type == JTokenType.Integer,
            "number" => token.Type is JTokenType.Integer or JTokenType.Float,
            "true or false" => token.Type == JTokenType.Boolean,
            _ => token.Type == JTokenType.Object,
        };
        if (!fits) Differences.Add($"{place} is '{token}', no {field.Type}.");
        else if (token is JObject inner) Object(field.Type, inner);
        else if (!IsAmong(field.Values, token)) Differences.Add($"{place} is '{token}', not {field.Values}.");
    }

    private static bool IsAmong(string described, JToken token)
    {
        if (described.Length == 0) return true;
        if (described.Contains('`', StringComparison.Ordinal)) return MarkdownPage.CodeIn(described).Contains((string)token!, StringComparer.Ordinal);
        if (described.StartsWith("always ", StringComparison.Ordinal)) return token.ToString() == described["always ".Length..];
        var (value, words) = ((double)token, described.Split(' '));
        return words switch
        {
            [var least, "to", var most] => value >= Number(least) && value <= Number(most),
            [var least, "or", "more"] => value >= Number(least),
            _ => throw new FormatException($"'{described}' says no values that a test could read."),
        };
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Time();
}
