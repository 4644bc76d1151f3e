using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>What others may do with a scenario, as far as its header says.</summary>
internal static class LicenceText
{
    public static string Of(ScenarioHeader header)
    {
        var by = header.Author is { } author ? $" by {author}" : string.Empty;
        return header.Licence is { } licence
            ? $"\"{header.Title}\"{by}\n\nLicence: {licence}\n{Where(licence)}"
            : $"\"{header.Title}\"{by}\n\nThe script names no licence. Ask its author before you hand it on or change it.\n";
    }

    /// <summary>The list of SPDX has the text of every licence that it has a short name for.</summary>
    private static string Where(string licence) =>
        licence.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '+') ? $"Its text: https://spdx.org/licenses/{licence}.html\n" : string.Empty;
}
