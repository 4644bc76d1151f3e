namespace Rehearsal.Runner.Workshop;

/// <summary>Every page that is connected, and how many of which kind there may be.</summary>
internal sealed class RoomLinks(RoomLimits limits, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RoomLink> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<RoomLink>> _phones = [];
    private int _strangers;

    /// <summary>Phones whose page is open, by their person's number.</summary>
    public IReadOnlySet<int> PeopleHere
    {
        get
        {
            lock (_gate) return _phones.Keys.ToHashSet();
        }
    }

    public int Count
    {
        get
        {
            lock (_gate) return _links.Count;
        }
    }

    /// <summary>Whether one more from this address would be let in: asked before anything is built for it.</summary>
    /// <param name="isKnown">It has the cookie of somebody in the room.</param>
    public bool HasRoomFor(string address, bool isKnown)
    {
        lock (_gate) return HasRoom(address, isKnown);
    }

    /// <summary>False where there is no room for it. Many phones that come back at once are none of them strangers.</summary>
    /// <param name="person">The number of the phone's person; 0 for a stranger.</param>
    public bool Add(RoomLink link, int person)
    {
        RoomLink? tooMany = null;
        lock (_gate)
        {
            if (!HasRoom(link.Address, person > 0)) return false;
            _links[link.Id] = link;
            _byAddress[link.Address] = _byAddress.GetValueOrDefault(link.Address) + 1;
            (link.Kind, link.Person) = (person > 0 ? LinkKind.Phone : LinkKind.Stranger, person);
            if (person > 0) tooMany = Remember(link);
            else _strangers++;
        }

        tooMany?.Cut();
        return true;
    }

    public void Remove(RoomLink link)
    {
        lock (_gate)
        {
            if (!_links.Remove(link.Id)) return;
            if (--_byAddress[link.Address] == 0) _byAddress.Remove(link.Address);
            Forget(link);
        }
    }

    /// <summary>From now on it is a page of those who lead.</summary>
    public void Become(RoomLink link, LinkKind kind)
    {
        lock (_gate)
        {
            if (!_links.ContainsKey(link.Id)) return;
            Forget(link);
            (link.Kind, link.Person) = (kind, 0);
        }
    }

    public IReadOnlyList<RoomLink> Of(LinkKind kind)
    {
        lock (_gate) return [.. _links.Values.Where(link => link.Kind == kind)];
    }

    /// <summary>The pages of one person.</summary>
    public IReadOnlyList<RoomLink> Of(int person)
    {
        lock (_gate) return _phones.TryGetValue(person, out var links) ? [.. links] : [];
    }

    public IReadOnlyList<RoomLink> All()
    {
        lock (_gate) return [.. _links.Values];
    }

    /// <summary>Strangers that had their time.</summary>
    public IReadOnlyList<RoomLink> StrangersTooLong()
    {
        lock (_gate) return _strangers == 0 ? [] : [.. _links.Values.Where(link => link.Kind == LinkKind.Stranger && time.GetElapsedTime(link.Since) > limits.StrangersPatience)];
    }

    private bool HasRoom(string address, bool isKnown) =>
        _links.Count < limits.Connections && (isKnown || _strangers < limits.Strangers) && (!limits.Counts(address) || _byAddress.GetValueOrDefault(address) < limits.ConnectionsPerAddress);

    /// <summary>The oldest page of a phone that has too many now, or null.</summary>
    private RoomLink? Remember(RoomLink link)
    {
        if (!_phones.TryGetValue(link.Person, out var pages)) _phones[link.Person] = pages = new List<RoomLink>(1);
        pages.Add(link);
        return pages.Count > limits.ConnectionsPerPhone ? pages[0] : null;
    }

    private void Forget(RoomLink link)
    {
        if (link.Kind == LinkKind.Stranger) _strangers--;
        if (link.Kind != LinkKind.Phone || !_phones.TryGetValue(link.Person, out var pages)) return;
        pages.Remove(link);
        if (pages.Count == 0) _phones.Remove(link.Person);
    }
}
