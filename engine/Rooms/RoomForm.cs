namespace Rehearsal.Engine.Rooms;

/// <summary>How the people in a room rehearse.</summary>
public enum RoomForm
{
    /// <summary>One talk for all, with votes.</summary>
    Together,

    /// <summary>A talk for each table, at its own pace.</summary>
    Tables,

    /// <summary>A talk for every three people: one leads aloud, one plays the partner, one observes; then they swap.</summary>
    Trios,
}

public static class RoomFormWords
{
    public static string Word(this RoomForm form) => form switch
    {
        RoomForm.Tables => "tables",
        RoomForm.Trios => "trios",
        _ => "together",
    };

    /// <summary>The form a word names, or null when it names none.</summary>
    public static RoomForm? Parse(string word) => word switch
    {
        "together" => RoomForm.Together,
        "tables" => RoomForm.Tables,
        "trios" => RoomForm.Trios,
        _ => null,
    };
}
