namespace Rehearsal.Engine.Conversations;

/// <summary>
/// A scene as JSON, for the store and between processes. What is null, empty by default or false is left out,
/// and what was written reads back equal. A change of this shape is a change of the database schema.
/// </summary>
public static class SceneJson
{
    public static string Write(Scene scene) => JsonLineWriter.Write(json => Write(json, scene));

    /// <exception cref="FormatException">The text is not a scene, or a value in it is out of its range.</exception>
    public static Scene Read(string text) => StrictJsonReader.Read(text, ReadScene);

    public static void Write(JsonLineWriter json, Scene scene)
    {
        json.WriteStartObject();
        json.Number("turn", scene.Turn);
        json.Text("phase", scene.Phase?.Word());
        json.Flag("pressure", scene.Pressure);
        json.Flag("key", scene.IsKey);
        json.List("lines", scene.Lines, LineJson.Write);
        json.List("choices", scene.Choices, ChoiceJson.Write);
        if (scene.Ending is { } ending)
        {
            json.WritePropertyName("ending");
            EndingJson.Write(json, ending);
        }

        json.WritePropertyName("meters");
        MetersJson.Write(json, scene.Meters);
        json.WriteEndObject();
    }

    internal static Scene ReadScene(StrictJsonReader json)
    {
        int? turn = null;
        Phase? phase = null;
        bool pressure = false, key = false;
        IReadOnlyList<Line>? lines = null;
        IReadOnlyList<Choice>? choices = null;
        Ending? ending = null;
        IReadOnlyDictionary<string, int>? meters = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "turn": turn = json.Number(1, int.MaxValue); break;
                case "phase": phase = json.Word(PhaseWords.Parse, "a phase"); break;
                case "pressure": pressure = json.Flag(); break;
                case "key": key = json.Flag(); break;
                case "lines": lines = json.List(LineJson.Read); break;
                case "choices": choices = json.List(ChoiceJson.Read); break;
                case "ending": ending = EndingJson.Read(json); break;
                case "meters": meters = MetersJson.Read(json); break;
                default: throw json.Unknown(field);
            }
        }

        var scene = new Scene(
            turn ?? throw json.Missing("turn"),
            phase,
            pressure,
            key,
            lines ?? throw json.Missing("lines"),
            choices ?? throw json.Missing("choices"),
            ending,
            meters ?? throw json.Missing("meters"));
        return scene is { Ending: not null, IsOver: false } ? throw new FormatException("A scene that offers choices has an ending.") : scene;
    }
}
