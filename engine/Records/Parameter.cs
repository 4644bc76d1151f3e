namespace Rehearsal.Engine.Records;

/// <summary>A value for a statement, written as a pair: <c>("$id", id)</c>. A text, a whole number, a yes or no, or null.</summary>
internal readonly record struct Parameter(string Name, object? Value)
{
    public static implicit operator Parameter((string Name, object? Value) pair) => new(pair.Name, pair.Value);
}
