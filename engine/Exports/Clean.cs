using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Exports;

/// <summary>Takes out of a scene from outside what could steer a terminal.</summary>
internal static class Clean
{
    public static Scene Scene(Scene scene) => scene with
    {
        Lines = [.. scene.Lines.Select(Line)],
        Choices = [.. scene.Choices.Select(Choice)],
        Ending = scene.Ending is { } ending ? new Ending(CleanText.Line(ending.Id), CleanText.Line(ending.Title), ending.Outcome, Text(ending.Friend)) : null,
    };

    private static Line Line(Line line) => new(Text(line.Speaker), CleanText.Line(line.Text), Text(line.Thought), Text(line.Mood));

    private static Choice Choice(Choice choice) => choice with { Id = CleanText.Line(choice.Id), Label = Text(choice.Label), Text = CleanText.Line(choice.Text), Why = Text(choice.Why) };

    private static string? Text(string? text) => text is null ? null : CleanText.Line(text);
}
