using Rehearsal.Engine.Scoring;

namespace Rehearsal.Engine.Conversations;

internal static class ChoiceJson
{
    public static void Write(JsonLineWriter json, Choice choice)
    {
        json.WriteStartObject();
        json.Text("id", choice.Id);
        json.Text("label", choice.Label);
        json.Text("text", choice.Text);
        if (choice.Rating is { } rating)
        {
            json.Number("clarity", rating.Clarity);
            json.Number("care", rating.Care);
        }

        if (choice.Signals.Count > 0)
        {
            json.List("signals", choice.Signals, (writer, signal) => writer.WriteValue(signal.Word));
        }

        json.Text("style", choice.Style?.Word());
        json.Text("why", choice.Why);
        json.Flag("contested", choice.Contested);
        json.WriteEndObject();
    }

    public static Choice Read(StrictJsonReader json)
    {
        string? id = null, label = null, text = null, why = null;
        int? clarity = null, care = null;
        IReadOnlyList<Signal>? signals = null;
        Style? style = null;
        var contested = false;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "id": id = json.Text(); break;
                case "label": label = json.Text(); break;
                case "text": text = json.Text(); break;
                case "clarity": clarity = json.Number(Rating.Lowest, Rating.Highest); break;
                case "care": care = json.Number(Rating.Lowest, Rating.Highest); break;
                case "signals": signals = json.List(ReadSignal); break;
                case "style": style = json.Word(StyleWords.Parse, "a style"); break;
                case "why": why = json.Text(); break;
                case "contested": contested = json.Flag(); break;
                default: throw json.Unknown(field);
            }
        }

        return new Choice(
            id ?? throw json.Missing("id"), label, text ?? throw json.Missing("text"), ReadRating(json, clarity, care), signals, style, why, contested);
    }

    private static Signal ReadSignal(StrictJsonReader json) => Signal.Parse(json.Text()) ?? throw json.Unexpected("a signal");

    private static Rating? ReadRating(StrictJsonReader json, int? clarity, int? care) => (clarity, care) switch
    {
        ({ } c, { } k) => new Rating(c, k),
        (null, null) => null,
        _ => throw json.Missing(clarity is null ? "clarity" : "care"),
    };
}
