namespace Rehearsal.Engine.Scripts;

/// <summary>A scenario on the shelf: what its header says, not yet compiled.</summary>
/// <param name="IsShipped">It came with the program, which vouches for it.</param>
public sealed record LibraryCard(string Id, string Path, ScenarioHeader Header, bool IsShipped);

/// <summary>The scenarios at hand: those that came with the program, and those the user installed.</summary>
/// <param name="shipped">The folder that came with the program.</param>
/// <param name="installed">The user's own folder; need not exist.</param>
public sealed class Library(string shipped, string installed)
{
    /// <summary>How the facilitator's page beside a script of one's own ends.</summary>
    internal const string FacilitatorPage = ".facilitator.md";

    /// <summary>All scenarios by theme, then title. A file that cannot be read is left out; <c>check</c> says why.</summary>
    public IReadOnlyList<LibraryCard> Cards()
    {
        var cards = new Dictionary<string, LibraryCard>(StringComparer.Ordinal);
        foreach (var card in Cards(InstalledScripts.FilesIn(shipped), isShipped: true)) cards.TryAdd(card.Id, card);
        foreach (var card in Cards(InstalledScripts.AllIn(installed), isShipped: false)) cards.TryAdd(card.Id, card);
        var shelf = new List<LibraryCard>(cards.Values);
        shelf.Sort(ByThemeLevelAndTitle);
        return shelf;
    }

    /// <summary>The path that an id or a path means, or null when there is neither such a scenario nor such a file.</summary>
    public string? PathOf(string idOrPath)
    {
        if (LooksLikePath(idOrPath)) return File.Exists(idOrPath) ? idOrPath : null;
        return InstalledScripts.PlacesOf(idOrPath, installed)
            .Prepend(Path.Combine(shipped, idOrPath + ".ink"))
            .Append(idOrPath)
            .FirstOrDefault(File.Exists);
    }

    /// <summary>
    /// The facilitator's page of a script: <c>id.facilitator.md</c> beside it, or what a pack brought along, or what came with the program; null where there is none.
    /// </summary>
    /// <param name="script">Its path.</param>
    public string? FacilitatorPageOf(string script)
    {
        var (folder, id) = (Path.GetDirectoryName(Path.GetFullPath(script))!, ScriptCompiler.IdOf(script));
        IEnumerable<string> places =
        [
            Path.Join(folder, id + FacilitatorPage),
            .. Path.GetFileName(folder) == id ? [Path.Join(folder, Packs.Pack.FacilitatorName)] : Array.Empty<string>(),
            .. IsShipped(script) ? [Path.Join(Path.GetDirectoryName(Path.GetFullPath(shipped)), "facilitator", id + ".md")] : Array.Empty<string>(),
        ];
        return places.FirstOrDefault(File.Exists);
    }

    /// <summary>What to say when <see cref="PathOf"/> finds nothing.</summary>
    public string Suggestion(string idOrPath) => LooksLikePath(idOrPath)
        ? "There is no such file."
        : NearestWord.Remedy(idOrPath, [.. Cards().Select(card => card.Id)], "'rehearse list' shows the library.");

    /// <summary>Whether a scenario with this id came with the program.</summary>
    public bool IsShippedId(string id) => InstalledScripts.FilesIn(shipped).Any(path => ScriptCompiler.IdOf(path).Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a path lies in the folder that came with the program.</summary>
    public bool IsShipped(string path) => Directory.Exists(shipped) && RealPath.IsBelow(RealPath.Of(path), RealPath.Of(shipped));

    private static int ByThemeLevelAndTitle(LibraryCard left, LibraryCard right)
    {
        var byTheme = StringComparer.OrdinalIgnoreCase.Compare(left.Header.Theme ?? "~", right.Header.Theme ?? "~");
        if (byTheme != 0) return byTheme;
        var byLevel = (left.Header.Level ?? 0).CompareTo(right.Header.Level ?? 0);
        if (byLevel != 0) return byLevel;
        var byTitle = StringComparer.OrdinalIgnoreCase.Compare(left.Header.Title, right.Header.Title);
        return byTitle != 0 ? byTitle : string.CompareOrdinal(left.Id, right.Id);
    }

    private static bool LooksLikePath(string text) =>
        text.EndsWith(".ink", StringComparison.OrdinalIgnoreCase) || text.Contains('/', StringComparison.Ordinal) || text.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<LibraryCard> Cards(IEnumerable<string> scripts, bool isShipped)
    {
        foreach (var path in scripts)
        {
            var id = ScriptCompiler.IdOf(path);
            if (SourceFile.Read(path, path, SourceFile.MaximumBytes) is { Ok: true } source) yield return new LibraryCard(id, path, HeaderReader.Read(source.Value, id), isShipped);
        }
    }
}
