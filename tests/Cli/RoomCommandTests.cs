using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Cli;

/// <summary>Rooms on the command line: named like sessions.</summary>
public sealed class RoomCommandTests : IDisposable
{
    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_room_is_looked_back_on_by_its_id_or_the_start_of_it()
    {
        var id = Held();
        var (code, output, error) = desk.Run("debrief", id);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("Where the room split", output, StringComparison.Ordinal);
        Assert.Contains("A: 3 before, 6 after", output, StringComparison.Ordinal);
        Assert.Equal(output, desk.Run("debrief", id[..20].ToLowerInvariant()).Out);
    }

    [Fact]
    public void A_report_of_a_room_is_written_as_a_page_and_as_Markdown()
    {
        var (code, output, _) = desk.Run("debrief", Held(), "--html", folder.PathOf("a.html"), "--md", folder.PathOf("a.md"));
        Assert.Equal((0, 2), (code, output.Trim().Split('\n').Length));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.PathOf("a.html")), StringComparison.Ordinal);
        Assert.StartsWith("# The missed handover", File.ReadAllText(folder.PathOf("a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_of_a_debrief_is_that_of_the_export()
    {
        var id = Held();
        Assert.Equal(0, desk.Run("export", id, "-o", folder.PathOf("room.json")).Code);
        Assert.Equal(desk.Run("debrief", id, "--json").Out.Trim(), File.ReadAllText(folder.PathOf("room.json")));
        Assert.Equal(id, (string)JObject.Parse(desk.Run("export", id).Out)["room"]!);
    }

    [Theory]
    [InlineData("csv", "room,scenario,table")]
    [InlineData("xapi", "[{\"id\":")]
    public void A_room_is_exported_in_every_format(string format, string beginning) =>
        Assert.StartsWith(beginning, desk.Run("export", Held(), "--format", format).Out, StringComparison.Ordinal);

    [Fact]
    public void A_deleted_room_is_gone()
    {
        var id = Held();
        var (code, output, _) = desk.Run("delete", id, "--yes");
        Assert.Equal((0, "Deleted the workshop 'The missed handover' of 2026-11-22."), (code, output.Trim()));
        Assert.Contains($"No session or room '{id}'.", desk.Run("debrief", id).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_a_session_and_a_room_says_so()
    {
        Held();
        Played();
        var (code, _, error) = desk.Run("debrief", "0");
        Assert.Equal(2, code);
        Assert.Contains("'0' fits 1 session and 1 room: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_several_rooms_says_so()
    {
        Held();
        Held();
        Assert.Contains("'0' fits 2 rooms: ", desk.Run("export", "0").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_is_a_session()
    {
        Played();
        Held();
        Assert.Contains("\"session\":", desk.Run("debrief", "last", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_and_rooms_do_not_go_into_one_file()
    {
        Played();
        var (room, other) = (Held(), Held());
        Assert.Contains("Sessions and rooms go to files of their own.", desk.Run("export", "last", room).Error, StringComparison.Ordinal);
        Assert.Contains("As JSON every room goes to a file of its own.", desk.Run("export", room, other).Error, StringComparison.Ordinal);
        Assert.Equal(17, desk.Run("export", room, other, "--format", "csv").Out.Trim().Split('\n').Length);
    }

    [Fact]
    public void A_room_has_nothing_to_lay_beside_it() => Assert.Contains("--with is for sessions", desk.Run("debrief", Held(), "--with", "last").Error, StringComparison.Ordinal);

    private void Played() => desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "clear-only");

    private string Held()
    {
        using var store = new RoomStore(desk.Home, new FixedClock());
        using var room = Some.HeldRoom(log: store, time: new FixedClock());
        room.Order(new CloseOrder());
        return room.Now.Start.Id;
    }
}
