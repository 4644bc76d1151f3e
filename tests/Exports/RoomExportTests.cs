using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Exports;
using Rehearsal.Engine.Rooms;
using Rehearsal.Tests.Docs;

namespace Rehearsal.Tests.Exports;

/// <summary>What leaves a room: counts, as far as they may be told.</summary>
public sealed class RoomExportTests
{
    [Fact]
    public void The_document_says_what_it_is_and_what_was_counted()
    {
        var json = JObject.Parse(RoomJson.Write(Some.ClosedRoom()));
        Assert.Equal((1, "rehearsal-room", 9), ((int)json["format"]!, (string)json["kind"]!, (int)json["people"]!));
        var moment = json["moments"]![0]!;
        Assert.Equal([3, 6, 0], moment["options"]!.Select(option => (int)option["votesFirst"]!));
        Assert.Equal([6, 3, 0], moment["options"]!.Select(option => (int)option["votesSecond"]!));
        Assert.Equal(["A A 3", "B A 3", "B B 3"], moment["moved"]!.Select(move => $"{move["from"]} {move["to"]} {move["people"]}"));
        Assert.Equal((33.3, "A", "majority", "B"), ((double)moment["changedPercent"]!, (string)moment["followed"]!, (string)moment["by"]!, (string)moment["lookedAt"]!));
        Assert.Equal((2, JTokenType.Null), ((int)json["moments"]![1]!["votersFirst"]!, json["moments"]![1]!["options"]![0]!["votesFirst"]!.Type));
    }

    [Fact]
    public void Under_eight_there_are_totals_only() => Assert.All(JObject.Parse(RoomJson.Write(Some.ClosedRoom(7)))["moments"]!, moment => Assert.Equal(JTokenType.Null, moment["moved"]!.Type));

    [Fact]
    public void No_name_no_key_and_nothing_that_opens_a_door_leaves_the_room()
    {
        using var live = Some.HeldRoom();
        var room = live.Now with { Start = live.Now.Start with { Keys = new RoomKeys("CODE-1", "LEAD-2", "WALL-3", live.Now.Start.Keys.Salt) } };
        string[] secrets = [Some.SomebodyThere, "CODE-1", "LEAD-2", "WALL-3", .. room.People.Select(person => person.Key), .. room.Ballots.Values.SelectMany(urn => urn.Keys)];
        Assert.All(Exports(room), export => Assert.All(secrets, secret => Assert.DoesNotContain(secret, export, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_vote_or_a_guess_alone_changes_nothing_that_leaves_the_room() => Prop.ForAll(Arb.From(from form in Gen.Elements(RoomForm.Together, RoomForm.Tables) from asks in Some.AnyRoomAsks select (form, asks)), run =>
    {
        using var live = Some.LiveRoom(run.form);
        foreach (var ask in run.asks)
        {
            var before = live.Now;
            live.Take(ask);
            if (ask is VoteAsk or GuessAsk && !ReferenceEquals(before, live.Now) && RoomJson.Write(before) != RoomJson.Write(live.Now)) return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_closed_room_gives_what_an_open_one_gave_and_when_it_closed()
    {
        using var live = Some.HeldRoom();
        var open = JObject.Parse(RoomJson.Write(live.Now));
        live.Order(new CloseOrder());
        var closed = JObject.Parse(RoomJson.Write(live.Now));
        open.Remove("closedAt");
        Assert.True(closed.Remove("closedAt"));
        Assert.Equal(open.ToString(), closed.ToString());
    }

    [Fact]
    public void A_table_has_a_row_an_option()
    {
        var rows = Rows(Some.ClosedRoom());
        Assert.Equal(["A", "B", "C", "A", "B", "A", "A", "B"], rows.Select(row => row["option"]));
        Assert.Equal(("3", "6", "9", "9", "0.6", "9", "true", "majority"), (rows[0]["votes_first"], rows[0]["votes_second"], rows[0]["voters_first"], rows[0]["voters_second"], rows[0]["guess_clarity"], rows[0]["guess_people"], rows[0]["followed"], rows[0]["by"]));
        Assert.Equal(("", "2", ""), (rows[3]["votes_first"], rows[3]["voters_first"], rows[3]["guess_clarity"]));
        Assert.All(rows, row => Assert.Equal("", row["table"]));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_is_text() => Assert.Equal("'-5 for whoever forgets.", Rows(Some.ClosedRoom())[4]["text"]);

    [Fact]
    public void Rows_of_tables_say_which()
    {
        using var room = Some.HeldTables();
        var rows = Rows(room.Now);
        Assert.Equal(["1", "2"], rows.Select(row => row["table"]).Distinct(StringComparer.Ordinal));
        Assert.Equal(3, rows.Count(row => row["table"] == "2"));
    }

    [Fact]
    public void Every_statement_keeps_the_rules()
    {
        using var tables = Some.HeldTables();
        using var open = Some.LiveRoom();
        Assert.Empty(XapiRules.Read(RoomXapi.Write([Some.ClosedRoom(), tables.Now, open.Now])).SelectMany(XapiRules.Faults));
    }

    [Fact]
    public void The_actor_of_a_statement_is_the_room_and_its_members_are_not_told()
    {
        var room = Some.ClosedRoom();
        Assert.All(XapiRules.Read(RoomXapi.Write([room])), statement => Assert.Equal(
            ("Group", $"room:{room.Start.Id}", false), ((string)statement["actor"]!["objectType"]!, (string)statement["actor"]!["account"]!["name"]!, ((JObject)statement["actor"]!).ContainsKey("member"))));
    }

    [Fact]
    public void There_is_one_statement_for_each_reply_that_was_said_and_one_for_the_talk()
    {
        var statements = XapiRules.Read(RoomXapi.Write([Some.ClosedRoom()]));
        Assert.Equal(["responded", "responded", "responded", "completed"], statements.Select(statement => (string)statement["verb"]!["display"]!["en"]!));
        var extensions = statements[0]["result"]!["extensions"]!;
        Assert.Equal((6, 9, "majority"), ((int)extensions["urn:rehearsal:extension:votes-second"]!["first.ask"]!, (int)extensions["urn:rehearsal:extension:voters-second"]!, (string)extensions["urn:rehearsal:extension:by"]!));
        Assert.Null(statements[1]["result"]!["extensions"]!["urn:rehearsal:extension:votes-first"]);
    }

    [Fact]
    public void Every_table_is_an_actor_of_its_own_and_no_two_statements_have_one_id()
    {
        using var room = Some.HeldTables();
        var statements = XapiRules.Read(RoomXapi.Write([room.Now]));
        Assert.Equal(2, statements.Select(statement => (string)statement["actor"]!["account"]!["name"]!).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(statements.Count, statements.Select(statement => (string)statement["id"]!).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["completed", "attempted"], statements.Select(statement => (string)statement["verb"]!["display"]!["en"]!).Where(verb => verb != "responded"));
    }

    [Fact]
    public void The_columns_are_those_that_are_described()
    {
        var columns = RoomCsv.Write([]).Trim().Split(',');
        Assert.Equal(columns, MarkdownPage.Read("docs/exports.md").Section("Rooms as CSV").Rows.SelectMany(row => MarkdownPage.CodeIn(row[0])));
    }

    private static string[] Exports(Room room) => [RoomJson.Write(room), RoomCsv.Write([room]), RoomXapi.Write([room])];

    private static List<IDictionary<string, string>> Rows(Room room)
    {
        using var csv = new CsvReader(new StringReader(RoomCsv.Write([room])), System.Globalization.CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => (IDictionary<string, string>)row.ToDictionary(field => field.Key, field => (string)field.Value, StringComparer.Ordinal))];
    }
}
