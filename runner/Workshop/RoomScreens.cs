using System.Threading.Channels;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop.Views;

namespace Rehearsal.Runner.Workshop;

/// <summary>
/// Keeps every page showing the room as it stands. A view is written once for all pages that show the same, and sent only when something on it has
/// changed; what is counted goes only to those who lead, and at most a few times a second.
/// </summary>
internal sealed class RoomScreens : IAsyncDisposable
{
    /// <summary>How often the facilitator's clock is looked at.</summary>
    private static readonly TimeSpan ClockEvery = TimeSpan.FromSeconds(10);

    private readonly LiveRoom _room;
    private readonly WallTurn _turn;
    private readonly RoomLinks _links;
    private readonly RoomPages _pages;
    private readonly RoomLimits _limits;
    private readonly TimeProvider _time;
    private readonly Action<Exception> _failed;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<Audience, ShownView> _shown = [];
    private readonly Task _work;
    private HashSet<string> _touched = new(StringComparer.Ordinal);
    private Room? _people;
    private IReadOnlySet<int> _here = new HashSet<int>();
    private Action _stirred = () => { };
    private long _version;
    private long _countedAt;

    /// <param name="failed">Told of what went wrong while a page was written; the others go on.</param>
    public RoomScreens(LiveRoom room, WallTurn turn, RoomLinks links, RoomPages pages, RoomLimits limits, TimeProvider time, Action<Exception> failed)
    {
        (_room, _turn, _links, _pages, _limits, _time, _failed) = (room, turn, links, pages, limits, time, failed);
        // Grows over a restart, too: pages drop what is older than what they show.
        _version = time.GetUtcNow().ToUnixTimeMilliseconds();
        _countedAt = time.GetTimestamp();
        _work = Task.Run(WorkAsync);
    }

    /// <summary>Something may be different. May be called from any thread.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Has something called after somebody's page came or went, a few times a second at most.</summary>
    public void WatchPeople(Action seen) => _stirred += seen;

    /// <summary>The room has taken these; whoever asked has something of their own to be shown.</summary>
    public void Taken(IReadOnlyList<RoomAsk> asks)
    {
        lock (_gate)
        {
            foreach (var ask in asks)
            {
                if (ask is VoteAsk { Token: var voter }) _touched.Add(voter);
                else if (ask is GuessAsk { Token: var guesser }) _touched.Add(guesser);
                else if (ask is JoinAsk { Token: var joiner }) _touched.Add(joiner);
            }
        }

        Wake();
    }

    /// <summary>Shows a page that has just said what it is the room as it stands.</summary>
    public void Greet(RoomLink link)
    {
        var room = _room.Now;
        lock (_gate)
        {
            var audience = AudienceOf(room, link);
            var shown = Current(room, audience, out _);
            link.Audience = audience;
            link.Show(shown.Version, shown.Message);
        }

        if (link is { Kind: LinkKind.Phone, Token: { } token }) ShowMine(link, token);
        Wake();
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _work;
        _ending.Dispose();
    }

    private async Task WorkAsync()
    {
        var woken = _wake.Reader.WaitToReadAsync(_ending.Token).AsTask();
        var wait = ClockEvery;
        while (!_ending.IsCancellationRequested)
        {
            await Task.WhenAny(woken, Task.Delay(wait, _time, _ending.Token));
            if (_ending.IsCancellationRequested) return;
            if (woken.IsCompleted)
            {
                _wake.Reader.TryRead(out _);
                woken = _wake.Reader.WaitToReadAsync(_ending.Token).AsTask();
            }

            wait = PassOrTell();
        }
    }

    private TimeSpan PassOrTell()
    {
        try
        {
            return Pass();
        }
        catch (Exception fault)
        {
            // A view that cannot be written must not silence the room: the next step may be fine.
            _failed(fault);
            return ClockEvery;
        }
    }

    /// <summary>One look at the room.</summary>
    /// <returns>How long until the next is needed, if nothing happens.</returns>
    private TimeSpan Pass()
    {
        var room = _room.Now;
        EndThoseWhoWent(room);
        var phones = _links.Of(LinkKind.Phone);
        var isNew = ShowPhones(room, phones);
        var since = _time.GetElapsedTime(_countedAt);
        var isTime = isNew || since >= _limits.CountsEvery;
        ShowTheirOwn(room, phones, all: isNew || (isTime && room.Step == RoomStep.Tables));
        if (!isTime) return _limits.CountsEvery - since;
        _countedAt = _time.GetTimestamp();
        ShowLeaders(room);
        TellWhoIsHere();
        return ClockEvery;
    }

    /// <summary>Those who were taken out, or went: their pages are told and cut.</summary>
    private void EndThoseWhoWent(Room room)
    {
        if (ReferenceEquals(_people?.People, room.People)) return;
        _people = room;
        foreach (var link in _links.Of(LinkKind.Phone))
        {
            if (room.PersonNumbered(link.Person) is { Standing: not Standing.Here } gone) _ = link.EndAsync(GoneWords.Of(gone.Standing));
        }
    }

    /// <summary>Whether any phone was sent another view.</summary>
    private bool ShowPhones(Room room, IReadOnlyList<RoomLink> phones)
    {
        var isNew = false;
        foreach (var audience in phones.GroupBy(link => AudienceOf(room, link)))
        {
            ShownView shown;
            bool changed;
            lock (_gate)
            {
                // Who comes from another audience has seen newer versions than this one's last, and would drop it: it is sent as a new one.
                if (audience.Any(link => link.Audience is { } before && before != audience.Key)) _shown.Remove(audience.Key);
                foreach (var link in audience) link.Audience = audience.Key;
                shown = Current(room, audience.Key, out changed);
            }

            if (!changed) continue;
            isNew = true;
            foreach (var link in audience) link.Show(shown.Version, shown.Message);
        }

        return isNew;
    }

    private void ShowTheirOwn(Room room, IReadOnlyList<RoomLink> phones, bool all)
    {
        HashSet<string> touched;
        lock (_gate) (touched, _touched) = (_touched, new HashSet<string>(StringComparer.Ordinal));
        if (!all && touched.Count == 0) return;
        foreach (var link in phones)
        {
            if (link.Token is { } token && (all || touched.Contains(token))) ShowMine(link, token);
        }
    }

    private void ShowLeaders(Room room)
    {
        foreach (var kind in (LinkKind[])[LinkKind.Wall, LinkKind.Lead])
        {
            var links = _links.Of(kind);
            if (links.Count == 0) continue;
            ShownView shown;
            bool changed;
            lock (_gate) shown = Current(room, new Audience(kind, 0), out changed);
            if (!changed) continue;
            foreach (var link in links) link.Show(shown.Version, shown.Message);
        }
    }

    private void TellWhoIsHere()
    {
        var here = _links.PeopleHere;
        if (here.SetEquals(_here)) return;
        _here = here;
        _stirred();
    }

    private void ShowMine(RoomLink link, string token)
    {
        if (_room.MineOf(token) is { } mine) link.ShowMine(_pages.Mine(_room.Now, mine));
    }

    /// <summary>What an audience is shown now; written anew only where something on it is different.</summary>
    private ShownView Current(Room room, Audience audience, out bool changed)
    {
        var body = audience.Kind switch
        {
            LinkKind.Wall => _pages.Wall(room, _turn.PartIn(room)),
            LinkKind.Lead => _pages.Lead(room, _links.PeopleHere, _time.GetUtcNow(), _turn.PartIn(room)),
            _ => _pages.Phone(room, audience.Table),
        };
        var known = _shown.GetValueOrDefault(audience);
        changed = known is null || known.Body != body || known.Timer != room.Timer || known.PausedAt != room.PausedAt;
        if (!changed) return known!;
        _version++;
        return _shown[audience] = new ShownView(_version, body, room.Timer, room.PausedAt, HubMessages.View(Stamp.On(body, _version, room, _time.GetUtcNow())));
    }

    /// <summary>Who sees the same as this page.</summary>
    private static Audience AudienceOf(Room room, RoomLink link) => link.Kind != LinkKind.Phone ? new Audience(link.Kind, 0)
        : new Audience(LinkKind.Phone, room.Step == RoomStep.Tables && room.PersonNumbered(link.Person) is { } person ? room.TableOf(person)?.Number ?? 0 : 0);
}
