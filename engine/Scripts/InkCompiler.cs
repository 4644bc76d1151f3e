using Parsed = Ink.Parsed;

namespace Rehearsal.Engine.Scripts;

/// <summary>Compiles with inkle's compiler and reads from its syntax tree what the compiled story no longer tells. Its sibling for running is Conversation; Ink's types stay in these two and the tag walker.</summary>
public static class InkCompiler
{
    /// <summary>The compiled story with its choices, or every error of the script. Some valid Ink costs more than a process has: call it where that may end.</summary>
    /// <param name="outlined">Whether the outline is wanted, too: only the checks ask for it.</param>
    public static Result<CompiledInk> Compile(SourceSet sources, bool outlined = false)
    {
        using var culture = InvariantCulture.Enter();
        var findings = new InkFindings(sources);
        var compiler = new Ink.Compiler(
            sources.Root.Text,
            new Ink.Compiler.Options
            {
                sourceFilename = sources.Root.Name,
                errorHandler = findings.FromInk,
                fileHandler = new ReadOnlyFiles(sources),
            });
        var story = Compile(compiler, findings);
        if (story is null || compiler.parsedStory is null || findings.HasError) return Result<CompiledInk>.Failed(findings.All);

        var (lineTags, written) = InkTagWalker.Walk(compiler.parsedStory);
        var choices = ReadTags(lineTags, written, findings);
        ReportMissingExternals(compiler.parsedStory, findings);
        return findings.HasError
            ? Result<CompiledInk>.Failed(findings.All)
            : Result<CompiledInk>.Of(new CompiledInk(story.ToJson(), choices, Variables(compiler.parsedStory), Knots(compiler.parsedStory, findings), findings.All)
            {
                Outline = outlined ? InkOutline.Of(compiler.parsedStory, lineTags, written, findings) : null,
            },
                findings.All);
    }

    private static Ink.Runtime.Story? Compile(Ink.Compiler compiler, InkFindings findings)
    {
        try
        {
            InkOnce.Ready();
            Ink.Runtime.Story? story;
            lock (InkOnce.Compiling) story = compiler.Compile();
            if (story is null && !findings.HasError) findings.Add(DiagnosticCodes.InkError, null, null, "Ink cannot compile this script.", "Open it in Inky to find the place.");
            return story;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The compiler throws bare exceptions on some malformed scripts instead of reporting them.
            findings.Add(DiagnosticCodes.InkError, null, null, $"Ink's compiler gives up: {CleanText.Line(problem.Message).TrimEnd('.')}.", "Take out what was added last, until it compiles again.");
            return null;
        }
    }

    private static Dictionary<string, ChoiceSource> ReadTags(IReadOnlyList<WrittenTag> lineTags, IReadOnlyList<WrittenChoice> written, InkFindings findings)
    {
        CheckLineTags(lineTags, findings);
        var ids = new ChoiceIds(written.Select(choice => choice.Parsed));
        var sources = new Dictionary<string, ChoiceSource>(StringComparer.Ordinal);
        foreach (var choice in written.Where(choice => !choice.Parsed.isInvisibleDefault))
        {
            var path = choice.Parsed.runtimeContainer.path.ToString();
            sources[path] = Source(choice, ids.Of(choice.Parsed, path), findings);
        }

        return sources;
    }

    private static ChoiceSource Source(WrittenChoice choice, string id, InkFindings findings)
    {
        var place = findings.Place(choice.Parsed);
        var problems = new List<TagProblem>();
        var tags = ChoiceTags.Parse([.. choice.Inside.Select(Checkable).OfType<string>()], problems);
        foreach (var tag in choice.Outside.Where(tag => ChoiceTags.Names.Contains(Tag.Parse(tag.Text).Name, StringComparer.Ordinal)))
        {
            problems.Add(new TagProblem(DiagnosticCodes.ChoiceTagOutside, Severity.Error, $"'{tag.Text}' stands outside the choice's brackets.", "Move it inside: * (label) [text # clarity: 1 # care: 1]."));
        }

        if (!choice.Parsed.hasWeaveStyleInlineBrackets && choice.Inside.Count > 0)
        {
            problems.Add(new TagProblem(DiagnosticCodes.ChoiceWithoutBrackets, Severity.Warning, "The choice has tags but no brackets, so Ink puts them on the next line too.", "Write it with brackets: * (label) [text # clarity: 1 # care: 1]."));
        }

        CheckOutside(choice.Outside, findings);
        if (tags.Rating is not null && choice.Parsed.identifier is null)
        {
            problems.Add(new TagProblem(DiagnosticCodes.RatedWithoutLabel, Severity.Warning, "The rated choice has no label.", "Name it, for plans and records: * (label) [text ...]."));
        }

        foreach (var problem in problems) findings.Add(problem, place);
        return new ChoiceSource(id, choice.Parsed.identifier?.name, ChoiceIds.KnotOf(choice.Parsed), place.File, place.Line, tags.Rating, Contested: false);
    }

    /// <summary>A tag with Ink logic is known only while playing; a rating must not have any, so there it stays, and fails.</summary>
    private static string? Checkable(WrittenTag tag) =>
        !tag.HasLogic ? tag.Text
        : Tag.Parse(tag.Text).Name is "clarity" or "care" ? $"{Tag.Parse(tag.Text).Name}: {{...}}"
        : null;

    /// <summary>Tags after the brackets are those of the line that follows.</summary>
    private static void CheckOutside(IReadOnlyList<WrittenTag> outside, InkFindings findings)
    {
        foreach (var tag in outside.Where(tag => !ChoiceTags.Names.Contains(Tag.Parse(tag.Text).Name, StringComparer.Ordinal))) CheckLineTag(tag, findings);
    }

    private static void CheckLineTags(IReadOnlyList<WrittenTag> written, InkFindings findings)
    {
        var atTop = HeaderReader.TagsAtTop(findings.Sources.Root.Text).Select(tag => tag.Line).ToHashSet();
        foreach (var tag in written.Where(tag => !(findings.IsRoot(tag.File) && tag.Line is { } line && atTop.Contains(line)))) CheckLineTag(tag, findings);
    }

    private static void CheckLineTag(WrittenTag tag, InkFindings findings)
    {
        var problems = new List<TagProblem>();
        if (tag.HasLogic && TagNames.Line.Contains(Tag.Parse(tag.Text).Name, StringComparer.Ordinal)) return;
        LineTags.Parse([tag.Text], problems);
        foreach (var problem in problems) findings.Add(problem, tag);
    }

    private static void ReportMissingExternals(Parsed.Story story, InkFindings findings)
    {
        foreach (var (name, declaration) in story.externals.Where(external => story.ContentWithNameAtLevel(external.Key) is null))
        {
            findings.Add(DiagnosticCodes.ExternalMissing, declaration.debugMetadata?.fileName, declaration.debugMetadata?.startLineNumber, $"The external function '{name}' is not there.", $"Rehearsal offers none: write a fallback '=== function {name}(...) ===' or take the EXTERNAL out.");
        }
    }

    private static HashSet<string> Variables(Parsed.Story story) => [.. story.variableDeclarations.Where(pair => pair.Value.isGlobalDeclaration).Select(pair => pair.Key)];

    private static Dictionary<string, SourcePlace> Knots(Parsed.Story story, InkFindings findings) =>
        story.FindAll<Parsed.Knot>()
            .Where(knot => knot.identifier is not null)
            .DistinctBy(knot => knot.name, StringComparer.Ordinal)
            .ToDictionary(knot => knot.name, knot => new SourcePlace(findings.File(knot.debugMetadata?.fileName), knot.debugMetadata?.startLineNumber ?? 1), StringComparer.Ordinal);

    private sealed class ReadOnlyFiles(SourceSet sources) : Ink.IFileHandler
    {
        public string ResolveInkFilename(string includeName) => includeName.Trim(' ', '\t');

        public string LoadInkFileContents(string fullFilename) => sources.Includes[fullFilename].Text;
    }
}
