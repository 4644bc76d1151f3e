using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What becomes of a value that an expression pushes: how far a count that is read has to be told.</summary>
internal static class InkUse
{
    private static readonly string[] Comparisons = ["==", "!=", "<", ">", "<=", ">="];
    private static readonly string[] Truths = ["!", "&&", "||"];

    /// <summary>Tells the slot how the value that is pushed at this place is used.</summary>
    public static void Of(InkSlot slot, Container container, int index)
    {
        if (FarthestCount(container, index) is { } farthest) slot.ReadUpTo(farthest);
        else slot.ReadExactly();
    }

    /// <summary>Tells the slot how a sequence uses its own visits: <c>visit 3 MIN</c>, <c>visit 3 %</c>, <c>visit 3 seq</c>.</summary>
    public static void OfSequence(InkSlot slot, Container container, int index)
    {
        var size = At(container, index + 1) is IntValue elements ? elements.value : 0;
        switch (At(container, index + 2))
        {
            case NativeFunctionCall { name: "MIN" } when size >= 0:
                slot.ReadUpTo(size + 1);
                break;
            case NativeFunctionCall { name: "%" } when size > 0:
            case Divert { isExternal: true } when size > 0:
                slot.ReadUpTo(1);
                slot.ReadModulo(size);
                break;
            default:
                slot.ReadExactly();
                break;
        }
    }

    /// <summary>The levels that the reader of a meter at this place can tell apart; null when it may see them all.</summary>
    public static UInt128? OfMeter(Container container, int index) => Consumer(container, index) switch
    {
        null => null,
        { Operator: null } => InkCuts.OfTruth,
        { Operator: var name } when Truths.Contains(name, StringComparer.Ordinal) => InkCuts.OfTruth,
        { Constant: { } constant, Operator: var name } use => InkCuts.OfComparison(use.IsLeft ? name : Mirrored(name), constant),
        _ => null,
    };

    /// <summary>From which count on every count looks alike to this reader; null when it may see them all.</summary>
    private static int? FarthestCount(Container container, int index) => Consumer(container, index) switch
    {
        null => null,
        { Operator: null } => 1,
        { Operator: var name } when Truths.Contains(name, StringComparer.Ordinal) => 1,
        { Operator: var name, Constant: { } constant and < int.MaxValue - 1 } when Comparisons.Contains(name, StringComparer.Ordinal) => Math.Max(constant, 0) + 1,
        _ => null,
    };

    private static string Mirrored(string comparison) => comparison switch
    {
        "<" => ">",
        ">" => "<",
        "<=" => ">=",
        ">=" => "<=",
        _ => comparison,
    };

    /// <summary>What takes the value that is pushed at this place; null when it is passed on, shown or kept.</summary>
    private static Use? Consumer(Container container, int index)
    {
        var above = 0;
        for (var place = index + 1; At(container, place) is { } element; place++)
        {
            switch (element)
            {
                case NativeFunctionCall call when call.numberOfParameters > above:
                    return new Use(call.name, OtherOperand(container, index, place, above) is IntValue constant ? constant.value : null, IsLeft: above > 0);
                case NativeFunctionCall call:
                    above -= call.numberOfParameters - 1;
                    break;
                case Value or VariableReference:
                    above++;
                    break;
                case ControlCommand { commandType: ControlCommand.CommandType.EvalEnd }:
                    return above == 0 && At(container, place + 1) is Divert { isConditional: true } or ChoicePoint { hasCondition: true } ? new Use(null, null, false) : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Ink.Runtime.Object? OtherOperand(Container container, int index, int call, int above) => above switch
    {
        0 => At(container, index - 1),
        1 when call == index + 2 => At(container, index + 1),
        _ => null,
    };

    private static Ink.Runtime.Object? At(Container container, int index) => index >= 0 && index < container.content.Count ? container.content[index] : null;

    /// <param name="Operator">Null where the value itself is the condition.</param>
    /// <param name="Constant">The other operand, where it is a whole number that is written there.</param>
    /// <param name="IsLeft">Whether the value is the first operand.</param>
    private sealed record Use(string? Operator, int? Constant, bool IsLeft);
}
