using Rehearsal.Engine;
using Rehearsal.Engine.Preparation;
using Rehearsal.Engine.Records;

namespace Rehearsal.Runner.Cli;

/// <summary>A prepared case as JSON. docs/json.md describes it.</summary>
internal static class SheetJson
{
    public static void Write(TextWriter output, Sheet sheet, Card? card) => JsonOutput.WriteDocument(output, json =>
    {
        WriteSheet(json, sheet);
        json.Objects("findings", SheetRules.Of(sheet), finding =>
        {
            json.Member("rule", finding.Rule);
            json.Member("part", finding.Part.Word());
            json.Member("advice", finding.Advice);
        });
        json.ObjectOrNull("card", card, made => WriteCard(json, made));
    });

    public static void WriteAll(TextWriter output, IReadOnlyList<Sheet> sheets) =>
        JsonOutput.WriteDocument(output, json => json.Objects("sheets", sheets, sheet => WriteSheet(json, sheet)));

    private static void WriteSheet(JsonLineWriter json, Sheet sheet)
    {
        json.Member("sheet", sheet.Id);
        json.Member("madeAt", sheet.MadeAt);
        json.Member("changedAt", sheet.ChangedAt);
        json.Map("parts", sheet.Written.Select(part => KeyValuePair.Create(part.Word(), sheet[part])));
    }

    private static void WriteCard(JsonLineWriter json, Card card)
    {
        json.Member("with", card.With);
        json.Member("opening", card.Opening);
        json.Member("request", card.Request);
        json.Member("offer", card.Offer);
        json.Objects("plans", card.Plans, plan =>
        {
            json.Member("when", plan.When);
            json.Member("will", plan.Will);
        });
        json.Texts("bestLines", card.BestLines);
        json.Texts("ownWords", card.OwnWords);
    }
}
