using System.Globalization;
using System.Text;

namespace Rehearsal.Benchmarks;

/// <summary>Scenarios of eight rated moments with a plan of two runs, each a little different from the others.</summary>
internal static class GeneratedTalk
{
    private const int Moments = 8;

    private static readonly string[] Replies =
    [
        "(both) [I want the notes by five, and your week is full. What would help? # clarity: 2 # care: 2 # signal: clear-request, invited-input # style: analysis # why: Names it and asks.]",
        "(push) [Notes by five, from tomorrow on. # clarity: 2 # care: -1 # signal: standard-without-support # style: speed # why: Clear, and leaves her alone.]",
        "(soothe) [Let us not make a process out of one bad day. # clarity: -1 # care: 1 # signal: let-standard-slide # style: relationship # why: Warm and vague.]",
        "(shrug) [Anyway. # clarity: 0 # care: -1 # signal: over-analysed # style: consensus # why: Neither.]",
    ];

    /// <param name="folder">Made when it is not there.</param>
    /// <param name="count">How many scripts, each with its plan.</param>
    public static void WriteMany(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
        {
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"talk{number:00000}"));
            File.WriteAllText(file + ".ink", Script(number));
            File.WriteAllText(file + ".plan", "run good\npolicy most-integrated\nexpect ending commitment\n\nrun push\npolicy clear-only\nexpect ending compliance\n");
        }
    }

    private static string Script(int number)
    {
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"# title: Talk {number}\n# cast: Dana = Dana Okafor\n# meter: trust = Trust\nVAR trust = 50\nVAR safety = 50\nVAR commitment = 50\nVAR momentum = 50\n-> m0\n");
        for (var moment = 0; moment < Moments; moment++)
        {
            script.Append(CultureInfo.InvariantCulture, $"=== m{moment} ===\nDana: Point {moment} of talk {number}. # thought: Here it comes again. # mood: guarded\n");
            for (var reply = 0; reply < Replies.Length; reply++) script.Append("* ").Append(Replies[(reply + moment + number) % Replies.Length]).Append("\n  Dana: {trust > 50: Good.|Right.}\n");
            script.Append(CultureInfo.InvariantCulture, $"- -> {(moment + 1 < Moments ? $"m{moment + 1}" : "last")}\n");
        }

        return script.Append("=== last ===\n{ commitment > 60: -> strong | -> weak }\n=== strong ===\nDana: I will. # ending: commitment; Commitment # outcome: strong\n-> END\n=== weak ===\nDana: If you say so. # ending: compliance; Compliance # outcome: weak\n-> END\n").ToString();
    }
}
