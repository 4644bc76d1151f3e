namespace Rehearsal.Engine.Conversations;

internal static class EndingJson
{
    public static void Write(JsonLineWriter json, Ending ending)
    {
        json.WriteStartObject();
        json.Text("id", ending.Id);
        json.Text("title", ending.Title);
        json.Text("outcome", ending.Outcome?.Word());
        json.Text("friend", ending.Friend);
        json.WriteEndObject();
    }

    public static Ending Read(StrictJsonReader json)
    {
        string? id = null, title = null, friend = null;
        Outcome? outcome = null;
        json.BeginObject();
        while (json.NextField() is { } field)
        {
            switch (field)
            {
                case "id": id = json.Text(); break;
                case "title": title = json.Text(); break;
                case "outcome": outcome = json.Word(OutcomeWords.Parse, "an outcome"); break;
                case "friend": friend = json.Text(); break;
                default: throw json.Unknown(field);
            }
        }

        return new Ending(id ?? throw json.Missing("id"), title ?? throw json.Missing("title"), outcome, friend);
    }
}
