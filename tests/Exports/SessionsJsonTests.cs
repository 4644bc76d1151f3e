using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Exports;

public sealed class SessionsJsonTests : IDisposable
{
    private readonly StoreFolder here = new(), there = new();

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
    }

    [Fact]
    public void A_session_goes_out_and_comes_folderas_it_was()
    {
        var record = Recorded("01A");
        using var store = there.Open();
        store.Import(Through([record]));
        var read = store.Load(Some.SessionId())!;
        Assert.Equivalent(record with { Summary = record.Summary with { ScriptPath = "missed-handover" } }, read, strict: true);
    }

    [Fact]
    public void What_comes_foldercounts_folderprogress_like_what_was_said_here()
    {
        var (record, fork) = (Recorded("01A"), Recorded("01B", Some.WhatIf("01A", 2)));
        using var store = there.Open();
        store.Import(Through([record, fork]));
        Assert.Equal(here.Open().Tallied().Select(session => (session.Id, session.IsWhole, session.Tally.All)), store.Tallied().Select(session => (session.Id, session.IsWhole, session.Tally.All)));
    }

    [Fact]
    public void What_is_here_already_is_left_as_it_is()
    {
        var record = Recorded("01A");
        var changed = record with { Reflection = new Reflection(WhyItWorked: "Another hand.") };
        using var store = here.Open();
        Assert.Empty(store.Import([changed]).Sessions);
        Assert.Equal(record.Reflection, store.Load(Some.SessionId())!.Reflection);
    }

    [Fact]
    public void One_session_that_does_not_fit_keeps_all_of_them_out()
    {
        var record = Recorded("01A");
        var torn = record with { Summary = record.Summary with { Id = Some.SessionId("01B") }, Turns = [.. record.Turns.Skip(1)] };
        using var store = there.Open();
        Assert.Throws<StoreException>(() => store.Import([record, torn]));
        Assert.Empty(store.List(new SessionFilter()));
    }

    [Theory]
    [InlineData("", "ends too early")]
    [InlineData("[]", "an object was expected")]
    [InlineData("{}", "does not say that it holds sessions")]
    [InlineData("{\"format\":3}", "A newer Rehearsal wrote it")]
    [InlineData("{\"format\":1,\"kind\":\"rehearsal-sessions\"}", "'sessions' is missing")]
    [InlineData("{\"format\":1,\"kind\":\"rehearsal-sessions\",\"sessions\":[{}]}", "'session' is missing")]
    [InlineData("{\"format\":1,\"kind\":\"rehearsal-sessions\",\"sessions\":[],\"x\":1}", "nothing is known of")]
    [InlineData("{\"format\":1", "too early")]
    [InlineData("{x", "not valid JSON")]
    public void What_is_no_export_is_refused_with_a_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SessionsJson.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused_at_once() => Assert.Throws<FormatException>(() => SessionsJson.Read(new string('[', 1_000_000)));

    [Theory]
    [InlineData("\"session\":\"01A00000000000000000000000\"", "\"session\":\"../../x\"", "no id of a session")]
    [InlineData("\"scenario\":\"missed-handover\"", "\"scenario\":\"../../etc/passwd\"", "no id of a scenario")]
    [InlineData("\"mode\":\"coach\"", "\"mode\":\"loud\"", "is no mode")]
    [InlineData("\"chosen\":0", "\"chosen\":7", "not on offer")]
    [InlineData("\"clarity\":2", "\"clarity\":7", "")]
    [InlineData("\"turn\":2", "\"turn\":5", "do not follow one another")]
    [InlineData("\"endedAt\":\"2026-11-22T12:00:03.0000000Z\"", "\"endedAt\":\"tomorrow\"", "'tomorrow' is no point in time")]
    [InlineData("\"startedAt\":", "\"parent\":\"01A00000000000000000000000\",\"forkTurn\":1,\"forkKind\":\"take-back\",\"startedAt\":", "forked from itself")]
    public void A_value_out_of_its_range_is_refused(string right, string wrong, string reason)
    {
        var text = SessionsJson.Write([Recorded("01A")]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SessionsJson.Read(text.Replace(right, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_steer_a_terminal_is_taken_out()
    {
        var record = Recorded("01A");
        var hostile = record with
        {
            Summary = record.Summary with { Title = "\u001b]0;owned\u0007Title" },
            Plans = [new IfThenPlan("\u001b[2J", "\u202eevil")],
            Turns = [.. record.Turns.Select(turn => turn with { Scene = turn.Scene with { Lines = [new Line("\u001bD", "\u009b31mred", "\u0007", "\u001b")] } })],
        };
        var read = Through([hostile])[0];
        string[] texts = [read.Summary.Title, read.Plans[0].When, read.Plans[0].Will, .. read.Turns.SelectMany(turn => turn.Scene.Lines).SelectMany(line => new[] { line.Speaker!, line.Text, line.Thought!, line.Mood! })];
        Assert.DoesNotContain(texts, text => text.Any(letter => char.IsControl(letter) || letter == '\u202e'));
    }

    [Fact]
    public void Two_names_that_are_one_when_they_are_clean_are_one()
    {
        var record = Recorded("01A");
        var hostile = record with { Summary = record.Summary with { Circumstances = record.Summary.Circumstances with { Fills = new Dictionary<string, string> { ["who"] = "D.", ["who\u0007"] = "E." } } } };
        Assert.Equal("E.", Assert.Single(Through([hostile])[0].Summary.Circumstances.Fills).Value);
    }

    [Fact]
    public void Where_a_script_lay_stays_at_home() => Assert.DoesNotContain("/scenarios/", SessionsJson.Write([Recorded("01A")]), StringComparison.Ordinal);

    [Fact]
    public void An_answer_to_a_plan_goes_along()
    {
        Recorded("01A");
        using var from = here.Open();
        from.SavePlans(Some.SessionId(), [new IfThenPlan("she looks away", "wait"), new IfThenPlan("he interrupts", "name the gap")]);
        from.AnswerPlan(Some.SessionId(), 2, PlanAnswer.Partly);
        using var store = there.Open();
        store.Import(Through([from.Load(Some.SessionId())!]));
        Assert.Equal([null, PlanAnswer.Partly], store.LatestPlans().Select(plan => plan.Kept));
        Assert.Equal(1, store.PlanAnswers()[PlanAnswer.Partly]);
    }

    [Fact]
    public void Prepared_cases_go_along_and_those_that_are_here_stay()
    {
        var (sheet, other) = (Some.Sheet(), Some.Sheet() with { Id = Some.SessionId("01T") });
        using var store = there.Open();
        store.SaveSheet(sheet.With(SheetPart.Who, "Somebody else", Some.Now));
        var taken = store.Import([], SessionsJson.Read(SessionsJson.Write([], sheet, other)).Sheets);
        Assert.Equal([other.Id], taken.Sheets);
        Assert.Equal("Somebody else", store.Sheet(sheet.Id)![SheetPart.Who]);
        Assert.Equivalent(other, store.Sheet(other.Id), strict: true);
    }

    [Fact]
    public void A_prepared_case_from_outside_is_clean_and_no_longer_than_one_written_here()
    {
        var hostile = Some.Sheet() with { Texts = new Dictionary<SheetPart, string> { [SheetPart.Who] = "\u001b[2JD.", [SheetPart.Worry] = new string('x', 100_000) } };
        var read = Assert.Single(SessionsJson.Read(SessionsJson.Write([], hostile)).Sheets);
        Assert.DoesNotContain('\u001b', read[SheetPart.Who]);
        Assert.Equal(Sheet.LongestText, read[SheetPart.Worry].Length);
    }

    [Fact]
    public void The_case_a_talk_was_filled_from_is_named()
    {
        var record = Recorded("01A");
        Assert.Equal(Some.SessionId("01S"), Through([record with { Summary = record.Summary with { SheetId = Some.SessionId("01S") } }])[0].Summary.SheetId);
    }

    [Fact]
    public void What_an_older_program_wrote_is_still_taken_in()
    {
        var text = SessionsJson.Write([Recorded("01A")]).Replace("\"format\":2", "\"format\":1", StringComparison.Ordinal);
        Assert.Single(SessionsJson.Read(text).Sessions);
    }

    [Fact]
    public void A_take_back_from_elsewhere_hides_no_session_that_did_not_come_with_it()
    {
        Recorded("01A");
        var fork = Recorded("01B", Some.TakeBack("01A", 2));
        using var store = here.Open();
        store.Delete(fork.Summary.Id);
        var own = Recorded("01A", folder: there);
        using var elsewhere = there.Open();
        var taken = elsewhere.Import(Through([fork]));
        Assert.Equal([fork.Summary.Id], taken.OnTheirOwn);
        Assert.Equal([own.Summary.Id, fork.Summary.Id], elsewhere.Tallied().Select(session => session.Id));
        elsewhere.Delete(fork.Summary.Id);
        Assert.NotNull(elsewhere.Load(own.Summary.Id));
    }

    [Fact]
    public void A_take_back_that_comes_with_its_parent_replaces_it()
    {
        var (parent, fork) = (Recorded("01A"), Recorded("01B", Some.TakeBack("01A", 2)));
        using var store = there.Open();
        Assert.Empty(store.Import(Through([parent, fork])).OnTheirOwn);
        Assert.Equal(fork.Summary.Id, Assert.Single(store.Tallied()).Id);
    }

    private static IReadOnlyList<SessionRecord> Through(IReadOnlyList<SessionRecord> records) => SessionsJson.Read(SessionsJson.Write(records)).Sessions;

    private SessionRecord Recorded(string id, Fork? fork = null, StoreFolder? folder = null)
    {
        using var store = (folder ?? here).Open();
        store.Start(Some.Session(id, fork: fork));
        for (var number = fork?.AtTurn ?? 1; number <= 2; number++) store.RecordTurn(Some.SessionId(id), Some.SessionTurn(number));
        store.Finish(Some.SessionId(id), null, Some.FinalTurn(3));
        store.SaveReflection(Some.SessionId(id), new Reflection(2, 4, 1, "I asked first."));
        store.SavePlans(Some.SessionId(id), [new IfThenPlan("she looks away", "wait")]);
        return store.Load(Some.SessionId(id))!;
    }
}
