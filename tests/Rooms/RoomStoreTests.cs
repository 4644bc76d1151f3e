using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Tests.Records;

namespace Rehearsal.Tests.Rooms;

public sealed class RoomStoreTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private readonly RoomStore store;

    public RoomStoreTests() => store = folder.OpenRooms();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Where_nothing_was_kept_there_is_no_room_and_nothing_is_created()
    {
        Assert.Empty(store.List());
        Assert.Null(store.Load(Some.RoomId()));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_room_that_has_begun_comes_back_at_its_door()
    {
        store.Start(Some.RoomStart());
        Assert.Equal(Some.TextOf(new Room(Some.RoomStart())), Some.TextOf(store.Load(Some.RoomId())!));
    }

    [Fact]
    public void A_list_says_how_each_room_stands_the_newest_first()
    {
        store.Start(Some.RoomStart("01R"));
        store.Start(Some.RoomStart("01S", minutes: 5));
        Keep("01R", new Joined("k", "Ana", 0), new StepTaken(RoomStep.Contract, Some.Noon));
        Keep("01S", new Closed([], Some.Noon.AddMinutes(9)));
        Assert.Equal(
            [
                new(Some.RoomId("01S"), "missed-handover", "The missed handover", "/scenarios/missed-handover.ink", RoomForm.Together, 0, RoomStep.Closed, Some.Noon.AddMinutes(5), Some.Noon.AddMinutes(9)),
                new(Some.RoomId("01R"), "missed-handover", "The missed handover", "/scenarios/missed-handover.ink", RoomForm.Together, 1, RoomStep.Contract, Some.Noon, null),
            ],
            store.List());
        Assert.Equal(Some.RoomId("01R"), Assert.Single(store.List(onlyOpen: true)).Id);
        Assert.Single(store.List(atMost: 1));
    }

    [Theory]
    [InlineData("01R", "01R")]
    [InlineData("01r", "01R")]
    [InlineData("last", "01S")]
    [InlineData("LAST", "01S")]
    [InlineData("01", "01S 01R")]
    [InlineData("02", "")]
    [InlineData("", "")]
    [InlineData("%", "")]
    public void A_room_is_found_by_its_id_the_beginning_of_it_or_as_the_last(string word, string found)
    {
        store.Start(Some.RoomStart("01R"));
        store.Start(Some.RoomStart("01S", minutes: 5));
        IReadOnlyList<RoomSummary> rooms = store.Find(word) switch
        {
            RoomMatch.One(var room) => [room],
            RoomMatch.Several(var several) => several,
            _ => [],
        };
        Assert.Equal(found, string.Join(' ', rooms.Select(room => room.Id[..3])));
    }

    [Fact]
    public void The_last_room_to_go_on_with_is_one_that_is_not_closed()
    {
        store.Start(Some.RoomStart("01R"));
        store.Start(Some.RoomStart("01S", minutes: 5));
        Keep("01S", new Closed([], Some.Noon));
        Assert.Equal(Some.RoomId("01R"), Assert.IsType<RoomMatch.One>(store.Find("last", onlyOpen: true)).Room.Id);
    }

    [Fact]
    public void A_room_that_another_process_went_on_with_is_not_written_to()
    {
        store.Start(Some.RoomStart());
        var other = folder.OpenRooms();
        var room = other.Load(Some.RoomId())!;
        other.Keep(room, RoomRules.Apply(room, new DoorMoved(false)), [new DoorMoved(false)]);
        var refused = Assert.Throws<StoreException>(() => Keep(room, new Joined("k", "Ana", 0)));
        Assert.Equal(StoreProblem.Conflict, refused.Kind);
        Assert.Contains("workshop --rooms", refused.Message, StringComparison.Ordinal);
        Assert.Empty(folder.OpenRooms().Load(Some.RoomId())!.People);
    }

    [Fact]
    public void A_room_that_was_deleted_meanwhile_is_not_written_to_nor_the_one_that_took_its_place()
    {
        store.Start(Some.RoomStart());
        var other = folder.OpenRooms();
        other.Delete(Some.RoomId());
        other.Start(Some.RoomStart("01S"));
        Assert.Equal(StoreProblem.Conflict, Assert.Throws<StoreException>(() => Keep(new Room(Some.RoomStart()), new DoorMoved(false))).Kind);
        Assert.True(other.Load(Some.RoomId("01S"))!.DoorIsOpen);
    }

    [Fact]
    public void A_closed_room_takes_nothing_more()
    {
        store.Start(Some.RoomStart());
        Keep("01R", new Closed([], Some.Noon));
        Assert.Throws<StoreException>(() => Keep(store.Load(Some.RoomId())!, new DoorMoved(false)));
    }

    [Fact]
    public void What_cannot_be_kept_is_not_done_and_says_why()
    {
        using var live = Some.LiveRoom(log: store, time: folder.Clock);
        using var other = folder.Connect();
        using (other.BeginTransaction())
        {
            var refusal = Some.Refusal(live, new JoinAsk(Some.Token(1), "Ana", null));
            Assert.Contains("locked", refusal, StringComparison.Ordinal);
            Assert.Empty(live.Now.People);
        }

        Some.Did(live, new JoinAsk(Some.Token(1), "Ana", null));
        Assert.Single(store.Load(live.Now.Start.Id)!.People);
    }

    [Fact]
    public void Any_thread_may_ask()
    {
        using var live = Some.LiveRoom(log: store, time: folder.Clock);
        Parallel.For(1, 30, phone =>
        {
            Some.Did(live, new JoinAsk(Some.Token(phone), "", null));
            Assert.NotNull(store.Load(live.Now.Start.Id));
            Assert.NotEmpty(store.List());
        });
        Assert.Equal(Some.TextOf(live.Now), Some.TextOf(store.Load(live.Now.Start.Id)!));
    }

    [Theory]
    [InlineData("UPDATE room_event SET happened = '{' WHERE number = 2", "event 2: The JSON ends too early")]
    [InlineData("UPDATE room_event SET happened = replace(happened, '\"seconds\":60', '\"seconds\":0') WHERE number = 2", "event 2: At seconds a whole number from 1")]
    [InlineData("DELETE FROM room_event WHERE number = 2", "event 2 is missing")]
    [InlineData("UPDATE room_event SET happened = '{\"event\":\"undone\",\"at\":\"2026-11-22T12:00:00.0000000Z\"}' WHERE number = 1", "event 1 does not fit")]
    [InlineData("UPDATE room_event SET happened = '{\"event\":\"went\",\"person\":9}' WHERE number = 1", "event 1 does not fit")]
    [InlineData("UPDATE room_event SET happened = '{\"event\":\"followed\",\"table\":0,\"option\":9,\"by\":\"pick\",\"at\":\"2026-11-22T12:00:00.0000000Z\"}' WHERE number = 2", "event 2 does not fit")]
    [InlineData("UPDATE room SET circumstances = 'x'", "not valid JSON")]
    [InlineData("UPDATE room SET started_at = 'yesterday'", "yesterday")]
    public void A_room_that_is_damaged_says_where_and_the_doctor_finds_it(string damage, string says)
    {
        store.Start(Some.RoomStart());
        Keep("01R", new Joined("k", "Ana", 0), new TimeAdded(60), new Joined("l", "Ben", 0));
        Assert.True(store.Check() is { IsSound: true, Rooms: 1 });
        folder.Run(damage);
        var problem = Assert.Throws<StoreException>(() => store.Load(Some.RoomId()));
        Assert.Equal(StoreProblem.Corrupted, problem.Kind);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.True(store.Check() is { Problem: StoreProblem.Corrupted } check && check.Finding!.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ballot_for_an_option_that_nobody_offered_is_found()
    {
        using var live = Some.LiveRoom(log: store, time: folder.Clock);
        Some.Did(live, new JoinAsk(Some.Token(1), "Ana", null));
        for (var step = 0; step < 4; step++) live.Order(new NextOrder());
        live.Vote(1, 0);
        folder.Run("UPDATE room_ballot SET option = 7");
        Assert.Contains("a ballot is for no option", Assert.Throws<StoreException>(() => store.Load(live.Now.Start.Id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_room_is_gone_from_every_table_and_from_the_disk()
    {
        const string Secret = "zebra-crossing-at-midnight";
        store.Start(Some.RoomStart());
        Keep("01R", [.. Enumerable.Range(1, 30).Select(number => new Joined($"k{number}", $"{Secret} {number}", 0)), new StepTaken(RoomStep.Contract, Some.Noon)]);
        Assert.True(folder.IsOnDisk(Secret));
        Assert.Equal([Some.RoomId()], store.Delete(Some.RoomId()).SessionIds);
        Assert.False(folder.IsOnDisk(Secret));
        Assert.Equal("0 0", folder.Ask("SELECT (SELECT count(*) FROM room) || ' ' || (SELECT count(*) FROM room_event)"));
        Assert.Empty(store.Delete(Some.RoomId()).SessionIds);
    }

    [Fact]
    public void Deleting_everything_deletes_the_rooms_too()
    {
        folder.Fill();
        store.Start(Some.RoomStart());
        Assert.Equal([Some.SessionId(), Some.RoomId()], folder.Open().DeleteAll().SessionIds.Order(StringComparer.Ordinal));
        Assert.Empty(store.List());
    }

    private void Keep(string id, params IReadOnlyList<RoomEvent> events) => Keep(store.Load(Some.RoomId(id))!, events);

    private void Keep(Room room, params IReadOnlyList<RoomEvent> events) => store.Keep(room, events.Aggregate(room, RoomRules.Apply), events);
}
