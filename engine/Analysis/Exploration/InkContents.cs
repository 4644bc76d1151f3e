using Ink.Runtime;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>
/// The containers of a compiled story, numbered alike in every copy of it: the outer before the inner.
/// A position is a place in a container; every container has one more than it has elements, for its end.
/// </summary>
internal sealed class InkContents
{
    private readonly Dictionary<Container, int> numbers = [];
    private readonly List<int> depths = [];
    private readonly List<int> firstPositions = [];
    private readonly Dictionary<Container, int> places = [];

    public InkContents(Container root)
    {
        var waiting = new Stack<(Container Container, int Depth)>();
        waiting.Push((root, 0));
        while (waiting.TryPop(out var next))
        {
            if (!numbers.TryAdd(next.Container, Containers.Count)) continue;
            Containers.Add(next.Container);
            depths.Add(next.Depth);
            firstPositions.Add(Positions);
            for (var place = 0; place <= next.Container.content.Count; place++) ContainerAt.Add(Containers.Count - 1);
            Positions += next.Container.content.Count + 1;
            for (var index = 0; index < next.Container.content.Count; index++)
            {
                if (next.Container.content[index] is Container indexed) places[indexed] = index;
            }

            // In their order from the stack: the indexed first, then the named, each as the story lists them.
            foreach (var named in next.Container.namedContent.Values)
            {
                if (named is Container inner) waiting.Push((inner, next.Depth + 1));
            }

            for (var index = next.Container.content.Count - 1; index >= 0; index--)
            {
                if (next.Container.content[index] is Container inner) waiting.Push((inner, next.Depth + 1));
            }
        }
    }

    public List<Container> Containers { get; } = [];

    /// <summary>How many positions there are.</summary>
    public int Positions { get; private set; }

    /// <summary>By position, the number of its container.</summary>
    public List<int> ContainerAt { get; } = [];

    /// <summary>What stands at a position; null at the end of a container.</summary>
    public Ink.Runtime.Object? ElementAt(int position)
    {
        var container = ContainerAt[position];
        var index = position - firstPositions[container];
        return index < Containers[container].content.Count ? Containers[container].content[index] : null;
    }

    public int NumberOf(Container container) => numbers[container];

    /// <summary>The number of a place in a container; one past its last element is its end.</summary>
    public int Position(Container container, int index) => firstPositions[numbers[container]] + Math.Clamp(index, 0, container.content.Count);

    /// <summary>The index at which a container stands in the one around it; null where it is only named.</summary>
    public int? PlaceInOuter(Container container) => places.TryGetValue(container, out var place) ? place : null;

    /// <summary>The number of the innermost container that holds both, or −1.</summary>
    public int Shared(Container? one, Container? other)
    {
        while (one is not null && other is not null && !ReferenceEquals(one, other))
        {
            if (depths[numbers[one]] >= depths[numbers[other]]) one = one.parent as Container;
            else other = other.parent as Container;
        }

        return one is null || other is null ? -1 : numbers[one];
    }
}
