using System.Globalization;
using System.Numerics;
using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>An exploration as JSON.</summary>
internal static class ExploreJson
{
    public static void Write(TextWriter output, Exploration explored) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("scenario", CleanText.Line(explored.Scenario));
        json.Member("exhaustive", explored.IsExhaustive);
        json.Member("because", explored.Unfinished);
        json.Member("states", explored.States);
        json.Member("edges", explored.Edges);
        json.Member("paths", Count(explored.Paths));
        json.Object("turns", () =>
        {
            json.Member("min", explored.Turns.Min);
            json.Member("max", explored.Turns.Max);
        });
        json.Objects("endings", explored.Endings, ending => Ending(json, ending));
        json.Object("policies", () =>
        {
            foreach (var (policy, endings) in explored.Policies) json.Objects(policy, endings, ending => Policy(json, ending));
        });
        json.Objects("tricks", explored.Tricks, trick =>
        {
            json.Member("trick", trick.Word);
            Share(json, "strong", trick.Strong);
            json.ObjectOrNull("sample", trick.Sample, sample =>
            {
                json.Member("plays", sample.Plays);
                Share(json, "low", sample.Low);
                Share(json, "high", sample.High);
            });
        });
        json.Objects("moments", explored.Moments, moment => Point(json, moment));
        json.Objects("unrated", explored.Points.Where(point => !point.IsRated), point => Point(json, point));
        json.Objects("unreachable", explored.Unreachable, part =>
        {
            json.Member("kind", part.Kind);
            json.Member("name", CleanText.Line(part.Name));
            json.Member("file", CleanText.Line(part.File));
            json.Member("line", part.Line);
        });
        json.Objects("loops", explored.Loops, loop =>
        {
            json.Member("states", loop.States);
            json.Member("exit", loop.HasExit);
            json.Texts("choices", loop.Choices.Select(CleanText.Line));
            Example(json, loop.Example);
        });
        json.Objects("stops", explored.Stops, stop =>
        {
            json.Member("code", stop.Problem.Code);
            json.Member("file", CleanText.Line(stop.Problem.File));
            json.Member("line", stop.Problem.Line);
            json.Member("message", CleanText.Line(stop.Problem.Message));
            Share(json, "share", stop.Share);
            Example(json, stop.Example);
        });
        json.ObjectOrNull("distribution", explored.Distribution, distribution => Distribution(json, distribution));
        json.ObjectOrNull("sample", explored.Sample, sample => Sample(json, sample));
    });

    private static void Ending(JsonLineWriter json, ExploredEnding ending)
    {
        json.Member("id", Clean(ending.Id));
        json.Member("title", Clean(ending.Title));
        json.Member("outcome", ending.Outcome?.Word());
        json.Member("paths", Count(ending.Paths));
        Share(json, "share", ending.Share);
        Range(json, "clarity", ending.Clarity);
        Range(json, "care", ending.Care);
        Range(json, "integration", ending.Integration);
        json.Object("meters", () =>
        {
            foreach (var (name, range) in ending.Meters)
            {
                json.Object(name, () =>
                {
                    json.Member("min", range.Min);
                    json.Member("max", range.Max);
                });
            }
        });
        Example(json, ending.Example);
    }

    private static void Policy(JsonLineWriter json, PolicyEnding ending)
    {
        json.Map("vary", ending.Vary);
        json.Member("ending", Clean(ending.Ending));
        json.Member("outcome", ending.Outcome?.Word());
        Share(json, "probability", ending.Probability);
    }

    private static void Point(JsonLineWriter json, ExploredPoint point)
    {
        json.Member("number", point.Number);
        json.Member("knot", Clean(point.Knot));
        json.Member("file", CleanText.Line(point.File ?? string.Empty));
        json.Member("line", point.Line ?? 1);
        Share(json, "reached", point.Reached);
        Share(json, "matters", point.Matters);
        json.Objects("options", point.Options, option =>
        {
            json.Member("id", CleanText.Line(option.Id));
            json.Member("label", Clean(option.Label));
            json.Member("text", CleanText.Line(option.Text));
            json.Member("line", option.Line ?? 1);
            json.Member("clarity", option.Rating?.Clarity);
            json.Member("care", option.Rating?.Care);
            Share(json, "taken", option.Taken);
            Share(json, "strong", option.Strong);
            json.Objects("leadsTo", option.LeadsTo, flow =>
            {
                json.Member("point", flow.Point);
                json.Member("ending", Clean(flow.Ending));
                Share(json, "share", flow.Share);
            });
        });
    }

    private static void Distribution(JsonLineWriter json, ScoreDistribution distribution)
    {
        Scores(json, "clarity", distribution.Clarity);
        Scores(json, "care", distribution.Care);
        Scores(json, "integration", distribution.Integration);
        if (distribution.Joint is not { } joint)
        {
            json.WritePropertyName("joint");
            json.WriteNull();
            return;
        }

        json.Objects("joint", joint, cell =>
        {
            json.Member("lines", cell.Lines);
            json.Member("clarity", cell.Clarity);
            json.Member("care", cell.Care);
            json.Member("paths", Count(cell.Paths));
        });
    }

    private static void Sample(JsonLineWriter json, SampledPlay sample)
    {
        json.Member("plays", sample.Plays);
        json.Objects("endings", sample.Endings, ending =>
        {
            json.Member("id", Clean(ending.Id));
            json.Member("outcome", ending.Outcome?.Word());
            json.Member("plays", ending.Plays);
            Share(json, "low", ending.Low);
            Share(json, "high", ending.High);
        });
    }

    private static void Scores(JsonLineWriter json, string name, IEnumerable<ScoredPaths> scores) =>
        json.Objects(name, scores.GroupBy(score => Engine.Scoring.Rounding.Shown(score.Score)), group =>
        {
            json.Score("score", group.Key);
            json.Member("paths", Count(group.Aggregate(BigInteger.Zero, (sum, score) => sum + score.Paths)));
        });

    private static void Range(JsonLineWriter json, string name, ScoreRange? range) => json.ObjectOrNull(name, range, known =>
    {
        json.Score("min", known.Min);
        json.Score("mean", known.Mean);
        json.Score("max", known.Max);
    });

    private static void Example(JsonLineWriter json, ExampleRun example)
    {
        json.Texts("example", example.Labels.Select(CleanText.Line));
        json.Map("vary", example.Vary);
    }

    /// <summary>Null where a talk comes by again and again without end.</summary>
    private static void Share(JsonLineWriter json, string name, double? share)
    {
        json.WritePropertyName(name);
        json.WriteValue(share is { } known && double.IsFinite(known) ? Math.Round(known, 12) : (double?)null);
    }

    private static string Count(BigInteger? paths) => paths?.ToString(CultureInfo.InvariantCulture) ?? "infinite";

    private static string? Clean(string? text) => text is null ? null : CleanText.Line(text);
}
