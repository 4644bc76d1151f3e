namespace Rehearsal.Engine.Scoring;

/// <summary>Where a line stands on the two axes. Of a line, never of a person.</summary>
public enum Quadrant
{
    Integrated,
    HeadLed,
    PeopleLed,
    Neither,
}

public static class QuadrantWords
{
    /// <summary>The word used in tags, JSON and on the screen.</summary>
    public static string Word(this Quadrant quadrant) => quadrant switch
    {
        Quadrant.Integrated => "integrated",
        Quadrant.HeadLed => "head-led",
        Quadrant.PeopleLed => "people-led",
        _ => "neither",
    };

    /// <summary>The letter that stands for it wherever colour might not be seen.</summary>
    public static char Letter(this Quadrant quadrant) => quadrant switch
    {
        Quadrant.Integrated => 'I',
        Quadrant.HeadLed => 'H',
        Quadrant.PeopleLed => 'P',
        _ => 'N',
    };
}
