using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Runner.Reports;

/// <summary>The course of the meters: as they stood at the beginning, then after each moment.</summary>
internal static class MetersSvg
{
    /// <summary>Null where the script shows no meter, or nothing was said.</summary>
    public static string? Of(Debriefed talk)
    {
        var first = talk.Record.DebriefedTurns[0].Scene.Meters;
        var meters = talk.Header.Meters.Where(meter => first.ContainsKey(meter.Variable)).ToList();
        if (meters.Count == 0 || talk.Debrief.Moments.Count == 0) return null;
        var curves = meters.Select(meter => new Curve(meter.Label, [first[meter.Variable], .. talk.Debrief.Moments.Select(moment => (double)moment.Turn.Meters.GetValueOrDefault(meter.Variable))])).ToList();
        var about = string.Join(' ', curves.Select(curve => $"{curve.Label}: {string.Join(", ", curve.Values.Select(Html.Number))}."));
        return CurvesSvg.Of(curves, ["start", .. talk.Debrief.Moments.Select(moment => Words.Number(moment.Number))], about);
    }
}
