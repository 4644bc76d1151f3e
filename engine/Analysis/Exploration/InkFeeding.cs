using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>Which reads only compute the next value of a variable: <c>~ score += 2</c> reads the score, but nothing depends on it.</summary>
internal static class InkFeeding
{
    /// <summary>By the index of the read in this container: the global variable that it feeds; null for none.</summary>
    public static Dictionary<int, string>? In(Container container)
    {
        if (!container.content.Exists(element => element is VariableAssignment { isGlobal: true })) return null;
        var fed = new Dictionary<int, string>();
        for (var index = 0; index < container.content.Count; index++)
        {
            if (container.content[index] is not ControlCommand { commandType: ControlCommand.CommandType.EvalStart }) continue;
            var (target, end) = Target(container, index + 1);
            if (target is not null)
            {
                for (var read = index + 1; read < end; read++) fed[read] = target;
            }
        }

        return fed;
    }

    /// <summary>The one global that a plain computation from here on is written to, and where the computation ends; null when it does anything else.</summary>
    private static (string? Target, int End) Target(Container container, int from)
    {
        string? target = null;
        for (var index = from; index < container.content.Count; index++)
        {
            switch (container.content[index])
            {
                case VariableAssignment { isGlobal: true } assigned when target is null || target == assigned.variableName:
                    target = assigned.variableName;
                    break;
                case ControlCommand { commandType: ControlCommand.CommandType.EvalEnd }:
                    return target is not null ? (target, index)
                        : index + 1 < container.content.Count && container.content[index + 1] is VariableAssignment { isGlobal: true, isNewDeclaration: false } after ? (after.variableName, index)
                        : (null, index);
                case VariableReference or IntValue or FloatValue or BoolValue or StringValue or ListValue or NativeFunctionCall:
                    break;
                default:
                    return (null, index);
            }
        }

        return (null, container.content.Count);
    }
}
