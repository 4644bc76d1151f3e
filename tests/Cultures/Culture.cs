using System.Globalization;

namespace Rehearsal.Tests.Cultures;

/// <summary>Cultures that write letters, numbers or dates unlike the invariant one.</summary>
internal static class Culture
{
    /// <summary>Turkish has a dotted and a dotless i; Arabic and Thai have calendars and, Arabic, signs of their own; German has the decimal comma.</summary>
    public static TheoryData<string> Odd { get; } = ["tr-TR", "ar-SA", "th-TH", "de-DE"];

    /// <summary>What comes of it in this culture.</summary>
    /// <param name="name">Empty for the invariant culture.</param>
    public static T In<T>(string name, Func<T> work)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    /// <summary>Holds what comes of it in this culture against what comes of it in the invariant one.</summary>
    public static void MakesNoDifference(string name, Func<string> work) => Assert.Equal(In(string.Empty, work), In(name, work));
}
