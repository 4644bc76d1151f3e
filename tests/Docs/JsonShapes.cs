namespace Rehearsal.Tests.Docs;

/// <summary>A row of a table in <c>docs/json.md</c>.</summary>
/// <param name="Type">Without "list of", "map of" and "or null": text, time, whole number, number, true or false, or the name of a shape.</param>
/// <param name="Many">A list or a map of them.</param>
/// <param name="Values">Which values there are: "1 to 5", "0 or more", "always 1", or words in backticks; empty for any.</param>
internal sealed record JsonField(string Name, string Type, JsonMany Many, bool IsNullable, string Values);

internal enum JsonMany
{
    One,
    List,
    Map,
}

/// <summary>An object with these fields, in this order.</summary>
internal sealed record JsonShape(string Name, IReadOnlyList<JsonField> Fields);

/// <summary>The shapes that <c>docs/json.md</c> describes: the documents, by command, and what they are made of, by name.</summary>
internal sealed record JsonShapes(IReadOnlyDictionary<string, JsonShape> ByName)
{
    private const string ShapePrefix = "The shape ";

    /// <summary>The example of each document, with the name of its shape.</summary>
    public static IEnumerable<(string Shape, string Json)> Examples() =>
        from section in MarkdownPage.Read("docs/json.md").Sections
        from fence in section.Fences
        from name in NamesIn(section.Heading).Take(1)
        select (name, fence.Text);

    public static JsonShapes Read()
    {
        var shapes = new Dictionary<string, JsonShape>(StringComparer.Ordinal);
        foreach (var section in MarkdownPage.Read("docs/json.md").Sections.Where(section => section.Rows.Count > 0))
        {
            var shape = new JsonShape(section.Heading, [.. section.Rows.Select(Field)]);
            foreach (var name in NamesIn(section.Heading)) shapes.Add(name, shape);
        }

        return new JsonShapes(shapes);
    }

    /// <summary>"`rehearse play --json` and `rehearse debrief --json`" has two names, "The shape `line`" one.</summary>
    private static IEnumerable<string> NamesIn(string heading) =>
        heading.StartsWith(ShapePrefix, StringComparison.Ordinal) || heading.StartsWith('`') ? MarkdownPage.CodeIn(heading) : [];

    private static JsonField Field(IReadOnlyList<string> row)
    {
        var type = row[1];
        var isNullable = type.EndsWith(" or null", StringComparison.Ordinal);
        if (isNullable) type = type[..^" or null".Length];
        var many = type.StartsWith("list of ", StringComparison.Ordinal) ? JsonMany.List : type.StartsWith("map of ", StringComparison.Ordinal) ? JsonMany.Map : JsonMany.One;
        if (many == JsonMany.List) type = type["list of ".Length..];
        if (many == JsonMany.Map) type = type["map of ".Length..];
        return new JsonField(row[0].Trim('`'), type.Trim('`'), many, isNullable, row[2]);
    }
}
