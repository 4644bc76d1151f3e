using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Workshop;
using Rehearsal.Runner.Workshop.Views;

namespace Rehearsal.Tests.Workshop;

public sealed class RoomPagesTests : IDisposable
{
    private const string Join = "http://192.168.1.4:5055/?c=KMQT7R";

    private static readonly HashSet<int> Nobody = [];

    private readonly TemporaryFolder _folder = new();
    private LiveRoom _room;

    public RoomPagesTests() => _room = HeldRoom.Opened(_folder);

    private RoomPages Pages => new(Staging.Of(_room.Script, _room.Now.Start.Circumstances, null), () => Join);

    private JObject Phone => JObject.Parse(Pages.Phone(_room.Now, 0));

    private JObject Wall => JObject.Parse(Pages.Wall(_room.Now));

    private JObject Lead => JObject.Parse(Pages.Lead(_room.Now, Nobody, (_room.Now.BeganAt ?? _room.Now.Start.StartedAt).AddMinutes(3)));

    public void Dispose()
    {
        _room.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_door_shows_the_way_in_on_the_wall_and_not_on_phones()
    {
        Assert.Equal(("KMQT7R", Join, true), ((string?)Wall["room"]!["code"], (string?)Wall["room"]!["join"], (bool)Wall["room"]!["doorOpen"]!));
        Assert.Equal(["id"], ((JObject)Phone["room"]!).Properties().Select(property => property.Name));
    }

    [Fact]
    public void No_page_has_a_secret_in_it()
    {
        People(3);
        ToVote();
        var keys = _room.Now.Start.Keys;
        var all = $"{Phone}{Wall}{Lead}{MineOf(0)}";
        Assert.All((string[])[keys.Lead, keys.Wall, keys.Salt, _room.Now.People[0].Key, Token(0)], secret => Assert.DoesNotContain(secret, all, StringComparison.Ordinal));
    }

    [Fact]
    public void While_thinking_nobody_sees_the_options()
    {
        Do(new NextOrder(), new NextOrder(), new NextOrder());
        Assert.Equal("think", (string?)Phone["step"]);
        Assert.Null(Phone["options"]);
        Assert.Null(Lead["options"]);
    }

    [Fact]
    public void Before_the_reveal_no_page_has_a_rating_a_reason_or_a_thought()
    {
        ToVote();
        var all = $"{Phone}{Wall}{Lead}";
        Assert.All((string[])["clarity", "why", "decided already", "letterOfQuadrant", "worn"], part => Assert.DoesNotContain(part, all, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_phone_shows_does_not_change_while_others_vote()
    {
        People(3);
        ToVote();
        var before = Pages.Phone(_room.Now, 0);
        Vote(0, 1);
        Vote(1, 2);
        Assert.Equal(before, Pages.Phone(_room.Now, 0));
        Assert.Equal((2, 3), ((int)Wall["voted"]!["count"]!, (int)Wall["voted"]!["of"]!));
    }

    [Theory]
    [InlineData(2, true, false)]
    [InlineData(3, false, false)]
    [InlineData(7, false, false)]
    [InlineData(8, false, true)]
    public void Few_votes_are_hidden_and_movement_needs_more(int voters, bool hidden, bool moved)
    {
        People(voters);
        ToVote();
        for (var phone = 0; phone < voters; phone++) Vote(phone, phone % 2);
        Do(new NextOrder(), new NextOrder());
        for (var phone = 0; phone < voters; phone++) Vote(phone, 0, VoteRound.Second);
        Do(new SkipOrder(RoomStep.Reveal));
        var reveal = Phone["reveal"]!;
        Assert.Equal((hidden, voters), ((bool)reveal["votes"]!["hidden"]!, (int)reveal["votes"]!["voters"]!));
        Assert.Equal(hidden, reveal["votes"]!["first"] is null);
        Assert.Equal(moved, reveal["moved"] is not null);
    }

    [Fact]
    public void A_reveal_shows_how_each_option_reads_and_what_the_partner_thought()
    {
        ToVote();
        Do(new SkipOrder(RoomStep.Reveal));
        var reveal = Phone["reveal"]!;
        Assert.Equal("""{"clarity":1,"care":2,"quadrant":"integrated","letterOfQuadrant":"I","contested":false,"why":"It asks before it judges.","signals":["invited-input"],"seats":[]}""", reveal["options"]![0]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("""[{"who":"Dana","text":"You have decided already."}]""", reveal["thoughts"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal(0, (int)reveal["best"]!);
    }

    [Fact]
    public void The_rooms_guess_stands_beside_the_rating()
    {
        People(3);
        ToVote();
        Do(new SkipOrder(RoomStep.Guess));
        for (var phone = 0; phone < 3; phone++) Take(new GuessAsk(Token(phone), 1, 0, new Rating(phone - 1, 2)));
        Assert.Equal(3, (int)Wall["voted"]!["count"]!);
        Assert.Equal("[0,2]", MineOf(1)["guesses"]!["0"]!.ToString(Newtonsoft.Json.Formatting.None));
        Do(new NextOrder());
        Assert.Equal("""{"clarity":0.0,"care":2.0,"people":3}""", Phone["reveal"]!["options"]![0]!["guess"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void What_was_said_stands_in_the_next_scene()
    {
        ToVote();
        Do(new FollowOrder(FollowBy.Pick, 0));
        Assert.Equal(["Dana", "You", "Dana"], Phone["lines"]!.Select(line => (string?)line["who"]));
        Assert.True((bool)Phone["lines"]![1]!["you"]!);
    }

    [Fact]
    public void A_branch_that_is_looked_at_shows_its_own_reply()
    {
        ToVote();
        Do(new FollowOrder(FollowBy.Pick, 0, LookAt: 1));
        Assert.Equal(("branch", "You dropped the ball."), ((string?)Phone["step"], (string?)Phone["lines"]!.Single(line => line["you"] is not null)["text"]));
        Assert.Null(Phone["options"]);
    }

    [Fact]
    public void The_end_tells_what_was_hidden_and_where_the_room_split()
    {
        People(4);
        ToVote();
        for (var phone = 0; phone < 4; phone++) Vote(phone, phone % 2);
        Do(new FollowOrder(FollowBy.Pick, 0), new FollowOrder(FollowBy.Pick, 0));
        var ending = Phone["ending"]!;
        Assert.Equal(("A promise", "strong", "She asked first."), ((string?)ending["title"], (string?)ending["outcome"], (string?)ending["friend"]));
        Assert.Equal(["temper: worn out"], ending["hidden"]!.Select(text => (string?)text));
        Assert.Equal("""[{"moment":1,"line":"You wanted to see me about the note?","letters":"A 2 · B 2"}]""", ending["split"]!.ToString(Newtonsoft.Json.Formatting.None));
        Do(new NextOrder());
        Assert.Equal("closed", (string?)Phone["step"]);
        Assert.NotNull(Phone["ending"]!["split"]![0]);
    }

    [Fact]
    public void The_facilitator_sees_the_moves_the_people_and_how_the_time_stands()
    {
        People(2);
        ToVote();
        Assert.Equal(["Guest", "Guest 2"], Lead["people"]!["list"]!.Select(person => (string?)person["name"]));
        Assert.Equal("""{"word":"Close the vote and discuss","key":"Enter","order":{"do":"next","from":"vote/1"},"main":true}""", Lead["moves"]![0]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("first", (string?)Lead["handsFor"]);
        Assert.Equal((3, 60), ((int)Lead["clock"]!["minute"]!, (int)Lead["clock"]!["of"]!));
        Assert.Null(Wall["moves"]);
    }

    [Fact]
    public void A_name_with_markup_stays_text()
    {
        Take(new JoinAsk(Token(0), "<img src=x onerror=alert(1)>\"", null));
        Assert.Equal("<img src=x onerror=alert(1)>\"", (string?)Wall["people"]!["names"]![0]);
    }

    [Fact]
    public void In_a_trio_the_partner_knows_what_is_hidden_and_the_observer_what_to_watch_for()
    {
        Anew(RoomForm.Trios);
        People(3);
        Do(new NextOrder(), new NextOrder(), new NextOrder());
        Assert.Equal(["leader", "partner", "observer"], Enumerable.Range(0, 3).Select(phone => (string?)MineOf(phone)["role"]));
        Assert.Contains("Hidden: temper is worn out.", MineOf(1)["brief"]!.Select(text => (string?)text));
        Assert.Equal(["invited input", "blame", "hinted"], MineOf(2)["watch"]!.Select(text => (string?)text));
        Assert.Null(MineOf(0)["brief"]);
        Assert.DoesNotContain("worn", Pages.Phone(_room.Now, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_go_their_own_way_and_are_compared_at_the_end()
    {
        Anew(RoomForm.Tables);
        for (var phone = 0; phone < 4; phone++) Take(new JoinAsk(Token(phone), $"p{phone}", (phone % 2) + 1));
        Do(new NextOrder(), new NextOrder(), new NextOrder());
        Vote(0, 1);
        Assert.Equal((2, 1, 1), ((int)MineOf(2)["members"]!, (int)MineOf(2)["voted"]!, (int)MineOf(2)["table"]!));
        Assert.Null(Wall["tables"]![0]!["path"]);
        Vote(2, 1);
        Take(new TableGoOnAsk(Token(0), 1));
        Assert.Equal((2, 1), ((int)Wall["tables"]![0]!["moment"]!, (int)Wall["tables"]![1]!["moment"]!));
        Do(new NextOrder());
        var first = Phone["tables"]![0]!;
        Assert.Equal(("B", "N", 1, 0, 0), ((string?)first["path"]![0]!["letter"], (string?)first["path"]![0]!["letterOfQuadrant"], (int)first["rated"]!, (int)first["clear"]!, (int)first["caring"]!));
    }

    [Fact]
    public void The_time_that_is_left_is_put_on_at_the_sending_and_stands_still_in_a_pause()
    {
        ToVote();
        var since = _room.Now.Timer!.Since;
        Do(new PauseOrder());
        var paused = (double)Stamped(since.AddMinutes(5))["timer"]!["left"]!;
        Assert.Equal(paused, (double)Stamped(since.AddMinutes(9))["timer"]!["left"]!);
        Assert.Equal(7, (long)Stamped(since)["v"]!);
    }

    private JObject Stamped(DateTimeOffset now) => JObject.Parse(Stamp.On(Pages.Phone(_room.Now, 0), 7, _room.Now, now));

    private void Anew(RoomForm form)
    {
        _room.Dispose();
        _room = HeldRoom.Opened(_folder, form);
    }

    private void People(int count)
    {
        for (var phone = 0; phone < count; phone++) Take(new JoinAsk(Token(phone), "Guest", null));
    }

    private void ToVote() => Do(new NextOrder(), new NextOrder(), new NextOrder(), new NextOrder());

    private void Do(params RoomOrder[] orders)
    {
        foreach (var order in orders) Take(new OrderAsk(order));
    }

    private void Vote(int phone, int option, VoteRound vote = VoteRound.First) => Take(new VoteAsk(Token(phone), 1, vote, option));

    private void Take(RoomAsk ask) => Assert.Equal(RoomAnswer.Done, _room.Take(ask));

    private JObject MineOf(int phone) => JObject.Parse(Pages.Mine(_room.Now, _room.MineOf(Token(phone))!));

    private static string Token(int phone) => phone.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
