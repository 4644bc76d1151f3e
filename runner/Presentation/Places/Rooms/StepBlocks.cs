using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Presentation.Places.Rooms;

/// <summary>What each step says. Nothing here tells how anybody voted before the reveal.</summary>
internal static class StepBlocks
{
    /// <summary>What a page begins with that opens at this step: the moment so far.</summary>
    public static IEnumerable<Block> Before(RoomConsole console) => console.Room switch
    {
        { Step: RoomStep.Branch, Moment: { LookedAt: { } looked } moment, Branch: { } branch } =>
            [new Heading($"What if: {RoomMoves.Letter(looked)}", "only to look at; then the other branch goes on"), .. TalkBlocks.Reply(moment.Scene.Choices[looked], ownWords: null, coach: false), .. Lines(branch)],
        { Step: RoomStep.Ending, Moment: { } moment } => [.. Said(console.Room), .. Lines(moment)],
        { Moment: { } moment, Step: > RoomStep.Briefing and < RoomStep.Branch } =>
            [new Heading(RoomWords.Moment(moment), RoomWords.Round(moment)), .. Said(console.Room), .. Lines(moment), .. console.Room.Step is RoomStep.Discuss or RoomStep.Guess ? Options(moment) : []],
        _ => [],
    };

    /// <summary>What the step adds to it.</summary>
    public static IEnumerable<Block> Of(RoomConsole console, bool withQr) => console.Room.Step switch
    {
        RoomStep.Door => Door(console, withQr),
        RoomStep.Contract => [new Heading("What holds in this room", "read it aloud"), .. console.Contract.Select(sentence => new Paragraph(sentence))],
        RoomStep.Briefing => [new Heading("The situation", "read it aloud"), .. BriefingPlace.About(console.Header)],
        RoomStep.Read => [new Aside("There is nothing to choose here.")],
        RoomStep.Think => [new Heading("Think", "everybody alone; the replies are not shown yet")],
        RoomStep.Vote => [new Heading(console.Room.Moment!.IsFull ? "The first vote" : "The vote", "everybody alone; nobody sees what comes of it"), .. Options(console.Room.Moment!)],
        RoomStep.Discuss => Discuss(console),
        RoomStep.Second => [new Heading("The second vote", "minds may have changed"), .. Options(console.Room.Moment!)],
        RoomStep.Guess => [new Heading("The room guesses", "how clear is each reply, and how much care is in it?")],
        RoomStep.Reveal => RevealBlocks.Of(console.Room),
        RoomStep.Branch => [],
        RoomStep.Ending => EndingBlocks.Of(console.Room),
        RoomStep.Tables => [new Heading(RoomWords.AtWork(console.Room.Start.Form), "each at its own pace, on the phones")],
        RoomStep.Compare => EndingBlocks.SideBySide(console.Room),
        _ => [new Heading("The room is closed"), new Paragraph("Of the votes only their counts are kept; who cast them can no longer be found out."), new Paragraph($"The report:  rehearse debrief {console.Room.Start.Id}")],
    };

    private static IEnumerable<Block> Door(RoomConsole console, bool withQr)
    {
        yield return new Heading("The door", "people come in by phone");
        foreach (var block in JoinBlocks.Links(console)) yield return block;
        if (console.Addresses.Reach is { } reach) yield return new Paragraph(reach, Tone.Dim);
        if (withQr) yield return JoinBlocks.Qr(console);
    }

    private static IEnumerable<Block> Discuss(RoomConsole console)
    {
        yield return new Heading("Discuss", "in pairs or threes: why that one?");
        if (console.Question is { } question) yield return new Quote(question);
        foreach (var paragraph in console.Listen) yield return new Paragraph(paragraph);
    }

    /// <summary>The reply that led here.</summary>
    private static IEnumerable<Block> Said(Room room) => room.Moments is [.., { Followed: { } followed } before, _]
        ? TalkBlocks.Reply(before.Scene.Choices[followed], ownWords: null, coach: false)
        : [];

    private static IEnumerable<Block> Lines(RoomMoment moment) => moment.Scene.Lines.SelectMany(line => TalkBlocks.Of(line, coach: false));

    private static IEnumerable<Block> Options(RoomMoment moment) => moment.Scene.Choices.Select((choice, at) => new Lettered(RoomMoves.Letter(at), choice.Text));
}
