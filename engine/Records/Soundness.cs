
namespace Rehearsal.Engine.Records;

/// <summary>Whether SQLite finds anything wrong with a database.</summary>
internal static class Soundness
{
    private const string Sound = "ok";

    /// <summary>Whether the database is damaged for certain: one that is locked or cannot be opened is not.</summary>
    public static bool IsDamaged(DatabaseFiles files, TimeSpan patience)
    {
        DatabaseConnection? database = null;
        try
        {
            database = DatabaseConnection.Open(files, patience);
            return FirstProblem(database, "PRAGMA quick_check(1)") is not null;
        }
        catch (SqliteFault fault)
        {
            return StoreFault.KindOf(fault) is StoreProblem.Corrupted;
        }
        finally
        {
            database?.Abandon(files);
        }
    }

    /// <summary>The first thing that is wrong, indexes and references included, or null.</summary>
    public static string? FirstProblem(DatabaseConnection database) =>
        FirstProblem(database, "PRAGMA integrity_check(1)")
        ?? First(database.Query("PRAGMA foreign_key_check", row => $"a row of the table {row.Text(0)} belongs to no {row.Text(2)}"));

    private static string? FirstProblem(DatabaseConnection database, string check) =>
        First(database.Query(check, row => row.Text(0))) is { } answer && !string.Equals(answer, Sound, StringComparison.Ordinal) ? answer : null;

    private static string? First(IReadOnlyList<string> answers) => answers is [var first, ..] ? first : null;
}
