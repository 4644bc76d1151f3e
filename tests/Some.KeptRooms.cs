using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Tests;

/// <summary>Rooms as they are kept.</summary>
internal static partial class Some
{
    public static string RoomId(string start = "01R") => SessionId(start);

    public static RoomStart RoomStart(string id = "01R", double minutes = 0) => new(
        RoomId(id), "missed-handover", "The missed handover", "/scenarios/missed-handover.ink", "ab12", 3, Session().Circumstances, RoomForm.Together, 0, 60, IsQuick: false, [true, false, true], Keys, Noon.AddMinutes(minutes));

    /// <summary>Anything that is kept among what happened in a room.</summary>
    public static Gen<RoomEvent> AnyKeptEvent { get; } = Gen.OneOf(
        from key in AnyWords() from name in AnyWords() from table in Gen.Choose(0, 9) select (RoomEvent)new Joined(key, name, table),
        from person in Gen.Choose(1, 999) from removed in Gen.Elements(true, false) select (RoomEvent)new Went(person, removed),
        from open in Gen.Elements(true, false) select (RoomEvent)new DoorMoved(open),
        from to in Gen.Elements(Enum.GetValues<RoomStep>()) from at in AnyInstant select (RoomEvent)new StepTaken(to, at),
        from full in Gen.Elements(true, false) from at in AnyInstant select (RoomEvent)new RoundChosen(full, at),
        from table in Gen.Choose(0, 9) from scene in Scenes from at in AnyInstant select (RoomEvent)new SceneCame(table, scene, at),
        from urn in AnyUrn from counts in Gen.Choose(0, 10_000).ListOf() select (RoomEvent)new HandsCounted(urn, [.. counts]),
        from table in Gen.Choose(0, 9) from option in Gen.Choose(0, 9) from how in Gen.Elements(Enum.GetValues<FollowBy>()) from look in Gen.Elements<int?>(null, 0, 3) from at in AnyInstant select (RoomEvent)new Followed(table, option, how, look, at),
        from table in Gen.Choose(1, 9) from members in Gen.Choose(1, 99).ListOf() select (RoomEvent)new TableFormed(table, [.. members]),
        from table in Gen.Choose(1, 9) select (RoomEvent)new Swapped(table),
        from seconds in Gen.Choose(1, 600) select (RoomEvent)new TimeAdded(seconds),
        from at in AnyInstant from happened in Gen.Elements<Func<DateTimeOffset, RoomEvent>>(at => new BranchLeft(at), at => new Paused(at), at => new Resumed(at), at => new Undone(at)) select happened(at),
        from counts in AnyCountedMoment.ListOf() from at in AnyInstant select (RoomEvent)new Closed([.. counts], at));

    /// <summary>A room that was kept and goes on.</summary>
    public static LiveRoom ResumedRoom(Room room, IRoomLog log, TimeProvider time)
    {
        var resumed = Engine.Rooms.LiveRoom.Resume(log, new TalkHost(RoomScript.Value), RoomScript.Value, room, time);
        Assert.True(resumed.Ok, string.Join('\n', resumed.Problems));
        return resumed.Value;
    }

    /// <summary>All that a room is, as text: two rooms are the same where this is.</summary>
    public static string TextOf(Room room) => JsonConvert.SerializeObject(
        new
        {
            room.Start,
            room.Step,
            room.PausedAt,
            room.DoorIsOpen,
            room.Timer,
            room.BeganAt,
            room.ClosedAt,
            room.People,
            room.Moments,
            room.Branch,
            Tables = room.Tables.Values,
            Ballots = Sorted(room.Ballots, urn => Sorted(urn, ballot => $"{ballot}")),
            Hands = Sorted(room.Hands, counts => counts),
            Guesses = Sorted(room.Guesses, guesses => Sorted(guesses, guess => $"{guess.Clarity} {guess.Care}")),
            Revealed = room.Revealed.Order(),
            Counted = Sorted(room.Counted, counts => counts),
            Before = room.Before.Select(stage => new { stage.Step, stage.Moments, stage.Branch }),
        },
        Formatting.Indented);

    private static Gen<DateTimeOffset> AnyInstant => from ticks in Gen.Choose(0, int.MaxValue) select Noon.AddTicks(ticks * 1000L);

    private static Gen<Urn> AnyUrn => from table in Gen.Choose(0, 9) from moment in Gen.Choose(1, 99) from vote in Gen.Elements(VoteRound.First, VoteRound.Second) select new Urn(table, moment, vote);

    private static Gen<CountedMoment> AnyCountedMoment =>
        from table in Gen.Choose(0, 9)
        from moment in Gen.Choose(1, 99)
        from first in AnyVoteCount
        from second in AnyVoteCount
        from moved in Gen.OneOf(Gen.Constant<IReadOnlyList<IReadOnlyList<int>>?>(null), Gen.Choose(0, 9).ListOf(3).ListOf(3).Select(rows => (IReadOnlyList<IReadOnlyList<int>>?)[.. rows.Select(row => (IReadOnlyList<int>)[.. row])]))
        from guesses in Gen.OneOf(Gen.Constant<GuessMean?>(null), AnyGuessMean).ListOf()
        select new CountedMoment(table, moment, new MomentCounts(first, second, moved, [.. guesses]));

    private static Gen<VoteCount?> AnyVoteCount => Gen.OneOf(
        Gen.Constant<VoteCount?>(null),
        Gen.Choose(1, 2).Select(voters => (VoteCount?)new VoteCount(null, voters)),
        Gen.Choose(0, 99).ListOf(3).Select(totals => (VoteCount?)new VoteCount([.. totals], totals.Sum())));

    private static Gen<GuessMean?> AnyGuessMean =>
        from people in Gen.Choose(3, 99) from clarity in Gen.Choose(-2 * people, 2 * people) from care in Gen.Choose(-2 * people, 2 * people) select (GuessMean?)new GuessMean(clarity / (double)people, care / (double)people, people);

    private static SortedDictionary<string, TTo> Sorted<TKey, TFrom, TTo>(IEnumerable<KeyValuePair<TKey, TFrom>> map, Func<TFrom, TTo> value) =>
        new(map.ToDictionary(pair => $"{pair.Key}", pair => value(pair.Value), StringComparer.Ordinal), StringComparer.Ordinal);
}
