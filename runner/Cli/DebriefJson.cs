using Rehearsal.Engine;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Cli;

/// <summary>A debrief as JSON. Numbers are rounded to one decimal; what the evidence does not carry is null, with what is missing beside it.</summary>
internal static class DebriefJson
{
    public static void WriteMembers(JsonLineWriter json, Debrief debrief)
    {
        WriteScores(json, debrief.Overall);
        var counts = debrief.Counts;
        json.Object("lines", () =>
        {
            json.Member("rated", counts.Rated);
            json.Member("clear", counts.Clear);
            json.Member("caring", counts.Caring);
            json.Member("both", counts.Both);
            json.Member("carried", counts.Carried);
            json.Member("headLed", counts.HeadLed);
            json.Member("peopleLed", counts.PeopleLed);
            json.Member("neither", counts.Neither);
        });
        WritePressure(json, debrief.Pressure);
        WriteWeaker(json, debrief.Weaker);
        WriteUsualMove(json, debrief.UsualMove);
        json.Objects("missed", debrief.Missed, moment => WriteMoment(json, moment));
        json.ObjectOrNull("costliest", debrief.Costliest, moment => WriteMoment(json, moment));
        json.ObjectOrNull("strongest", debrief.Strongest, moment => WriteMoment(json, moment));
        json.Objects("contested", debrief.Contested, moment => WriteMoment(json, moment));
        json.Objects("signals", debrief.Signals, signal =>
        {
            json.Member("signal", signal.Signal.Word);
            json.Member("leaning", signal.Signal.Leaning.Word());
            json.Member("times", signal.Moments.Count);
        });
    }

    public static void WritePressure(JsonLineWriter json, Finding<PressureSplit> pressure) => json.Object("pressure", () =>
    {
        json.ObjectOrNull("underPressure", pressure.Value?.UnderPressure, scores => WriteScores(json, scores));
        json.ObjectOrNull("calm", pressure.Value?.Calm, scores => WriteScores(json, scores));
        json.Member("evidence", pressure.Evidence);
    });

    public static void WriteWeaker(JsonLineWriter json, Finding<WeakerDimension> weaker) => json.Object("weaker", () =>
    {
        json.Member("dimension", weaker.Value is { } found ? found.Dimension == Dimension.Clarity ? "clarity" : "care" : null);
        json.Score("gap", weaker.Value?.Gap);
        json.Member("evidence", weaker.Evidence);
    });

    public static void WriteUsualMove(JsonLineWriter json, Finding<UsualMove> move) => json.Object("usualMove", () =>
    {
        json.Member("style", move.Value?.Style.Word());
        json.Member("times", move.Value?.Times);
        json.Member("of", move.Value?.Of);
        json.Member("evidence", move.Evidence);
    });

    public static void WriteScores(JsonLineWriter json, Scores? scores)
    {
        json.Score("clarity", scores?.Clarity);
        json.Score("care", scores?.Care);
        json.Score("integration", scores?.Integration);
        json.Score("balance", scores?.Balance);
    }

    private static void WriteMoment(JsonLineWriter json, Moment moment)
    {
        json.Member("moment", moment.Number);
        json.Member("turn", moment.Turn.Number);
        json.Member("said", moment.Chosen.Id);
        json.Member("withinReach", moment.WithinReach.Id);
        json.Member("gap", moment.Gap);
    }
}
