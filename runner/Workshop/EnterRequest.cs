using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Runner.Workshop;

/// <summary>The body of <c>POST /enter</c>: <c>{"code":"KMQT7R","name":"Ana","table":2}</c>.</summary>
/// <param name="Name">As it was typed; may be empty.</param>
internal sealed record EnterRequest(string Code, string Name, int? Table)
{
    private const int DeepestNesting = 2;
    private const int MostTables = 1000;

    /// <summary>Null for anything else.</summary>
    public static EnterRequest? Read(string text)
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(text)) { MaxDepth = DeepestNesting, DateParseHandling = DateParseHandling.None };
            var body = JObject.Load(json);
            if (body["code"] is not JValue { Value: string code }) return null;
            var name = body["name"] is JValue { Value: string said } ? said : string.Empty;
            return body["table"] switch
            {
                null or JValue { Value: null } => new EnterRequest(code, name, null),
                JValue { Value: long table } when table is > 0 and < MostTables => new EnterRequest(code, name, (int)table),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
