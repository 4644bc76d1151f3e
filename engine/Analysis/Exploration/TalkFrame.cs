namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A state whose ways on are being followed, one after the other; used again for another when that is done.</summary>
internal sealed class TalkFrame
{
    public TalkLocation Location { get; private set; } = null!;

    /// <summary>Of the meters that are still read; 0 for the others.</summary>
    public uint Levels { get; private set; }

    /// <summary>0–1: what it stands for of the whole talk.</summary>
    public double Share { get; private set; }

    /// <summary>All levels from which the same ways, as far as they have been followed, lead to the same states.</summary>
    public LevelBox Alike { get; private set; }

    public List<TalkArc> Arcs { get; } = [];

    /// <summary>The state, where a way has come back to it before it was settled; or else null.</summary>
    public TalkState? Self { get; set; }

    /// <summary>How many options were begun.</summary>
    public int Begun { get; private set; }

    public int Option { get; private set; }

    /// <summary>After the option has been said.</summary>
    public uint Moved { get; private set; }

    /// <summary>The way that the option is followed on; null when all have been.</summary>
    public TalkWay? Way => way < ways.Length ? ways[way] : null;

    private LevelMove move;
    private TalkWay[] ways = [];
    private int way;

    public TalkFrame Begin(TalkLocation location, uint levels, double share)
    {
        (Location, Levels, Share, Alike, Self, Begun) = (location, levels, share, LevelBox.All, null, 0);
        Arcs.Clear();
        (ways, way) = ([], 0);
        return this;
    }

    /// <summary>Says the next option.</summary>
    public void Say(int option)
    {
        (Option, move) = (option, Location.Move(option));
        Begun++;
        Moved = Location.Structure.KeepsLevelsApart ? MeterLevels.Moved(Levels, move) : 0;
    }

    /// <param name="leading">Where the option leads from these levels.</param>
    public void Lead(Leveled<TalkWay[]> leading)
    {
        (ways, way) = (leading.Value, 0);
        Alike = Alike.Within(leading.Box.Before(move));
    }

    /// <summary>Takes in where the current way leads.</summary>
    public void Add(Leveled<TalkState> to)
    {
        var (state, current) = (to.Value, ways[way]);
        Alike = Alike.Within(to.Box.Only(current.Live).Before(move));
        var known = ways.Length == 1 ? -1 : Arcs.FindIndex(arc => arc.Option == Option && arc.To == state);
        if (known < 0) Arcs.Add(new TalkArc(state, Option, current.Probability));
        else Arcs[known] = Arcs[known] with { Probability = Arcs[known].Probability + current.Probability };
        way++;
    }

    /// <summary>The arcs by option, and where chance decides, by state.</summary>
    public List<TalkArc> InOrder()
    {
        Arcs.Sort((one, other) => one.Option != other.Option ? one.Option.CompareTo(other.Option) : one.To.Id.CompareTo(other.To.Id));
        return Arcs;
    }
}
