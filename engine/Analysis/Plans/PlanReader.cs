using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Plans;

/// <summary>Reads plans. Whether the names in them exist is known only beside the script: see <see cref="PlanNames"/>.</summary>
public static class PlanReader
{
    /// <summary>The plan in a file, or why it cannot be had.</summary>
    /// <param name="path">As the user named it.</param>
    public static Result<Plan> Load(string path)
    {
        var source = SourceFile.Read(path, Path.GetFullPath(path), SourceFile.MaximumBytes);
        return source.Ok ? Read(source.Value.Text, path) : Result<Plan>.Failed(source.Problems);
    }

    /// <summary>The plan in a text, or everything that is wrong with it.</summary>
    public static Result<Plan> Read(string text, string file)
    {
        var reader = new Reader(file);
        foreach (var (index, line) in text.Split('\n').Index()) reader.Read(PlanLine.Of(index + 1, line));
        return reader.Finish();
    }

    private sealed class Reader(string file)
    {
        private static readonly string[] Words = ["run", "seed", "vary", "fill", "policy", "choose", "expect"];

        private readonly PlanProblems problems = new(file);
        private readonly List<PlanRun> runs = [];
        private PlanRunReader? open;

        public void Read(PlanLine line)
        {
            if (line.Word.Length == 0) return;
            if (line.Word == "run") Open(line);
            else if (Words.Contains(line.Word, StringComparer.Ordinal)) OpenAt(line).Read(line);
            else problems.Add(line.Number, $"'{line.Word}' begins no line of a plan.", NearestWord.Remedy(line.Word, Words, $"Begin it with one of: {string.Join(", ", Words)}."));
        }

        public Result<Plan> Finish()
        {
            Close();
            if (runs.Count == 0 && problems.None) problems.Add(null, "The plan holds no run.", "Open one with 'run NAME', then add 'choose LABEL' and 'expect ending ID'.");
            return problems.None ? Result<Plan>.Of(new Plan(file, runs)) : Result<Plan>.Failed(problems.All);
        }

        private void Open(PlanLine line)
        {
            Close();
            if (line.Rest.Length == 0) problems.Add(line.Number, "The run has no name.", "Write 'run NAME'; the name says what the run shows.");
            else if (runs.Find(run => run.Name == line.Rest) is { } twin) problems.Add(line.Number, string.Create(CultureInfo.InvariantCulture, $"The run of line {twin.Line} is called '{line.Rest}' too."), "Give each run a name of its own.");
            open = new PlanRunReader(line.Rest, line.Number, problems);
        }

        private void Close()
        {
            if (open is not null) runs.Add(open.Finish());
        }

        /// <summary>The open run. Lines above the first are read too, so that what else is wrong with them is said at once.</summary>
        private PlanRunReader OpenAt(PlanLine line)
        {
            if (open is null) problems.Add(line.Number, $"'{line.Word}' stands above the first run.", "Open a run above it with 'run NAME'.");
            return open ??= new PlanRunReader(string.Empty, line.Number, problems);
        }
    }
}
