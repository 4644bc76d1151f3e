using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Exports;

/// <summary>One session as JSON. Where its script lay is not told: another machine has it elsewhere, or not at all.</summary>
internal static class SessionRecordJson
{
    /// <summary>A talk has a dozen turns or two; a policy is stopped at a thousand.</summary>
    private const int MostTurns = 10_000;

    public static void Write(JsonLineWriter json, SessionRecord record)
    {
        var summary = record.Summary;
        json.WriteStartObject();
        json.Text("session", summary.Id);
        json.Text("scenario", summary.ScenarioId);
        json.Text("title", summary.Title);
        json.Text("hash", summary.ContentHash);
        json.Number("rules", summary.RulesVersion);
        json.Text("mode", summary.Mode.Word());
        json.Number("seed", summary.Circumstances.Seed);
        json.Map("vary", summary.Circumstances.Vary);
        json.Map("fills", summary.Circumstances.Fills);
        if (summary.Fork is { } fork)
        {
            json.Text("parent", fork.Parent);
            json.Number("forkTurn", fork.AtTurn);
            json.Text("forkKind", fork.Kind.Word());
        }

        json.Text("sheet", summary.SheetId);
        if (summary.LeadIn > 0) json.Number("leadIn", summary.LeadIn);
        json.Text("startedAt", Instant.Write(summary.StartedAt));
        json.Text("endedAt", summary.EndedAt is { } ended ? Instant.Write(ended) : null);
        json.List("turns", record.Turns, WriteTurn);
        WriteReflection(json, record.Reflection);
        json.List("plans", [.. record.Plans.Select((plan, index) => (plan, record.Answers.ElementAtOrDefault(index)))], WritePlan);
        json.WriteEndObject();
    }

    public static SessionRecord Read(StrictJsonReader json)
    {
        var read = new Fields();
        json.BeginObject();
        while (json.NextField() is { } field) read.Take(json, field);
        return read.Record(json);
    }

    private static void WriteTurn(JsonLineWriter json, Turn turn)
    {
        json.WriteStartObject();
        json.WritePropertyName("scene");
        SceneJson.Write(json, turn.Scene);
        if (turn.ChosenIndex is { } chosen) json.Number("chosen", chosen);
        json.WritePropertyName("meters");
        MetersJson.Write(json, turn.Meters);
        if (turn.OwnWords is { } words)
        {
            json.WritePropertyName("ownWords");
            OwnWordsJson.Write(json, words);
        }

        json.Text("at", Instant.Write(turn.At));
        json.WriteEndObject();
    }

    private static void WriteReflection(JsonLineWriter json, Reflection reflection)
    {
        if (reflection.TakeBackMoment is { } moment) json.Number("takeBackMoment", moment);
        if (reflection.SelfClarity is { } clarity) json.Number("selfClarity", clarity);
        if (reflection.SelfCare is { } care) json.Number("selfCare", care);
        json.Text("whyItWorked", reflection.WhyItWorked);
    }

    private static void WritePlan(JsonLineWriter json, (IfThenPlan Plan, PlanAnswer? Kept) made)
    {
        var (plan, kept) = made;
        json.WriteStartObject();
        json.Text("when", plan.When);
        json.Text("will", plan.Will);
        json.Text("kept", kept?.Word());
        json.WriteEndObject();
    }

    private static Turn ReadTurn(StrictJsonReader json)
    {
        Scene? scene = null;
        int? chosen = null;
        IReadOnlyDictionary<string, int>? meters = null;
        OwnWords? words = null;
        DateTimeOffset? at = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "scene": scene = SceneJson.ReadScene(json); break;
                case "chosen": chosen = json.Number(0, int.MaxValue); break;
                case "meters": meters = MetersJson.Read(json); break;
                case "ownWords": words = OwnWordsJson.Read(json); break;
                case "at": at = Instant.Read(json.Text()); break;
                default: throw json.Unknown(field);
            }
        }

        var shown = Clean.Scene(scene ?? throw json.Missing("scene"));
        if (chosen >= shown.Choices.Count) throw new FormatException(FormattableString.Invariant($"In turn {shown.Turn} a choice was made that was not on offer."));
        return new Turn(shown, chosen, meters ?? throw json.Missing("meters"), words is null ? null : words with { Text = CleanText.Line(words.Text) }, at ?? throw json.Missing("at"));
    }

    private static (IfThenPlan Plan, PlanAnswer? Kept) ReadPlan(StrictJsonReader json)
    {
        string? when = null, will = null;
        PlanAnswer? kept = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "when": when = CleanText.Line(json.Text()); break;
                case "will": will = CleanText.Line(json.Text()); break;
                case "kept": kept = PlanAnswerWords.Parse(json.Text()) ?? throw new FormatException("A plan was kept in a way that is none: there are yes, partly and no."); break;
                default: throw json.Unknown(field);
            }
        }

        return (new IfThenPlan(when ?? throw json.Missing("when"), will ?? throw json.Missing("will")), kept);
    }

    /// <summary>What was read of a session so far.</summary>
    private sealed class Fields
    {
        private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private IReadOnlyDictionary<string, string>? vary;
        private IReadOnlyDictionary<string, string>? fills;
        private IReadOnlyList<Turn>? turns;
        private IReadOnlyList<(IfThenPlan Plan, PlanAnswer? Kept)> plans = [];

        public void Take(StrictJsonReader json, string field)
        {
            switch (field)
            {
                case "session" or "scenario" or "title" or "hash" or "mode" or "parent" or "forkKind" or "startedAt" or "endedAt" or "whyItWorked" or "sheet": texts[field] = CleanText.Line(json.Text()); break;
                case "rules" or "forkTurn" or "takeBackMoment": numbers[field] = json.Number(1, int.MaxValue); break;
                case "seed" or "leadIn": numbers[field] = json.Number(0, int.MaxValue); break;
                case "selfClarity" or "selfCare": numbers[field] = json.Number(1, 5); break;
                case "vary": vary = ReadTexts(json); break;
                case "fills": fills = ReadTexts(json); break;
                case "turns": turns = json.List(ReadTurn); break;
                case "plans": plans = json.List(ReadPlan); break;
                default: throw json.Unknown(field);
            }
        }

        public SessionRecord Record(StrictJsonReader json)
        {
            var (id, scenario) = (SessionIds.MustBeOne(Text(json, "session")), Text(json, "scenario"));
            if (!IsScenarioId(scenario)) throw new FormatException($"'{scenario}' is no id of a scenario.");
            var said = turns ?? throw json.Missing("turns");
            MustFollow(said, id);
            var summary = new SessionSummary(
                id,
                scenario,
                Text(json, "title"),
                scenario,
                Text(json, "hash"),
                Number(json, "rules"),
                ModeWords.Parse(Text(json, "mode")) ?? throw new FormatException($"'{texts["mode"]}' is no mode."),
                new Circumstances(Number(json, "seed"), vary ?? throw json.Missing("vary"), fills ?? throw json.Missing("fills")),
                Fork(json, id),
                Instant.Read(Text(json, "startedAt")),
                texts.TryGetValue("endedAt", out var ended) ? Instant.Read(ended) : null,
                said is [.., { ChosenIndex: null, Scene.Ending: var ending }] ? ending : null,
                said.Count,
                IsSuperseded: false,
                Stopped: null)
            {
                LeadIn = numbers.GetValueOrDefault("leadIn"),
                SheetId = texts.TryGetValue("sheet", out var sheet) ? SessionIds.MustBeOne(sheet) : null,
            };
            if (summary.IsFinished != (said is [.., { ChosenIndex: null }])) throw new FormatException($"Session {id} says that it {(summary.IsFinished ? "came to its end" : "is not finished")}, and its turns say otherwise.");
            return new SessionRecord(summary, said, new Reflection(Maybe("takeBackMoment"), Maybe("selfClarity"), Maybe("selfCare"), texts.GetValueOrDefault("whyItWorked")), [.. plans.Select(made => made.Plan)])
            {
                Answers = [.. plans.Select(made => made.Kept)],
            };
        }

        /// <summary>Two names may be one when they are clean; as in the JSON itself, the later one holds.</summary>
        private static Dictionary<string, string> ReadTexts(StrictJsonReader json)
        {
            var clean = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, text) in json.Map(reader => CleanText.Line(reader.Text()))) clean[CleanText.Line(name)] = text;
            return clean;
        }

        private Fork? Fork(StrictJsonReader json, string id)
        {
            if (!texts.TryGetValue("parent", out var parent)) return null;
            var fork = new Fork(SessionIds.MustBeOne(parent), Number(json, "forkTurn"), ForkKindWords.Parse(Text(json, "forkKind")) ?? throw new FormatException($"'{texts["forkKind"]}' is no kind of fork."));
            return fork.Parent == id ? throw new FormatException($"Session {id} says that it was forked from itself.") : fork;
        }

        private string Text(StrictJsonReader json, string field) => texts.TryGetValue(field, out var text) ? text : throw json.Missing(field);

        private int Number(StrictJsonReader json, string field) => numbers.TryGetValue(field, out var number) ? number : throw json.Missing(field);

        private int? Maybe(string field) => numbers.TryGetValue(field, out var number) ? number : null;

        /// <summary>A name of a file, and no way to one somewhere else.</summary>
        private static bool IsScenarioId(string id) => id.Length is > 0 and <= 100 && id != "." && id != ".." && !id.Any(letter => letter is '/' or '\\' or ':');

        private static void MustFollow(IReadOnlyList<Turn> turns, string id)
        {
            if (turns.Count > MostTurns) throw new FormatException(FormattableString.Invariant($"Session {id} has more than {MostTurns} turns."));
            foreach (var (index, turn) in turns.Index())
            {
                if (turn.Number != index + 1 || (turn.ChosenIndex is null && index + 1 < turns.Count)) throw new FormatException($"The turns of session {id} do not follow one another.");
            }
        }
    }
}
