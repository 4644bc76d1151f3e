namespace Rehearsal.Engine.Conversations;

internal static class LineJson
{
    public static void Write(JsonLineWriter json, Line line)
    {
        json.WriteStartObject();
        json.Text("speaker", line.Speaker);
        json.Text("text", line.Text);
        json.Text("thought", line.Thought);
        json.Text("mood", line.Mood);
        json.WriteEndObject();
    }

    public static Line Read(StrictJsonReader json)
    {
        string? speaker = null, text = null, thought = null, mood = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "speaker": speaker = json.Text(); break;
                case "text": text = json.Text(); break;
                case "thought": thought = json.Text(); break;
                case "mood": mood = json.Text(); break;
                default: throw json.Unknown(field);
            }
        }

        return new Line(speaker, text ?? throw json.Missing("text"), thought, mood);
    }
}
