using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Tests.Translations;

/// <summary>What is said of a translation that is not whole.</summary>
public sealed class TranslationReportTests
{
    private static readonly TalkTexts Texts = Some.Texts("# title: T\nHello\n-> END\n");

    [Fact]
    public void A_missing_translation_is_named_where_the_source_stands() =>
        AssertSays(DiagnosticCodes.TranslationMissing, 2, TranslationProblems.Missing(new TranslatedEntry(Texts.Entries[1], null, IsCurrent: false)));

    [Fact]
    public void An_outdated_one_too() =>
        AssertSays(DiagnosticCodes.TranslationOutdated, 2, TranslationProblems.Outdated(new TranslatedEntry(Texts.Entries[1], Some.Row(Texts.Entries[1], "x"), IsCurrent: false)));

    [Fact]
    public void One_that_belongs_to_nothing_is_named_where_it_stands_in_the_table()
    {
        var problem = new TranslationProblems("t.csv").Unused(Some.Row(Texts.Entries[0], "x", line: 9));
        AssertSays(DiagnosticCodes.TranslationUnused, 9, problem);
        Assert.Equal("t.csv", problem.File);
    }

    private static void AssertSays(string code, int line, Diagnostic problem) => Assert.Equal((code, line, Severity.Warning), (problem.Code, problem.Line, problem.Severity));
}
