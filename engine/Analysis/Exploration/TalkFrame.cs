namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A state whose ways on are being followed, one after the other.</summary>
internal sealed class TalkFrame(TalkLocation location, uint levels, double share)
{
    public TalkLocation Location => location;

    /// <summary>Of the meters that are still read; 0 for the others.</summary>
    public uint Levels => levels;

    /// <summary>0–1: what it stands for of the whole talk.</summary>
    public double Share => share;

    public List<TalkArc> Arcs { get; } = new(location.Structure.Options.Count);

    /// <summary>The state, where a way has come back to it before it was settled; or else null.</summary>
    public TalkState? Self { get; set; }

    /// <summary>How many options were begun.</summary>
    public int Begun { get; set; }

    public int Option { get; set; }

    /// <summary>After the option has been said.</summary>
    public uint Moved { get; set; }

    /// <summary>Where the option leads, and which of it is followed.</summary>
    public TalkWay[] Ways { get; set; } = [];

    public int Way { get; set; }

    /// <summary>Takes in where the current way leads.</summary>
    public void Add(TalkState to)
    {
        var probability = Ways[Way].Probability;
        var known = Ways.Length == 1 ? -1 : Arcs.FindIndex(arc => arc.Option == Option && arc.To == to);
        if (known < 0) Arcs.Add(new TalkArc(to, Option, probability));
        else Arcs[known] = Arcs[known] with { Probability = Arcs[known].Probability + probability };
        Way++;
    }

    /// <summary>The arcs by option, and where chance decides, by state.</summary>
    public List<TalkArc> InOrder()
    {
        Arcs.Sort((one, other) => one.Option != other.Option ? one.Option.CompareTo(other.Option) : one.To.Id.CompareTo(other.To.Id));
        return Arcs;
    }
}
