using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Translations;

/// <summary>What can be wrong with a table, said to the translator: each with its line in the table.</summary>
/// <param name="table">As the user named it.</param>
public sealed class TranslationProblems(string table)
{
    /// <summary>Every single translation is harmless, and yet the script is not the same: a bug of ours, said where it does no harm.</summary>
    public static Diagnostic AnotherTalk(string table) => new(
        DiagnosticCodes.TranslationChanges, Severity.Error, table, null, "With these translations the script has other choices, knots or variables than before.", "Please report it with the script and the table; until then, put the translations in by hand.");

    public Diagnostic Unreadable(int? line, string message, string remedy) => new(DiagnosticCodes.TableUnreadable, Severity.Error, table, line, message, remedy);

    public Diagnostic TwiceThere(int line, string id) => Unreadable(line, $"'{CleanText.Line(id)}' stands there twice.", "Keep one of them.");

    public Diagnostic NoBraces(TranslationRow row) => Broken(row, "has a brace that is neither doubled nor one of the marks", "Write {{ for a brace, and {1} only where the source has it.");

    public Diagnostic Lost(TranslationRow row, int number) => Broken(row, string.Create(CultureInfo.InvariantCulture, $"has lost {{{number}}}"), "Put it where it belongs in the sentence: it stands for something that the script computes.");

    public Diagnostic Doubled(TranslationRow row, int number) => Broken(row, string.Create(CultureInfo.InvariantCulture, $"has {{{number}}} more often than the source"), "Keep one of them.");

    public Diagnostic LineBreak(TranslationRow row) => Broken(row, "has a line break or a control character", "Write it in one line: Ink would take the rest for a line of its own.");

    public Diagnostic Speaker(TranslationRow row, string speaker) => Changes(row, $"begins with '{speaker}:', so it would be said by somebody else", "Write the sentence so that no name and colon stand first.");

    public Diagnostic Semicolon(TranslationRow row) => Changes(row, "has a semicolon, which ends the question", "Write a comma or a dash.");

    public static Diagnostic Outdated(TranslatedEntry text) => new(
        DiagnosticCodes.TranslationOutdated, Severity.Warning, text.Entry.File, text.Entry.Line, $"The translation of '{text.Entry.Id}' is of an older text.", "The source stands there until it is revised.");

    public static Diagnostic Missing(TranslatedEntry text) => new(
        DiagnosticCodes.TranslationMissing, Severity.Warning, text.Entry.File, text.Entry.Line, $"'{text.Entry.Id}' has no translation.", "The source stands there until it has one.");

    public Diagnostic Unused(TranslationRow row) => new(
        DiagnosticCodes.TranslationUnused, Severity.Warning, table, row.Line, $"'{CleanText.Line(row.Id)}' is no text of the script any more.", "Nothing was done with its translation.");

    private Diagnostic Broken(TranslationRow row, string what, string remedy) => Error(DiagnosticCodes.TranslationBroken, row, what, remedy);

    private Diagnostic Changes(TranslationRow row, string what, string remedy) => Error(DiagnosticCodes.TranslationChanges, row, what, remedy);

    private Diagnostic Error(string code, TranslationRow row, string what, string remedy) =>
        new(code, Severity.Error, table, row.Line, $"The translation of '{CleanText.Line(row.Id)}' {what}.", remedy);
}
