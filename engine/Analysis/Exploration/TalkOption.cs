using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Analysis.Exploration;

/// <summary>A choice as it was offered: the same choice with the same tags is one option, wherever it turns up.</summary>
/// <param name="number">Counts from 0, in the order in which they were first met.</param>
/// <param name="path">The path Ink gives it while running.</param>
/// <param name="text">What the learner would say, as it stood when it was first met.</param>
/// <param name="source">Where it is written, or null for one that Ink made up.</param>
internal sealed class TalkOption(int number, string path, string text, ChoiceTags tags, ChoiceSource? source)
{
    public int Number => number;

    public string Path => path;

    public string Text => text;

    public ChoiceTags Tags => tags;

    public ChoiceSource? Source => source;

    /// <summary>Its identity, as in plans and records.</summary>
    public string Id => Source?.Id ?? Path;

    /// <summary>Its label, or its identity where it has none.</summary>
    public string Name => Source?.Label ?? Id;

    /// <summary>As a talk offers it.</summary>
    public Choice AsChoice() => new(Id, Source?.Label, Text, Tags.Rating, Tags.Signals, Tags.Style, Tags.Why, Source?.Contested ?? false);
}

/// <summary>Every option that was met; safe for several threads.</summary>
internal sealed class TalkOptions(Script script)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<(string[] Tags, TalkOption Option)>> known = new(StringComparer.Ordinal);
    private readonly List<TalkOption> all = [];

    public IReadOnlyList<TalkOption> All => all;

    public TalkOption Of(string path, string text, IReadOnlyList<string>? tags)
    {
        lock (gate)
        {
            if (!known.TryGetValue(path, out var options)) known.Add(path, options = []);
            foreach (var (same, option) in options)
            {
                if (same.SequenceEqual(tags ?? [], StringComparer.Ordinal)) return option;
            }

            var made = new TalkOption(all.Count, path, CleanText.Line(text).Trim(), tags is { Count: > 0 } ? ChoiceTags.Parse(tags) : ChoiceTags.None, script.Choices.GetValueOrDefault(path));
            options.Add(([.. tags ?? []], made));
            all.Add(made);
            return made;
        }
    }
}
