using Rehearsal.Engine.Conversations;

namespace Rehearsal.Runner.Presentation.Places.Talks;

/// <summary>The talk as a screen.</summary>
internal static class TalkPage
{
    public static Screen Of(TalkPlace place) => new()
    {
        Place = place.PageName,
        Title = place.Header.Title,
        Status = place.Scene.Phase?.Word(),
        Body = place.Log,
        Since = place.Since,
        Speakers = [Words.You, .. place.Header.Cast.Select(member => member.Name)],
        PinsAsk = true,
        Picker = PickerOf(place),
        Field = place.Stage is Speaking speaking
            ? new Field("In your own words", speaking.Line, "Type it, or just say it aloud; then Enter, and pick the option nearest to it.")
            : null,
        Side = place.IsCoached ? SideOf(place) : null,
        Notice = place.Stage is Paused ? PausedWords(place) : null,
        IsWaiting = place.Stage is Arriving or Listening,
    };

    private static Picker? PickerOf(TalkPlace place) => place.Stage switch
    {
        Replying replying => new Picker(Choices(place, null), replying.Mark, Numbered: place.Scene.Choices.Count > 1),
        Matching matching => new Picker(Choices(place, matching.Line.Length == 0 ? "Which of these is nearest to what you said?" : $"“{matching.Line}”   Which of these is nearest to that?"), matching.Mark),
        Checking checking => new Picker(
            [.. SelfCheck.Questions.Select((question, at) => new Option(question, "Only for you: was there, in your line, …", IsTicked: checking.Found[at]))],
            checking.Mark),
        GoingBack going => new Picker([.. place.Behind.Select(PhaseOption)], going.Mark),
        _ => null,
    };

    private static string PausedWords(TalkPlace place) => place.Header.Goal is { } goal ? $"Paused; nothing is lost. Your goal: {goal}" : "Paused; nothing is lost.";

    private static Option PhaseOption(ReachedPhase reached) =>
        new($"{Words.Capitalised(reached.Phase.Word())}, from moment {Words.Number(reached.Turn)}", "Where do you want to go back to? What you said since is taken back.");

    private static IReadOnlyList<Option> Choices(TalkPlace place, string? question) => [.. place.Scene.Choices.Select(choice => new Option(choice.Text, question))];

    private static Side SideOf(TalkPlace place)
    {
        var shown = place.Scene.Lines.Take(place.Shown).ToList();
        var spoken = shown.FindLast(line => line.Mood is not null);
        return new Side(
            spoken?.Speaker ?? Words.Partner(place.Header),
            spoken?.Mood,
            [.. Meters(place)],
            shown.FindLast(line => line is { Speaker: not null, Thought: not null })?.Thought);
    }

    /// <summary>While the answer arrives the meters stand as they did before it.</summary>
    private static IEnumerable<MeterView> Meters(TalkPlace place) =>
        from meter in MeterLabels.Of(place.Header, place.Scene.Meters)
        let value = place.Scene.Meters[meter.Variable]
        let before = place.MetersBefore.GetValueOrDefault(meter.Variable, value)
        select place.IsArriving ? new MeterView(meter.Label, before, 0) : new MeterView(meter.Label, value, value - before);
}
