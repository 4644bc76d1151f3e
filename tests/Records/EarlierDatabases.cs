namespace Rehearsal.Tests.Records;

/// <summary>A database of every version there ever was, as the statements that make it. Never changed; a new version adds its own.</summary>
internal static class EarlierDatabases
{
    public static IReadOnlyDictionary<int, string> ByVersion { get; } = new Dictionary<int, string> { [1] = EarlierDatabaseVersion1.Sql, [2] = EarlierDatabaseVersion2.Sql, [3] = EarlierDatabaseVersion3.Sql, [4] = EarlierDatabaseVersion4.Sql };
}
