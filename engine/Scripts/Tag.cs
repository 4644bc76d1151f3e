namespace Rehearsal.Engine.Scripts;

/// <summary>A tag, split at its first colon: <c># clarity: 2</c> is <c>clarity</c> and <c>2</c>.</summary>
/// <param name="Name">Lower case, trimmed.</param>
/// <param name="Value">Trimmed; empty when there is none.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Tag(string Name, string Value)
{
    public static Tag Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new Tag(text.Trim().ToLowerInvariant(), string.Empty)
            : new Tag(text.AsSpan(0, colon).Trim().ToString().ToLowerInvariant(), text.AsSpan(colon + 1).Trim().ToString());
    }
}

/// <summary>What is wrong with a tag, before it is known where the tag stands.</summary>
public sealed record TagProblem(string Code, Severity Severity, string Message, string Remedy)
{
    public Diagnostic At(string file, int? line) => new(Code, Severity, file, line, Message, Remedy);
}
