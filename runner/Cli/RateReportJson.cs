using Rehearsal.Engine;
using Rehearsal.Engine.Analysis.Agreement;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary>The report about people's ratings, as JSON.</summary>
internal static class RateReportJson
{
    public static void Write(TextWriter output, Script script, PeopleReport report) => JsonOutput.WriteDocument(output, json =>
    {
        json.Member("scenario", script.Id);
        json.Member("ratings", report.Ratings);
        json.Member("unnamed", report.Unnamed);
        json.Member("lost", report.Lost);
        json.Objects("people", report.People, person =>
        {
            json.Member("rater", CleanText.Line(person.Rater));
            json.Texts("seats", person.Seats.Select(CleanText.Line));
            json.Member("ratings", person.Ratings);
            Habit(json, "clarity", person.Clarity);
            Habit(json, "care", person.Care);
        });
        json.Objects("agreement", report.Agreement, seat =>
        {
            json.Member("seat", seat.Seat is { } name ? CleanText.Line(name) : null);
            json.Member("people", seat.People);
            json.Member("ratings", seat.Ratings);
            json.Member("replies", seat.Replies);
            Exact(json, "clarity", seat.Clarity);
            Exact(json, "care", seat.Care);
        });
        json.Objects("replies", report.Replies, reply =>
        {
            json.Member("choice", reply.Choice);
            json.Member("ratings", reply.Ratings);
            json.Member("contested", reply.IsContested);
            json.Member("differs", reply.Differs);
            Axis(json, "clarity", reply.Clarity);
            Axis(json, "care", reply.Care);
        });
        json.Texts("unrated", report.Unrated);
    });

    private static void Habit(JsonLineWriter json, string name, RatingHabit habit) => json.Object(name, () =>
    {
        json.Member("compared", habit.Compared);
        Exact(json, "againstOthers", habit.AgainstOthers);
        json.Member("apart", habit.StandsApart);
        json.Member("onlyEnds", habit.UsesOnlyTheEnds);
        json.Member("oneValue", habit.UsesOneValue);
    });

    private static void Axis(JsonLineWriter json, string name, RatedAxis axis) => json.Object(name, () =>
    {
        json.Member("tag", axis.Tag);
        Exact(json, "mean", axis.Mean);
        Exact(json, "deviation", axis.Deviation);
        Exact(json, "author", axis.Author);
    });

    /// <summary>A figure that is compared with published ones: to three decimals.</summary>
    private static void Exact(JsonLineWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } known) json.WriteValue((double)Math.Round((decimal)known, 3, MidpointRounding.AwayFromZero) + 0.0);
        else json.WriteNull();
    }
}
