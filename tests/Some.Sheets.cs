using Rehearsal.Engine.Preparation;

namespace Rehearsal.Tests;

/// <summary>Prepared cases.</summary>
internal static partial class Some
{
    /// <summary>A case in which every part is what its question gives as an example.</summary>
    public static Sheet Sheet() => SheetParts.All.Aggregate(Engine.Preparation.Sheet.New(SessionId("01S"), Now), (sheet, part) => sheet.With(part, part.Example(), Now));

    /// <summary>A case with these parts only.</summary>
    public static Sheet Sheet(params (SheetPart Part, string Text)[] parts) =>
        parts.Aggregate(Engine.Preparation.Sheet.New(SessionId("01S"), Now), (sheet, part) => sheet.With(part.Part, part.Text, Now));
}
