using Rehearsal.Engine;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

public sealed class OrderJsonTests
{
    public static TheoryData<RoomOrder, string> Orders => new()
    {
        { new NextOrder(), """{"do":"next","from":"vote/3"}""" },
        { new SkipOrder(RoomStep.Reveal), """{"do":"skip","to":"reveal","from":"vote/3"}""" },
        { new UndoOrder(), """{"do":"undo","from":"vote/3"}""" },
        { new PauseOrder(), """{"do":"pause"}""" },
        { new ResumeOrder(), """{"do":"resume"}""" },
        { new FollowOrder(FollowBy.Majority), """{"do":"follow","by":"majority","from":"vote/3"}""" },
        { new FollowOrder(FollowBy.Instructive), """{"do":"follow","by":"instructive","from":"vote/3"}""" },
        { new FollowOrder(FollowBy.Pick, 2), """{"do":"follow","option":2,"from":"vote/3"}""" },
        { new FollowOrder(FollowBy.Pick, 1, 0), """{"do":"follow","option":1,"after":0,"from":"vote/3"}""" },
        { new RoundOrder(IsFull: true), """{"do":"round","full":true}""" },
        { new RemoveOrder(4), """{"do":"remove","person":4}""" },
        { new DoorOrder(IsOpen: false), """{"do":"door","open":false}""" },
        { new TimeOrder(60), """{"do":"time","seconds":60}""" },
        { new SwapOrder(), """{"do":"swap"}""" },
        { new CloseOrder(), """{"do":"close"}""" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_is_written_and_read(RoomOrder order, string json)
    {
        Assert.Equal(new OrderAsk(order, order is MovingOrder ? "vote/3" : null), OrderJson.Read(json));
        Assert.Equal(json, JsonLineWriter.Write(writer => OrderJson.Write(writer, order, "vote/3")));
    }

    [Theory]
    [InlineData("""{"do":"show","part":"votes"}""", "votes")]
    [InlineData("""{"do":"show","part":"0"}""", "0")]
    [InlineData("""{"do":"show","part":0}""", null)]
    [InlineData("""{"do":"next","part":"votes"}""", null)]
    [InlineData("show", null)]
    public void Turning_the_wall_is_no_order_of_the_room(string json, string? part)
    {
        Assert.Equal(part, OrderJson.ReadPart(json));
        if (part is not null) Assert.Null(OrderJson.Read(json));
    }

    [Fact]
    public void Hands_are_read()
    {
        var hands = Assert.IsType<HandsOrder>(OrderJson.Read("""{"do":"hands","vote":"second","counts":[5,2,0]}""")?.Order);
        Assert.Equal(VoteRound.Second, hands.Vote);
        Assert.Equal([5, 2, 0], hands.Counts);
    }

    [Theory]
    [InlineData("""{"do":"next"}""")]
    [InlineData("""{"do":"next","from":3}""")]
    public void An_order_need_not_say_where_it_was_given(string json) => Assert.Equal(new OrderAsk(new NextOrder()), OrderJson.Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"do\":1}")]
    [InlineData("{\"do\":\"nothing\"}")]
    [InlineData("{\"do\":\"next\"} {}")]
    [InlineData("{\"do\":\"skip\",\"to\":\"mars\"}")]
    [InlineData("{\"do\":\"follow\"}")]
    [InlineData("{\"do\":\"follow\",\"by\":\"majority\",\"option\":1}")]
    [InlineData("{\"do\":\"follow\",\"option\":\"1\"}")]
    [InlineData("{\"do\":\"remove\",\"person\":99999999999}")]
    [InlineData("{\"do\":\"hands\",\"vote\":\"first\",\"counts\":[1,\"2\"]}")]
    [InlineData("{\"do\":\"hands\",\"vote\":\"third\",\"counts\":[1]}")]
    [InlineData("{\"do\":{\"a\":{\"b\":{\"c\":{\"d\":1}}}}}")]
    public void Anything_else_is_no_order(string json) => Assert.Null(OrderJson.Read(json));
}
