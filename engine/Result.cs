using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine;

/// <summary>A value, or the diagnostics that say why there is none. Expected failure travels as this, never as an exception.</summary>
public sealed record Result<T>
    where T : class
{
    private Result(T? value, IReadOnlyList<Diagnostic> problems) => (Value, Problems) = (value, problems);

    /// <summary>The value; null exactly when <see cref="Ok"/> is false.</summary>
    public T? Value { get; }

    /// <summary>What is wrong; beside a value these are warnings only.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Value is not null;

    public static Result<T> Of(T value, IReadOnlyList<Diagnostic>? warnings = null) => new(value, warnings ?? []);

    /// <exception cref="ArgumentException">No problem was given: a failure must say why.</exception>
    public static Result<T> Failed(params IReadOnlyList<Diagnostic> problems) =>
        problems.Count > 0 ? new(null, problems) : throw new ArgumentException("A failure needs at least one diagnostic.", nameof(problems));
}
