using Rehearsal.Engine.Preparation;

namespace Rehearsal.Engine.Records;

/// <summary>Prepared cases as rows of the database.</summary>
internal static class SheetRows
{
    private static readonly string Columns = string.Join(", ", SheetParts.All.Select(part => part.Word()));

    private static readonly string Insert = $"""
        INSERT OR REPLACE INTO sheet (id, {Columns}, made_at, changed_at)
        VALUES ($id, {string.Join(", ", SheetParts.All.Select(part => "$" + part.Word()))}, $made, $changed)
        """;

    private static readonly string NewestFirst = $"SELECT id, made_at, changed_at, {Columns} FROM sheet ORDER BY changed_at DESC, id DESC";

    private static readonly string ById = $"SELECT id, made_at, changed_at, {Columns} FROM sheet WHERE id = $id";

    private static readonly string[] Names = [.. SheetParts.All.Select(part => "$" + part.Word())];

    public static void Save(DatabaseConnection database, Sheet sheet) => database.Execute(
        Insert,
        [
            ("$id", sheet.Id),
            ("$made", Instant.Write(sheet.MadeAt)),
            ("$changed", Instant.Write(sheet.ChangedAt)),
            .. SheetParts.All.Select((part, at) => (Parameter)(Names[at], sheet[part])),
        ]);

    public static IReadOnlyList<Sheet> All(DatabaseConnection database) => database.Query(NewestFirst, Read);

    public static Sheet? Find(DatabaseConnection database, string id) => database.Query(ById, Read, ("$id", id)).SingleOrDefault();

    private static Sheet Read(Statement row) => new(
        row.Text(0),
        SheetParts.All.Select((part, at) => (part, Text: row.Text(at + 3))).Where(part => part.Text.Length > 0).ToDictionary(part => part.part, part => part.Text),
        Instant.Read(row.Text(1)),
        Instant.Read(row.Text(2)));
}
