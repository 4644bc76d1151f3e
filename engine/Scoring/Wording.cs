using System.Globalization;

namespace Rehearsal.Engine.Scoring;

/// <summary>Small parts of the sentences that say what a finding stands on.</summary>
internal static class Wording
{
    /// <summary>"1 line", "4 lines".</summary>
    public static string Lines(int count) => count == 1 ? "1 line" : $"{Number(count)} lines";

    /// <summary>"there is 1", "there are 4".</summary>
    public static string ThereAre(int count) => count == 1 ? "there is 1" : $"there are {Number(count)}";

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
