using Microsoft.AspNetCore.SignalR;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Workshop;

/// <summary>What pages can ask over their connection. Who asks is known by the connection, never by what it says of itself in a call.</summary>
internal sealed class RoomHub(LiveRoom room, RoomLinks links, RoomScreens screens, AskQueue asks, WallTurn turn) : Hub
{
    private static readonly RoomAnswer NotIn = RoomAnswer.No("This phone is not in the room. Come in with the code.");

    private static readonly RoomAnswer NotLead = RoomAnswer.No("Only the facilitator's page can do that.");

    private static readonly RoomAnswer WrongLink = RoomAnswer.No("This link is not of this room.");

    private RoomLink Link => RoomLifetime.LinkOf(Context.Items);

    /// <summary>A phone is known by its cookie and needs to say nothing.</summary>
    public override async Task OnConnectedAsync()
    {
        if (Link.Kind == LinkKind.Phone) screens.Greet(Link);
        else if (Link.Token is { } token && room.Now.PersonWith(BallotKeys.OfPerson(room.Now.Start.Keys, token)) is { Standing: Standing.Removed }) await Link.EndAsync(GoneWords.Of(Standing.Removed));
    }

    /// <summary>Whether this phone is in; it comes in by <c>POST /enter</c>, which gives it its cookie.</summary>
    public RoomAnswer Enter(string code, string name, int? table) => Link.Kind == LinkKind.Phone ? RoomAnswer.Done : NotIn;

    public Task<RoomAnswer> Vote(int moment, string vote, int? option) => vote switch
    {
        "first" => AskAsync(token => new VoteAsk(token, moment, VoteRound.First, option)),
        "second" => AskAsync(token => new VoteAsk(token, moment, VoteRound.Second, option)),
        _ => Task.FromResult(RoomAnswer.No("There is no such vote.")),
    };

    public Task<RoomAnswer> Guess(int moment, int option, int clarity, int care) => Rating.IsInRange(clarity) && Rating.IsInRange(care)
        ? AskAsync(token => new GuessAsk(token, moment, option, new Rating(clarity, care)))
        : Task.FromResult(RoomAnswer.No("A guess is from -2 to 2 on both sides."));

    public Task<RoomAnswer> TableGoOn(int moment) => AskAsync(token => new TableGoOnAsk(token, moment));

    public Task<RoomAnswer> TrioSaid(int moment, int option) => AskAsync(token => new TrioSaidAsk(token, moment, option));

    public Task<RoomAnswer> TrioSwap() => AskAsync(token => new TrioSwapAsk(token));

    /// <summary>This page is the projector's.</summary>
    public RoomAnswer Watch(string secret) => Known(secret, room.Now.Start.Keys.Wall, LinkKind.Wall);

    /// <summary>This page is the facilitator's.</summary>
    public RoomAnswer Lead(string secret) => Known(secret, room.Now.Start.Keys.Lead, LinkKind.Lead);

    /// <param name="order">See <see cref="OrderJson"/>.</param>
    public Task<RoomAnswer> Order(string order)
    {
        if (Link.Kind != LinkKind.Lead) return Task.FromResult(NotLead);
        if (OrderJson.ReadPart(order) is { } part) return Task.FromResult(Turn(part));
        return OrderJson.Read(order) is { } ask ? asks.AskAsync(ask) : Task.FromResult(RoomAnswer.No("The room does not know this order."));
    }

    private RoomAnswer Turn(string part)
    {
        var answer = turn.To(part);
        screens.Wake();
        return answer;
    }

    private Task<RoomAnswer> AskAsync(Func<string, RoomAsk> ask) =>
        Link is { Kind: LinkKind.Phone, Token: { } token } ? asks.AskAsync(ask(token)) : Task.FromResult(NotIn);

    private RoomAnswer Known(string secret, string ours, LinkKind kind)
    {
        if (!Secrets.AreSame(secret ?? string.Empty, ours)) return WrongLink;
        links.Become(Link, kind);
        screens.Greet(Link);
        return RoomAnswer.Done;
    }
}
