using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Isolation;

/// <summary>
/// How a child tells what it found in a script: a line of progress now and then, and one line with the exploration, or with the problems, at the end.
/// </summary>
internal static class ExplorationMessages
{
    private const string ProgressMark = "{\"progress\":";

    public static string Request(string path, ExploreRequest asked) => JsonConvert.SerializeObject(new { @do = "explore", path, asked }, Formatting.None);

    /// <exception cref="FormatException">The request does not say how far to go.</exception>
    public static ExploreRequest Asked(JObject request) => request["asked"]?.ToObject<ExploreRequest>() ?? throw new FormatException("'asked' is missing.");

    public static string Progress(ExploreProgress progress) => $"{ProgressMark}{JsonConvert.SerializeObject(progress, Formatting.None)}}}";

    /// <summary>Null when the line is no progress.</summary>
    public static ExploreProgress? ReadProgress(string line) =>
        line.StartsWith(ProgressMark, StringComparison.Ordinal) ? WorkerMessages.Parse(line)["progress"]!.ToObject<ExploreProgress>() : null;

    public static string Answer(Result<Exploration> explored) => JsonConvert.SerializeObject(new { explored = explored.Value, problems = explored.Problems }, Formatting.None);

    /// <exception cref="FormatException">The line is no such answer.</exception>
    public static Result<Exploration> Read(string line)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            var answer = JObject.Load(reader);
            var problems = answer["problems"]?.ToObject<List<Diagnostic>>() ?? [];
            return answer["explored"] is JObject explored ? Result<Exploration>.Of(explored.ToObject<Exploration>()!, problems) : Result<Exploration>.Failed(problems);
        }
        catch (JsonException problem)
        {
            throw new FormatException("A line between the processes is no exploration.", problem);
        }
    }
}
