namespace Rehearsal.Engine.Conversations;

/// <summary>The learner's own line and what they found in it, as JSON. A question they left open is left out.</summary>
public static class OwnWordsJson
{
    public static string Write(OwnWords words) => JsonLineWriter.Write(json => Write(json, words));

    internal static void Write(JsonLineWriter json, OwnWords words)
    {
        json.WriteStartObject();
        json.Text("text", words.Text);
        Answer("fact", words.HasFact);
        Answer("question", words.HasQuestion);
        Answer("request", words.HasRequestAndDate);
        Answer("offer", words.HasOffer);
        json.WriteEndObject();

        void Answer(string name, bool? found)
        {
            if (found is { } answer)
            {
                json.WritePropertyName(name);
                json.WriteValue(answer);
            }
        }
    }

    /// <exception cref="FormatException">The text is not somebody's own words.</exception>
    public static OwnWords Read(string text) => StrictJsonReader.Read(text, Read);

    internal static OwnWords Read(StrictJsonReader json)
    {
        string? text = null;
        bool? fact = null, question = null, request = null, offer = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "text": text = json.Text(); break;
                case "fact": fact = json.Flag(); break;
                case "question": question = json.Flag(); break;
                case "request": request = json.Flag(); break;
                case "offer": offer = json.Flag(); break;
                default: throw json.Unknown(field);
            }
        }

        return new OwnWords(text ?? throw json.Missing("text"), fact, question, request, offer);
    }
}
