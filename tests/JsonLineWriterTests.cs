using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Rehearsal.Engine;

namespace Rehearsal.Tests;

/// <summary>Character for character what Newtonsoft's own writer puts down.</summary>
public sealed class JsonLineWriterTests
{
    [Fact]
    public void Objects_lists_and_values_are_set_apart_as_they_should() => Assert.Equal(
        """{"a":1,"b":[],"c":{},"d":[1,"x",null,true,{"e":0.5},[2]],"f":null}""",
        JsonLineWriter.Write(json =>
        {
            json.WriteStartObject();
            Name(json, "a").WriteValue(1);
            Name(json, "b").WriteStartArray();
            json.WriteEndArray();
            Name(json, "c").WriteStartObject();
            json.WriteEndObject();
            Name(json, "d").WriteStartArray();
            json.WriteValue(1);
            json.WriteValue("x");
            json.WriteNull();
            json.WriteValue(true);
            json.WriteStartObject();
            Name(json, "e").WriteValue(0.5);
            json.WriteEndObject();
            json.WriteStartArray();
            json.WriteValue(2);
            json.WriteEndArray();
            json.WriteEndArray();
            Name(json, "f").WriteNull();
            json.WriteEndObject();
        }));

    [Fact]
    public void Any_text_is_written_as_a_value_and_as_a_name() => Prop.ForAll<string>(text => AssertSame(
        json =>
        {
            json.WriteStartObject();
            json.WritePropertyName(text ?? string.Empty);
            json.WriteValue(text);
            json.WriteEndObject();
        },
        json =>
        {
            json.WriteStartObject();
            json.WritePropertyName(text ?? string.Empty);
            json.WriteValue(text);
            json.WriteEndObject();
        })).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"quoted\" \\ / \b\f\n\r\t\u0000\u001f\u007f\u0085\u2028\u2029 é 😀 '")]
    [InlineData("a,b:{c}[d]")]
    [InlineData("ends with a comma,")]
    [InlineData("ends with a bracket[")]
    public void Letters_that_mean_something_to_JSON_stay_letters(string text) =>
        AssertSame(json => json.WriteValue(text), json => json.WriteValue(text));

    [Theory]
    [InlineData(0.0)]
    [InlineData(50.0)]
    [InlineData(-0.1)]
    [InlineData(66.7)]
    [InlineData(1e21)]
    public void Numbers_with_a_fraction_keep_it(double number) => AssertSame(json => json.WriteValue(number), json => json.WriteValue(number));

    [Fact]
    public void Any_whole_number_is_written() => Prop.ForAll<int>(number => AssertSame(json => json.WriteValue(number), json => json.WriteValue(number))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_not_known_is_null() => Assert.Equal("[null,null,null,null]", JsonLineWriter.Write(json =>
    {
        json.WriteStartArray();
        json.WriteValue((string?)null);
        json.WriteValue((int?)null);
        json.WriteValue((double?)null);
        json.WriteValue((bool?)null);
        json.WriteEndArray();
    }));

    private static JsonLineWriter Name(JsonLineWriter json, string name)
    {
        json.WritePropertyName(name);
        return json;
    }

    private static void AssertSame(Action<JsonTextWriter> expected, Action<JsonLineWriter> actual)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        expected(json);
        json.Flush();
        Assert.Equal(text.ToString(), JsonLineWriter.Write(actual));
    }
}
