using System.Globalization;
using System.Text;

namespace Rehearsal.Tests.Processes;

/// <summary>A script of hundreds of turns, so that a talk lasts long enough for something to happen in the middle of it.</summary>
internal static class LongTalk
{
    public const int Turns = 300;

    public const string Id = "long-talk";

    public const string FileName = Id + ".ink";

    private static readonly (int Clarity, int Care)[] Ratings = [(2, 1), (1, -1), (-1, 1)];

    /// <summary>The script as Ink.</summary>
    public static string Ink { get; } = Write();

    private static string Write()
    {
        var ink = new StringBuilder("# title: A long talk\n# cast: Dana = Dana Okafor\nVAR trust = 50\nVAR safety = 50\nVAR commitment = 50\nVAR momentum = 50\n-> turn1\n");
        for (var turn = 1; turn <= Turns; turn++)
        {
            ink.Append(CultureInfo.InvariantCulture, $"=== turn{turn} ===\nDana: This is the {turn}. thing I say, and then I wait for you.\n");
            foreach (var (index, rating) in Ratings.Index())
            {
                ink.Append(CultureInfo.InvariantCulture, $"* (say{turn}_{index}) [My reply {index} to the {turn}. thing. # clarity: {rating.Clarity} # care: {rating.Care} # why: Because.]\n  Dana: You said {index}.\n");
            }

            ink.Append(CultureInfo.InvariantCulture, $"- -> {(turn < Turns ? string.Create(CultureInfo.InvariantCulture, $"turn{turn + 1}") : "over")}\n");
        }

        return ink.Append("=== over ===\n# ending: over; Over at last\n# outcome: mixed\n# friend: It was long.\nThat was all.\n-> END\n").ToString();
    }
}
