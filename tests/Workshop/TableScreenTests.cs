using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests.Workshop;

/// <summary>Phones at tables, which are not all shown the same.</summary>
[Trait("kind", "process")]
public sealed class TableScreenTests : IAsyncLifetime
{
    private HeldRoom room = null!;

    public async ValueTask InitializeAsync() => room = await HeldRoom.OpenAsync(form: RoomForm.Tables);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task They_follow_when_the_room_goes_back_from_the_tables_and_there_again()
    {
        await using var phone = await room.JoinAsync("Ana");
        room.Lead(new NextOrder(), new NextOrder());
        await phone.StepAsync("briefing");
        room.Lead(new NextOrder());
        await phone.StepAsync("tables");
        room.Lead(new UndoOrder());
        await phone.StepAsync("briefing");
        room.Lead(new NextOrder());
        await phone.StepAsync("tables");
    }

    [Fact]
    public async Task One_that_changes_tables_is_shown_the_talk_of_the_new_one()
    {
        await using var one = await room.JoinAsync("Ana");
        await using var other = await room.JoinAsync("Ben");
        room.Lead(new NextOrder(), new NextOrder(), new NextOrder());
        await other.StepAsync("tables");
        Assert.True((await one.VoteAsync(1, "first", 0)).Ok);
        Some.Did(room.Room, new TableGoOnAsk(TokenOf(one), 1));
        await one.ViewAsync(view => (int?)view["moment"]?["number"] == 2);
        Some.Did(room.Room, new JoinAsk(TokenOf(other), "Ben", 1));
        await other.ViewAsync(view => (int?)view["moment"]?["number"] == 2);
    }

    private static string TokenOf(Phone phone) => phone.Cookie!.Split('=')[1];
}
