using System.Collections.Immutable;
using System.Globalization;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Rooms;

/// <summary>A workshop as it stands. It follows from its start and its events alone; <see cref="RoomRules"/> has how.</summary>
public sealed record Room(RoomStart Start)
{
    public RoomStep Step { get; init; } = RoomStep.Door;

    /// <summary>When the room was paused; null while it is not.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    public bool DoorIsOpen { get; init; } = true;

    /// <summary>Null for a step that takes as long as it takes.</summary>
    public RoomTimer? Timer { get; init; }

    /// <summary>When the door was left behind; null before.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Everybody who ever came in, by number.</summary>
    public ImmutableList<RoomPerson> People { get; init; } = [];

    /// <summary>The number of everybody who ever came in, by the key they are known by.</summary>
    public ImmutableDictionary<string, int> Numbers { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The scenes on the path of the whole room; the last one is where it stands.</summary>
    public ImmutableList<RoomMoment> Moments { get; init; } = [];

    /// <summary>The scene of the branch that is only looked at; null unless the step is <see cref="RoomStep.Branch"/>.</summary>
    public RoomMoment? Branch { get; init; }

    /// <summary>The tables, by number from 1.</summary>
    public ImmutableSortedDictionary<int, RoomTable> Tables { get; init; } = ImmutableSortedDictionary<int, RoomTable>.Empty;

    /// <summary>What lies in each urn, by ballot key. Empty once the room is closed.</summary>
    public ImmutableDictionary<Urn, ImmutableDictionary<string, int>> Ballots { get; init; } = ImmutableDictionary<Urn, ImmutableDictionary<string, int>>.Empty;

    /// <summary>Hands that were counted, for each option.</summary>
    public ImmutableDictionary<Urn, ImmutableArray<int>> Hands { get; init; } = ImmutableDictionary<Urn, ImmutableArray<int>>.Empty;

    /// <summary>Guesses by moment, and in it by ballot key and option. Empty once the room is closed.</summary>
    public ImmutableDictionary<int, ImmutableDictionary<(string Ballot, int Option), Rating>> Guesses { get; init; } = ImmutableDictionary<int, ImmutableDictionary<(string Ballot, int Option), Rating>>.Empty;

    /// <summary>Moments whose votes were shown: a vote that is taken up again there begins anew.</summary>
    public ImmutableHashSet<int> Revealed { get; init; } = [];

    /// <summary>Moments whose first vote was closed and taken up again: nothing is told of it before the reveal.</summary>
    public ImmutableHashSet<int> Reopened { get; init; } = [];

    /// <summary>What stays of a closed room's votes, by table (0 for the whole room) and moment.</summary>
    public ImmutableDictionary<(int Table, int Moment), MomentCounts> Counted { get; init; } = ImmutableDictionary<(int Table, int Moment), MomentCounts>.Empty;

    /// <summary>The steps before, for taking one back.</summary>
    public ImmutableStack<RoomStage> Before { get; init; } = [];

    /// <summary>Where the whole room stands in the talk; null before the first scene.</summary>
    public RoomMoment? Moment => Moments.Count > 0 ? Moments[^1] : null;

    /// <summary>The step and the moment, such as <c>vote/3</c>: two who lead at once tell by it whether they mean the same step.</summary>
    public string Whereabouts => Moment is { } moment ? string.Create(CultureInfo.InvariantCulture, $"{Step.Word()}/{moment.Number}") : Step.Word();

    public bool IsPaused => PausedAt is not null;

    /// <summary>How many were there: everybody who came in and was not taken out.</summary>
    public int Came => People.Count(person => person.Standing != Standing.Removed);

    /// <summary>Those who may take part.</summary>
    public IEnumerable<RoomPerson> Present => People.Where(person => person.Standing == Standing.Here);

    /// <summary>The replies that the whole room's talk followed, 0-based.</summary>
    public IReadOnlyList<int> Path => RoomPath.Of(Moments);

    /// <summary>The urn that takes the whole room's ballots now; null while no vote is open.</summary>
    public Urn? OpenUrn => Moment is { } moment && Step.IsVote() ? new Urn(0, moment.Number, Step == RoomStep.Second ? VoteRound.Second : VoteRound.First) : null;

    /// <summary>Every urn that takes ballots now, those of the tables too.</summary>
    public IEnumerable<Urn> OpenUrns => Step == RoomStep.Tables
        ? Tables.Values.Where(table => table.Moment is { Followed: null }).Select(table => new Urn(table.Number, table.Moment!.Number, VoteRound.First))
        : OpenUrn is { } urn ? [urn] : [];

    /// <summary>Scenes that the talk has to come to next.</summary>
    public IEnumerable<AwaitedScene> Awaited => RoomRules.Awaited(this);

    public RoomPerson? PersonWith(string key) => Numbers.TryGetValue(key, out var number) ? People[number - 1] : null;

    public RoomPerson? PersonNumbered(int number) => number >= 1 && number <= People.Count ? People[number - 1] : null;

    public ImmutableDictionary<string, int> BallotsIn(Urn urn) => Ballots.GetValueOrDefault(urn, ImmutableDictionary<string, int>.Empty);

    /// <summary>What the votes and guesses of a moment come to.</summary>
    /// <param name="table">0 for the whole room.</param>
    public MomentCounts CountsOf(int table, int moment) => Counted.GetValueOrDefault((table, moment)) ?? MomentCounts.Of(this, table, moment);

    /// <summary>The table that somebody is at; null where there is none.</summary>
    public RoomTable? TableOf(RoomPerson person) =>
        Tables.Values.FirstOrDefault(table => table.Members.Contains(person.Number)) ?? Tables.GetValueOrDefault(person.Table);
}

/// <summary>A scene that the talk has to come to.</summary>
/// <param name="Table">0 for the whole room.</param>
/// <param name="Path">The replies up to there, 0-based.</param>
public sealed record AwaitedScene(int Table, IReadOnlyList<int> Path);

/// <summary>Where a room stood, for going back there.</summary>
public sealed record RoomStage(RoomStep Step, ImmutableList<RoomMoment> Moments, RoomMoment? Branch);
