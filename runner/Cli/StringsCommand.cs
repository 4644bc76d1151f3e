using System.CommandLine;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse strings</c>: the texts of a scenario to a translator, and back.</summary>
internal static class StringsCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("strings", "Translate a scenario: its texts as a table, and the table back into a script. Example: rehearse strings export my.ink --language de -o my.de.po");
        command.Subcommands.Add(Export(workplace));
        command.Subcommands.Add(Import(workplace));
        return command;
    }

    private static Command Export(Workplace workplace)
    {
        var scenario = Scenario();
        var format = new Option<string?>("--format") { Description = $"{string.Join(" or ", TableFiles.Formats)}; without it, by the name of the file, or csv" };
        var language = new Option<string?>("--language") { Description = "The language to translate into, such as de or pt-BR" };
        var update = new Option<string?>("--update") { Description = "An earlier table: its translations are taken over, and the outdated ones marked" };
        var output = new Option<string?>("--output", "-o") { Description = "The table to write; without it, on standard output" };
        var json = CommonOptions.Json();
        var command = new Command("export", "Write every text a learner can see as a table. Example: rehearse strings export my.ink --language de -o my.de.csv");
        command.Arguments.Add(scenario);
        foreach (var option in new Option[] { format, language, update, output, json }) command.Options.Add(option);
        command.SetAction(parsed => new StringsExport(
            parsed.GetValue(scenario)!, parsed.GetValue(format), parsed.GetValue(language), parsed.GetValue(update), parsed.GetValue(output), parsed.GetValue(json)).Run(workplace));
        return command;
    }

    private static Command Import(Workplace workplace)
    {
        var scenario = Scenario();
        var table = new Argument<string>("table") { Description = "The translated table: a .csv or .po file" };
        var language = new Option<string?>("--language") { Description = "The language of the translations; without it, what the table says" };
        var output = new Option<string?>("--output", "-o") { Description = "The script to write; without it, ID.LANGUAGE.ink beside the script, or in this folder for a scenario of the library" };
        var json = CommonOptions.Json();
        var command = new Command("import", "Write the script with its translations in place. Example: rehearse strings import my.ink my.de.csv");
        command.Arguments.Add(scenario);
        command.Arguments.Add(table);
        foreach (var option in new Option[] { language, output, json }) command.Options.Add(option);
        command.SetAction(parsed => new StringsImport(
            parsed.GetValue(scenario)!, parsed.GetValue(table)!, parsed.GetValue(language), parsed.GetValue(output), parsed.GetValue(json)).Run(workplace));
        return command;
    }

    private static Argument<string> Scenario() => new("scenario") { Description = "An id from the library, or a path to an .ink file" };
}
