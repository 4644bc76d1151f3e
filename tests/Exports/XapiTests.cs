using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Records;

namespace Rehearsal.Tests.Exports;

public sealed class XapiTests
{
    [Fact]
    public void Every_statement_keeps_the_rules() => Assert.Empty(Statements(Talk()).SelectMany(XapiRules.Faults));

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

    private static IReadOnlyList<JObject> Statements(SessionRecord record) => XapiRules.Read(XapiStatements.Write([record]));
}
