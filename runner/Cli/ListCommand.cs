using System.CommandLine;
using System.Globalization;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse list</c>: the library.</summary>
internal static class ListCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("list", "Show the scenarios you can rehearse. Example: rehearse list");
        var json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(json)) return Print(workplace);
            WriteJson(workplace.Out, workplace.Library.Cards());
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The library as text.</summary>
    public static int Print(Workplace workplace)
    {
        WriteText(workplace.Out, workplace.Library.Cards());
        return ExitCode.Done;
    }

    private static void WriteText(TextWriter output, IReadOnlyList<LibraryCard> cards)
    {
        if (cards.Count == 0) output.WriteLine("The library is empty.");
        var several = cards.Select(card => card.Header.Language).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();
        foreach (var theme in cards.GroupBy(card => card.Header.Theme ?? "other", StringComparer.OrdinalIgnoreCase))
        {
            output.WriteLine();
            output.WriteLine(Capitalised(theme.Key));
            foreach (var card in theme)
            {
                var facts = new[] { Facts(card.Header, several), card.Header.Summary }.Where(fact => !string.IsNullOrEmpty(fact));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {card.Id,-20} {card.Header.Title}"));
                foreach (var fact in facts) output.WriteLine($"  {string.Empty,-20} {fact}");
            }
        }

        output.WriteLine();
        output.WriteLine("Rehearse one with: rehearse play ID");
    }

    private static string Facts(ScenarioHeader header, bool withLanguage)
    {
        var minutes = header.Minutes is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count} min") : null;
        var level = header.Level is { } step ? string.Create(CultureInfo.InvariantCulture, $"level {step} of 3") : null;
        return string.Join(", ", new[] { withLanguage ? Languages.Name(header.Language) : null, minutes, level, header.With is { } partner ? $"with {partner}" : null }.Where(fact => fact is not null));
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static void WriteJson(TextWriter output, IReadOnlyList<LibraryCard> cards) => JsonOutput.WriteDocument(output, json =>
        json.Objects("scenarios", cards, card =>
        {
            var header = card.Header;
            json.Member("id", card.Id);
            json.Member("title", header.Title);
            json.Member("summary", header.Summary);
            json.Member("theme", header.Theme);
            json.Member("you", header.You);
            json.Member("with", header.With);
            json.Member("power", header.Power);
            json.Member("setting", header.Setting);
            json.Member("minutes", header.Minutes);
            json.Member("level", header.Level);
            json.Member("language", header.Language);
            json.Member("contentNote", header.ContentNote);
            json.Member("author", header.Author);
            json.Member("licence", header.Licence);
            json.Member("shipped", card.IsShipped);
            json.Member("path", card.Path);
        }));
}
