using Newtonsoft.Json;

namespace Rehearsal.Engine.Conversations;

/// <summary>
/// Reads JSON that this program wrote, token by token, and says <see cref="FormatException"/> to anything else.
/// Values are read at the current token; <see cref="NextField"/> and <see cref="NextItem"/> move on to the next one.
/// </summary>
internal sealed class StrictJsonReader
{
    private const int DeepestNesting = 16;

    private readonly JsonTextReader _json;

    private StrictJsonReader(JsonTextReader json) => _json = json;

    /// <summary>Reads the one value that the text holds.</summary>
    /// <exception cref="FormatException">The text is not JSON, or not what <paramref name="read"/> expects, or holds more than one value.</exception>
    public static T Read<T>(string text, Func<StrictJsonReader, T> read)
    {
        using var json = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestNesting };
        var reader = new StrictJsonReader(json);
        try
        {
            reader.Advance();
            var value = read(reader);
            return json.Read() ? throw reader.Unexpected("nothing more") : value;
        }
        catch (JsonException problem)
        {
            throw new FormatException($"This is not valid JSON: {problem.Message}", problem);
        }
    }

    public void BeginObject() => Expect(JsonToken.StartObject, "an object");

    /// <summary>The name of the next field, with the reader on its value, or null at the end of the object.</summary>
    public string? NextField()
    {
        Advance();
        if (_json.TokenType == JsonToken.EndObject)
        {
            return null;
        }

        Expect(JsonToken.PropertyName, "a field");
        var name = (string)_json.Value!;
        Advance();
        return name;
    }

    public IReadOnlyList<T> List<T>(Func<StrictJsonReader, T> item)
    {
        var items = new List<T>();
        Expect(JsonToken.StartArray, "a list");
        while (NextItem())
        {
            items.Add(item(this));
        }

        return items;
    }

    public IReadOnlyDictionary<string, T> Map<T>(Func<StrictJsonReader, T> value)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        BeginObject();
        while (NextField() is { } name)
        {
            map[name] = value(this);
        }

        return map;
    }

    /// <summary>A list of lists. Each is read value by value, every one after <see cref="Next"/>.</summary>
    public IReadOnlyList<T> Rows<T>(Func<StrictJsonReader, T> row) => List(json =>
    {
        json.Expect(JsonToken.StartArray, "a row");
        var read = row(json);
        json.Next().Expect(JsonToken.EndArray, "the end of the row");
        return read;
    });

    /// <summary>The next value of a row.</summary>
    public StrictJsonReader Next()
    {
        Advance();
        return this;
    }

    public string? TextOrNull() => _json.TokenType == JsonToken.Null ? null : Text();

    public string Text()
    {
        Expect(JsonToken.String, "a text");
        return (string)_json.Value!;
    }

    public bool Flag()
    {
        Expect(JsonToken.Boolean, "true or false");
        return (bool)_json.Value!;
    }

    /// <summary>A whole number between the two bounds, both included.</summary>
    public int Number(int lowest, int highest) =>
        _json is { TokenType: JsonToken.Integer, Value: long number } && number >= lowest && number <= highest
            ? (int)number
            : throw Unexpected(FormattableString.Invariant($"a whole number from {lowest} to {highest}"));

    /// <summary>A number, whole or not, between the two bounds, both included.</summary>
    public double Fraction(int lowest, int highest)
    {
        double? number = _json.Value switch { long whole => whole, double part => part, _ => null };
        return number >= lowest && number <= highest ? number.Value : throw Unexpected(FormattableString.Invariant($"a number from {lowest} to {highest}"));
    }

    public T? OrNull<T>(Func<StrictJsonReader, T> read)
        where T : class => _json.TokenType == JsonToken.Null ? null : read(this);

    public int? NumberOrNull(int lowest, int highest) => _json.TokenType == JsonToken.Null ? null : Number(lowest, highest);

    /// <summary>A word of a closed vocabulary.</summary>
    public T Word<T>(Func<string, T?> parse, string kind)
        where T : struct => parse(Text()) ?? throw Unexpected(kind);

    public FormatException Unexpected(string expected) =>
        new(FormattableString.Invariant($"At {Place} {expected} was expected, not {_json.TokenType} {_json.Value}."));

    public FormatException Unknown(string field) => new($"At {Place} there is a field '{field}' that nothing is known of.");

    public FormatException Missing(string field) => new($"At {Place} the field '{field}' is missing.");

    private string Place => _json.Path.Length == 0 ? "the start" : _json.Path;

    private bool NextItem()
    {
        Advance();
        return _json.TokenType != JsonToken.EndArray;
    }

    private void Advance()
    {
        if (!_json.Read())
        {
            throw new FormatException("The JSON ends too early.");
        }
    }

    private void Expect(JsonToken token, string name)
    {
        if (_json.TokenType != token)
        {
            throw Unexpected(name);
        }
    }
}
