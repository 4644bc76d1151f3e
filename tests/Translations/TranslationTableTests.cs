using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine;
using Rehearsal.Engine.Scripts;
using Rehearsal.Engine.Translations;

namespace Rehearsal.Tests.Translations;

/// <summary>Both formats keep what a translator writes.</summary>
public sealed class TranslationTableTests
{
    private static readonly TalkTexts Texts = Some.Texts("# title: T\n# cast: Dana = Dana Okafor\nVAR x = 1\nDana: Hello {x}, \"you\"; there\\\\. # thought: Hm.\n-> END\n");

    private static Gen<string> Any => Gen.OneOf(
        Gen.Elements("", "=1+1", "+49", "-5", "@me", "'=x", "''+x", "'quoted'", "\"", "\\", "\\n", "a,b;c\td", " spaced ", "#, fuzzy", "msgid \"\"", "ünï 漢字 🙂", "שלום"),
        Gen.Elements("a", "\"", "\\", ",", ";", "'", "=", " ", "\t", "\n", "é").ListOf().Select(string.Concat));

    [Fact]
    public void A_csv_gives_back_what_was_written() => Prop.ForAll(Any.ToArbitrary(), said => Assert.Equal(Rows(said), Rows(CsvTable.Read(CsvTable.Write(Match(said), "de"), "t.csv")))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_po_file_gives_back_what_was_written() => Prop.ForAll(Any.ToArbitrary(), said => Assert.Equal(Rows(said), Rows(PoTable.Read(PoTable.Write(Match(said), "de", "A \"title\""), "t.po")))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_language_is_kept()
    {
        Assert.Equal("pt-BR", CsvTable.Read(CsvTable.Write(Match("x"), "pt-BR"), "t.csv").Value!.Language);
        Assert.Equal("pt-BR", PoTable.Read(PoTable.Write(Match("x"), "pt-BR", "T"), "t.po").Value!.Language);
        Assert.Null(CsvTable.Read(CsvTable.Write(Match("x"), null), "t.csv").Value!.Language);
        Assert.Null(PoTable.Read(PoTable.Write(Match("x"), null, "T"), "t.po").Value!.Language);
    }

    [Fact]
    public void What_is_outdated_stays_so_until_a_translator_says_otherwise()
    {
        var outdated = Texts.Entries.Select(entry => new TranslatedEntry(entry, new TranslationRow(entry.Id, "older", "h0", "said", IsOutdated: false, 1), IsCurrent: false)).ToList();
        Assert.All(CsvTable.Read(CsvTable.Write(outdated, null), "t.csv").Value!.Rows, row => Assert.True(row.IsOutdated));
        Assert.All(PoTable.Read(PoTable.Write(outdated, null, "T"), "t.po").Value!.Rows, row => Assert.True(row.IsOutdated));
    }

    [Fact]
    public void What_is_gone_stays_at_the_end_however_often_the_table_is_written()
    {
        TranslationRow[] gone = [new("k.line-1", "A \"line\"\nof two", "h1", "=Eine", IsOutdated: false, 1), new("k.line-2", "B", "h2", "Zwei", IsOutdated: false, 2)];
        for (var time = 0; time < 3; time++)
        {
            var (csv, po) = (CsvTable.Read(CsvTable.Write(Match("x"), null, gone), "t.csv").Value!.Rows, PoTable.Read(PoTable.Write(Match("x"), null, "T", gone), "t.po").Value!.Rows);
            Assert.Equal([("k.line-1", "A \"line\"\nof two", "=Eine", true), ("k.line-2", "B", "Zwei", true)], csv.TakeLast(2).Select(row => (row.Id, row.Source, row.Translation, row.IsGone)));
            Assert.Equal(csv.Select(row => (row.Id, row.Source, row.Translation, row.IsGone)), po.Select(row => (row.Id, row.Source, row.Translation, row.IsGone)));
            gone = [.. po.Where(row => row.IsGone)];
        }
    }

    [Fact]
    public void An_obsolete_entry_of_another_program_is_no_second_one()
    {
        const string Po = "#~| msgid \"older\"\n#~ msgctxt \"a\"\n#~ msgid \"b\"\n#~ msgstr \"\"\n#~ \"c\"\n#~ msgctxt \"d\"\n#~ msgid \"e\"\n#~ msgstr \"f\"\nmsgctxt \"a\"\nmsgid \"g\"\nmsgstr \"h\"\n";
        Assert.Equal([("a", "h", false), ("d", "f", true)], PoTable.Read(Po, "t.po").Value!.Rows.Select(row => (row.Id, row.Translation, row.IsGone)));
    }

    [Fact]
    public void No_field_of_a_csv_is_a_formula_to_a_spreadsheet()
    {
        var csv = CsvTable.Write(Match("=HYPERLINK(\"http://evil\")"), null);
        Assert.DoesNotContain(csv.Split((char[])[',', '\n']), field => field.Trim('"').StartsWith('='));
    }

    [Fact]
    public void The_csv_is_as_rfc_4180_says()
    {
        var lines = CsvTable.Write(Match("a \"b\", c"), null).Split("\r\n");
        Assert.Equal("id,where,kind,speaker,context,source,translation,status,hash", lines[0]);
        Assert.Contains(",\"a \"\"b\"\", c\",", lines[1], StringComparison.Ordinal);
        Assert.Equal(string.Empty, lines[^1]);
    }

    [Theory]
    [InlineData("id;source;translation\na;b;c\n")]
    [InlineData("id\tsource\ttranslation\na\tb\tc\n")]
    [InlineData("translation:fr,more,ID,Source\r\nc,x,a,b\r\n,,,\r\n")]
    public void What_a_spreadsheet_makes_of_a_csv_is_read(string csv)
    {
        var row = Assert.Single(CsvTable.Read(csv, "t.csv").Value!.Rows);
        Assert.Equal(("a", "b", "c", 2), (row.Id, row.Source, row.Translation, row.Line));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("id,translation\na,b\n", 1)]
    [InlineData("source,translation\na,b\n", 1)]
    [InlineData("id,source,translation\na,b,c\nb,\"two\nlines\",d\na,b,c\n", 5)]
    public void What_is_wrong_with_a_csv_is_said_with_its_line(string csv, int line) => AssertUnreadable(CsvTable.Read(csv, "t.csv"), line);

    [Theory]
    [InlineData("msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", 5)]
    [InlineData("msgctxt \"a\"\nmsgid \"b\n", 2)]
    [InlineData("msgid \"b\"\nmsgstr \"c\"\n", 1)]
    [InlineData("msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"bs\"\n", 3)]
    [InlineData("\"b\"\n", 1)]
    public void What_is_wrong_with_a_po_file_is_said_with_its_line(string po, int line) => AssertUnreadable(PoTable.Read(po, "t.po"), line);

    [Fact]
    public void A_po_file_of_another_program_is_read()
    {
        const string Po = "# A comment\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: de\\n\"\r\n\"X: y\\n\"\r\n#. note\r\n#: x.ink:1\r\n#, fuzzy, python-brace-format\r\n#| msgid \"old\"\r\nmsgctxt \"a\"\r\nmsgid \"\"\r\n\"one \"\r\n\"two\"\r\nmsgstr \"eins\\\"\"\r\nmsgctxt \"b\"\r\nmsgid \"x\"\r\nmsgstr \"\"\r\n#~ msgid \"gone\"\r\n#~ msgstr \"weg\"\r\n";
        var table = PoTable.Read(Po, "t.po").Value!;
        Assert.Equal("de", table.Language);
        Assert.Equal([("a", "one two", "eins\"", true), ("b", "x", "", false)], table.Rows.Select(row => (row.Id, row.Source, row.Translation, row.IsOutdated)));
    }

    private static IReadOnlyList<TranslatedEntry> Match(string said) => Some.Match(Texts, _ => said).Entries;

    private static IEnumerable<(string, string?, string)> Rows(string said) => Texts.Entries.Select(entry => (entry.Id, (string?)entry.Source, string.IsNullOrWhiteSpace(said) ? string.Empty : said));

    private static IEnumerable<(string, string?, string)> Rows(Result<TranslationTable> table)
    {
        Assert.True(table.Ok, string.Join('\n', table.Problems));
        return table.Value.Rows.Select(row => (row.Id, row.Source, row.Translation));
    }

    private static void AssertUnreadable(Result<TranslationTable> table, int line)
    {
        var problem = table.Problems[0];
        Assert.Equal((false, DiagnosticCodes.TableUnreadable, (int?)line), (table.Ok, problem.Code, problem.Line));
    }
}
