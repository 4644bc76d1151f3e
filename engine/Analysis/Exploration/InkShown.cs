using System.Runtime.InteropServices;
using Ink.Runtime;
using static Ink.Runtime.ControlCommand;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// Which reads decide nothing but what is shown: <c>{trust > 50: Good.|Right.}</c> goes on alike either way, so what it reads does not tell states apart. A read is one when every way on from
/// its expression comes to one place further on in the same container and meets nothing before it but text for the reader and expressions that cannot fail.
/// </summary>
internal sealed class InkShown
{
    /// <summary>How far on the ways must come together, in elements; and how much may lie between.</summary>
    private const int Farthest = 64;

    private const int MostElements = 400;
    private const int MostValues = 60;

    /// <summary>A line of this length is far from <see cref="Conversations.ScriptLimits.LineLength"/>.</summary>
    private const int MostText = 2_000;

    private readonly InkContents contents;
    private readonly InkTypes types;
    private readonly HashSet<int> captured;
    private readonly Dictionary<int, bool> known = [];

    /// <param name="next">By position, where the flow may go before the next choice.</param>
    public InkShown(InkContents contents, Links next) => (this.contents, types, captured) = (contents, new InkTypes(contents), InkCaptured.In(contents, next));

    /// <summary>Whether the read at this place is only for what is shown.</summary>
    public bool IsOnlyFor(Container container, int index) => IsPlain(container.content[index]) && Begin(container, index) is { } begin && IsShown(container, begin);

    private bool IsShown(Container container, int begin)
    {
        var position = contents.Position(container, begin);
        if (known.TryGetValue(position, out var shown)) return shown;
        shown = !captured.Contains(position) && Enumerable.Range(begin + 1, Math.Max(0, Math.Min(Farthest, container.content.Count - begin - 1))).Any(end => new Walk(this, container, end).From(begin));
        known.Add(position, shown);
        return shown;
    }

    /// <summary>Where the expression around this place begins.</summary>
    private static int? Begin(Container container, int index)
    {
        for (var begin = index; begin >= 0; begin--)
        {
            if (container.content[begin] is not ControlCommand command) continue;
            if (command.commandType == CommandType.EvalStart) return begin;
            if (command.commandType == CommandType.EvalEnd) return null;
        }

        return null;
    }

    /// <summary>Something whose value cannot make an operation fail.</summary>
    private bool IsPlain(Ink.Runtime.Object element) => element switch
    {
        VariableReference { pathForCount: null, name: var name } => types.Of(name) != InkType.Any,
        VariableReference or ControlCommand { commandType: CommandType.VisitIndex } or IntValue or FloatValue or BoolValue => true,
        _ => false,
    };

    private bool IsText(Ink.Runtime.Object element) => element is VariableReference { pathForCount: null, name: var name } && types.Of(name) == InkType.Text;

    /// <summary>Where the walk stands.</summary>
    /// <param name="Values">How many lie on Ink's stack since the expression began.</param>
    /// <param name="Texts">A bit for each of them, the last one the lowest: set where it is a text and no number.</param>
    /// <param name="Strings">How many texts are being put together to be values.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct At(Container Container, int Index, int Values, ulong Texts, int Strings, bool Evaluates)
    {
        public At Push(bool isText) => this with { Values = Values + 1, Texts = (Texts << 1) | (isText ? 1UL : 0) };

        public At Pop(int count = 1) => this with { Values = Values - count, Texts = Texts >> count };

        public bool HasText(int count) => (Texts & ((1UL << count) - 1)) != 0;
    }

    /// <summary>Follows every way from an expression to one place in its container.</summary>
    private sealed class Walk(InkShown shown, Container inside, int end)
    {
        private readonly Dictionary<(Container, int), (At At, bool IsDone)> met = [];
        private int text;

        public bool From(int begin) => inside.content[end] is not ChoicePoint && Follow(new At(inside, begin, 0, 0, 0, false));

        private bool Follow(At at)
        {
            if (ReferenceEquals(at.Container, inside) && at.Index == end) return at is { Values: 0, Strings: 0, Evaluates: false };
            // Coming around to where it has been would be a loop; coming there by another way is not.
            if (met.TryGetValue((at.Container, at.Index), out var before)) return before.IsDone && before.At == at;
            if (met.Count == MostElements || at.Values == MostValues) return false;
            met.Add((at.Container, at.Index), (at, false));
            if (!Element(at)) return false;
            met[(at.Container, at.Index)] = (at, true);
            return true;
        }

        private bool Element(At at)
        {
            if (at.Index == at.Container.content.Count) return !ReferenceEquals(at.Container, inside) && shown.contents.PlaceInOuter(at.Container) is { } place && Follow(at with { Container = (Container)at.Container.parent, Index = place + 1 });
            var next = at with { Index = at.Index + 1 };
            return at.Container.content[at.Index] switch
            {
                Container inner => !IsCounted(inner) && Follow(at with { Container = inner, Index = 0 }),
                Divert divert => Divert(divert, at, next),
                ControlCommand command => Command(command, next),
                StringValue shows when !at.Evaluates => (text += shows.value.Length) <= MostText && Follow(next),
                Glue => Follow(next),
                NativeFunctionCall call => at.Values >= call.numberOfParameters && InkTypes.IsHarmless(call, at.HasText(call.numberOfParameters)) && Follow(next.Pop(call.numberOfParameters).Push(isText: false)),
                var element => at.Evaluates && shown.IsPlain(element) && Follow(next.Push(shown.IsText(element))),
            };
        }

        private bool Divert(Divert divert, At at, At next)
        {
            if (divert.pushesToStack || divert.isExternal || divert.variableDivertName is not null || divert.targetPointer.isNull || !CanGo(divert.targetPointer.container)) return false;
            var taken = at with { Container = divert.targetPointer.container, Index = Math.Max(0, divert.targetPointer.index) };
            return divert.isConditional ? at.Values > 0 && Follow(taken.Pop()) && Follow(next.Pop()) : Follow(taken);
        }

        private bool Command(ControlCommand command, At next) => command.commandType switch
        {
            CommandType.EvalStart => !next.Evaluates && Follow(next with { Evaluates = true }),
            CommandType.EvalEnd => next.Evaluates && Follow(next with { Evaluates = false }),
            CommandType.EvalOutput or CommandType.PopEvaluatedValue => next.Values > 0 && Follow(next.Pop()),
            CommandType.Duplicate => next.Values > 0 && Follow(next.Push(next.HasText(1))),
            CommandType.BeginString => next.Evaluates && Follow(next with { Strings = next.Strings + 1, Evaluates = false }),
            CommandType.EndString => next is { Strings: > 0, Evaluates: false } && Follow((next with { Strings = next.Strings - 1, Evaluates = true }).Push(isText: true)),
            CommandType.VisitIndex => next.Evaluates && Follow(next.Push(isText: false)),
            CommandType.NoOp => Follow(next),
            _ => false,
        };

        /// <summary>It is the container of the walk or one in it, and going there counts no visit that somebody asks for.</summary>
        private bool CanGo(Container? container)
        {
            for (; container is not null && !ReferenceEquals(container, inside); container = container.parent as Container)
            {
                if (IsCounted(container)) return false;
            }

            return container is not null;
        }

        /// <summary>Whether somebody may ask how often it was visited. A sequence, which has no name, only asks itself.</summary>
        private static bool IsCounted(Container container) => (container.visitsShouldBeCounted || container.turnIndexShouldBeCounted) && container.hasValidName;
    }
}
