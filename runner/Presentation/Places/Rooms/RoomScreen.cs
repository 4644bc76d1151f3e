using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>The console as a screen.</summary>
internal static class RoomScreen
{
    private const string Title = "Who is in the room";

    public static Screen Of(Model model, RoomPlace place) => place.Stage is Joining ? Join(model, place) : new()
    {
        Place = FormattableString.Invariant($"room/{place.Log.Number}"),
        Title = place.Room.Start.Title,
        Status = RoomWords.Step(place.Room),
        Body = place.Log.Log,
        Since = place.Log.Since,
        Speakers = [Words.You, .. place.View.Header.Cast.Select(member => member.Name)],
        PinsAsk = place.Room.Step is > RoomStep.Briefing and < RoomStep.Reveal,
        Live = LiveBlocks.Of(place.View),
        Field = place.Stage is Counting counting ? Field(place.Room, counting) : null,
        Overlay = place.Stage is Listing list ? People(place, list) : null,
        Notice = Question(place),
    };

    private static Screen Join(Model model, RoomPlace place) => new()
    {
        Place = "room/join",
        Title = place.Room.Start.Title,
        Status = "how to come in",
        Body = [.. JoinBlocks.Large(place.View, isFirst: model.Scrolls)],
    };

    private static Field Field(Room room, Counting counting)
    {
        var options = room.Moment!.Scene.Choices.Count;
        return new Field($"How many hands for {string.Join(", ", Enumerable.Range(0, options).Select(RoomMoves.Letter))}?", counting.Line, $"one number each, such as {HandCounts.Example(options)}");
    }

    private static Overlay People(RoomPlace place, Listing list) => new(Title, list.People.Count > 0 ? [] : [new Paragraph("Nobody yet.")])
    {
        Picker = list.People.Count > 0 ? new Picker([.. list.People.Select(person => Option(place, person))], list.Mark, Numbered: false) : null,
    };

    private static Option Option(RoomPlace place, RoomPerson person) => new(RoomWords.Name(person))
    {
        Cells = [new Cell(Seat(place.Room, person)), new Cell(place.View.Connected.Contains(person.Number) ? "" : "page not open")],
    };

    private static string Seat(Room room, RoomPerson person) => (room.TableOf(person)?.Number ?? person.Table) is > 0 and var table ? $"{RoomWords.Table(room.Start.Form).ToLowerInvariant()} {Words.Number(table)}" : "";

    private static string? Question(RoomPlace place) => place.Stage switch
    {
        Removing removing => $"Take {RoomWords.Name(removing.Person)} out of the room? That phone cannot come back. y/n",
        Closing => "Close the room for everybody? The votes become counts, and nobody can come back. y/n",
        Leaving => $"Leave the console? The pages stop until you come back. The room is kept: {place.View.Addresses.Again}. y/n",
        _ => null,
    };
}
