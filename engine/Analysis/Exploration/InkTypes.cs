using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>What a variable holds, whatever happens in the talk.</summary>
internal enum InkType
{
    /// <summary>Anything else, or now this and now that.</summary>
    Any,

    /// <summary>A whole number, a fraction, true or false.</summary>
    Number,

    /// <summary>One of the texts that the script writes out.</summary>
    Text,
}

/// <summary>Which global variables always hold values of one plain type: whether an operation on those fails does not depend on what they hold.</summary>
internal sealed class InkTypes
{
    /// <summary>These give a number for any numbers.</summary>
    private static readonly HashSet<string> Arithmetic = new(["+", "-", "*", "_", "!", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "MIN", "MAX"], StringComparer.Ordinal);

    private readonly Dictionary<string, InkType> types = new(StringComparer.Ordinal);
    private readonly List<(string Name, IReadOnlyList<Ink.Runtime.Object> Expression)> computed = [];

    public InkTypes(InkContents contents)
    {
        foreach (var container in contents.Containers)
        {
            for (var index = 0; index < container.content.Count; index++) Note(container.content, index);
        }

        while (computed.Any(entry => Of(entry.Name) != InkType.Any && !IsNumber(entry.Expression) && Forget(entry.Name)))
        {
            // Once more, for what was computed from those.
        }
    }

    public InkType Of(string name) => types.GetValueOrDefault(name);

    /// <summary>Whether this never fails, and gives a number.</summary>
    /// <param name="withText">One of its operands is a text; the others are numbers.</param>
    public static bool IsHarmless(NativeFunctionCall call, bool withText) => withText ? call.name is "==" or "!=" : Arithmetic.Contains(call.name);

    private void Note(List<Ink.Runtime.Object> content, int index)
    {
        switch (content[index])
        {
            case VariablePointerValue passed:
                Forget(passed.variableName);
                break;
            case VariableAssignment { isGlobal: true } assigned when Written(content, index) is { } type:
                types[assigned.variableName] = types.TryGetValue(assigned.variableName, out var known) && known != type ? InkType.Any : type;
                break;
            case VariableAssignment { isGlobal: true } assigned when Expression(content, index) is { } expression:
                types.TryAdd(assigned.variableName, InkType.Number);
                computed.Add((assigned.variableName, expression));
                break;
            case VariableAssignment { isGlobal: true } assigned:
                Forget(assigned.variableName);
                break;
        }
    }

    private bool Forget(string name)
    {
        types[name] = InkType.Any;
        return true;
    }

    /// <summary>The type of a value that is written out before its assignment; null where it is computed.</summary>
    private static InkType? Written(List<Ink.Runtime.Object> content, int assignment)
    {
        var last = assignment - 1;
        if (last >= 0 && content[last] is ControlCommand { commandType: ControlCommand.CommandType.EvalEnd }) last--;
        if (last < 1) return null;
        // In the declarations, one assignment follows the other.
        var before = content[last - 1] is ControlCommand { commandType: ControlCommand.CommandType.EvalStart } or VariableAssignment;
        if (content[last] is IntValue or FloatValue or BoolValue) return before ? InkType.Number : null;
        return content[last] is ControlCommand { commandType: ControlCommand.CommandType.EndString } && last >= 3
            && content[last - 1] is StringValue
            && content[last - 2] is ControlCommand { commandType: ControlCommand.CommandType.BeginString }
            && content[last - 3] is ControlCommand { commandType: ControlCommand.CommandType.EvalStart } or VariableAssignment
            ? InkType.Text
            : null;
    }

    /// <summary>What is computed before an assignment; null where it cannot be read off.</summary>
    private static List<Ink.Runtime.Object>? Expression(List<Ink.Runtime.Object> content, int assignment)
    {
        var end = assignment;
        if (end > 0 && content[end - 1] is ControlCommand { commandType: ControlCommand.CommandType.EvalEnd }) end--;
        var begin = content.FindLastIndex(end - 1, end, element => element is ControlCommand { commandType: ControlCommand.CommandType.EvalStart });
        return begin < 0 ? null : content[(begin + 1)..end];
    }

    private bool IsNumber(IReadOnlyList<Ink.Runtime.Object> expression) => expression.All(element => element switch
    {
        IntValue or FloatValue or BoolValue => true,
        VariableReference reference => reference.pathForCount is not null || Of(reference.name) == InkType.Number,
        NativeFunctionCall call => IsHarmless(call, withText: false),
        _ => false,
    });
}
