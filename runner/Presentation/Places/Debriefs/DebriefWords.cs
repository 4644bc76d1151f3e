using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Runner.Presentation.Places.Debriefs;

/// <summary>The debrief in words, section by section. It speaks of lines, never of the person who said them.</summary>
internal static class DebriefWords
{
    public static IEnumerable<Block> Friend(Debriefed talk)
    {
        if (EndingOf(talk) is not { } ending) yield break;
        if (ending.Friend is not { } words) yield break;
        yield return new Heading($"What {Partner(talk)} might tell a friend tonight");
        yield return new Quote(words);
    }

    /// <summary>Lines counted in words, before any number out of a hundred.</summary>
    public static IEnumerable<Block> Counts(Debriefed talk)
    {
        var counts = talk.Debrief.Counts;
        var partner = Partner(talk);
        if (counts.Rated == 0)
        {
            yield return new Paragraph("No line of this talk was rated, so there is nothing to count.");
            yield break;
        }

        yield return new Paragraph(string.Join(' ', Counted(counts, partner)));
    }

    /// <summary>The costliest moment: said, thought, within reach, because.</summary>
    public static IEnumerable<Block> Worth(Debriefed talk, int? takeBack)
    {
        if (talk.Debrief.Costliest is not { } moment)
        {
            if (talk.Debrief.Counts.Rated == 0) yield break;
            yield return new Heading("One moment worth another try");
            yield return new Paragraph(talk.Debrief.Missed.Count > 0
                ? "Where more was within reach, decent coaches differ; so there is none to point at."
                : "None stands out: nowhere was a line on offer that went much further than the one you said.");
            yield break;
        }

        var same = takeBack == moment.Number ? ", the one you would take back too" : "";
        yield return new Heading("One moment worth another try", $"moment {Words.Number(moment.Number)}{same}");
        foreach (var block in Said(talk, moment)) yield return block;
        yield return new Fact("Within reach was", moment.WithinReach.Text);
        if (moment.WithinReach.Why is { } why) yield return new Fact("because", Because(why));
    }

    public static IEnumerable<Block> Worked(Debriefed talk)
    {
        if (talk.Debrief.Strongest is not { } moment)
        {
            if (talk.Debrief.Counts.Rated == 0) yield break;
            yield return new Heading("A line that worked");
            yield return new Paragraph(NothingStrongest(talk.Debrief.Counts));
            yield break;
        }

        yield return new Heading("A line that worked", $"moment {Words.Number(moment.Number)}");
        yield return new Fact("You said", moment.Chosen.Text);
        if (Reaction(talk, moment) is { } line) yield return new Fact($"{line.Speaker} was thinking", line.Thought!);
    }

    /// <summary>Why it worked, as the author of the script sees it: told after the learner was asked.</summary>
    public static IEnumerable<Block> WhyItWorked(Debriefed talk)
    {
        if (talk.Debrief.Strongest is { Chosen.Why: { } why }) yield return new Fact("because", Because(why));
    }

    /// <summary>The first line of the real talk: the learner's own words where they wrote some, or the line that was within reach.</summary>
    public static string? Opening(Debriefed talk)
    {
        if (talk.Debrief.Moments.Count == 0) return null;
        var first = talk.Debrief.Moments[0];
        return first.Turn.OwnWords is { Text.Length: > 0 } own ? own.Text : first.WithinReach.Text;
    }

    /// <summary>The short name of the other person: the first of the cast, or whoever spoke first.</summary>
    public static string Partner(Debriefed talk) => talk.Header.Cast.Count > 0
        ? talk.Header.Cast[0].Name
        : talk.Record.Turns.SelectMany(turn => turn.Scene.Lines).FirstOrDefault(line => line.Speaker is not null)?.Speaker ?? "the other person";

    public static Ending? EndingOf(Debriefed talk) => talk.Record.Summary.Ending ?? (talk.Record.Turns is [.., var last] ? last.Scene.Ending : null);

    private static IEnumerable<string> Counted(LineCounts counts, string partner)
    {
        var (clear, both) = (counts.Clear, counts.Both - counts.Carried);
        if (counts.Neither == counts.Rated)
        {
            yield return counts.Rated == 1 ? "Your one line was neither clear nor caring yet." : $"None of your {Words.Number(counts.Rated)} lines were clear or caring yet.";
            yield break;
        }

        yield return counts.Rated == 1
            ? $"Your one line was {(clear == 1 ? "" : "not ")}clear."
            : $"{(clear == 0 ? "None" : Words.Number(clear))} of your {Words.Number(counts.Rated)} lines {(clear == 1 ? "was" : "were")} clear.";
        if (clear == 1) yield return both == 1 ? $"It also took in what {partner} needs." : $"It left aside what {partner} needs.";
        else if (clear > 1) yield return $"{(both == 0 ? "None" : Words.Number(both))} of them also took in what {partner} needs.";
        if (counts.Carried > 0) yield return $"{Words.Number(counts.Carried)} more made room, and a clear line used it: that counts as both.";
        if (counts.HeadLed > 0 && both > 0) yield return $"{Words.Number(counts.HeadLed)} {(counts.HeadLed == 1 ? "was" : "were")} clear and left {partner} alone with it.";
        if (counts.PeopleLed > 0) yield return $"{(counts.Rated == 1 ? "It" : Words.Number(counts.PeopleLed))} {(counts.PeopleLed == 1 ? "was" : "were")} kind and left open what happens next.";
        if (counts.Neither > 0) yield return $"{Words.Number(counts.Neither)} {(counts.Neither == 1 ? "was" : "were")} neither yet.";
    }

    /// <summary>Why no line is shown as the one that worked, where some were rated.</summary>
    private static string NothingStrongest(LineCounts counts)
    {
        if (counts.Both > counts.Carried) return "Where a line was clear and caring at once, decent coaches differ; so there is none to point at.";
        return counts.Carried > 0
            ? "What worked was an exchange: a line that made room, and a clear one that used it."
            : "No single line was clear and caring at once this time. One is enough to begin with, next time.";
    }

    private static IEnumerable<Block> Said(Debriefed talk, Moment moment)
    {
        yield return new Fact("You said", moment.Chosen.Text);
        if (moment.Turn.OwnWords is { Text.Length: > 0 } own) yield return new Fact("in your words", own.Text);
        if (Reaction(talk, moment) is { } line) yield return new Fact($"{line.Speaker} was thinking", line.Thought!);
    }

    /// <summary>The first thought after the line; the thoughts before it do not answer it.</summary>
    public static Line? Reaction(Debriefed talk, Moment moment) =>
        talk.Record.Turns.FirstOrDefault(turn => turn.Number == moment.Turn.Number + 1)?.Scene.Lines.FirstOrDefault(line => line is { Speaker: not null, Thought: not null });

    /// <summary>A sentence after "because": a small letter in front, unless it may be a name.</summary>
    private static string Because(string why)
    {
        var space = why.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && why[..space] is "It" or "The" or "A" or "An" or "At" or "This" or "That" or "They" or "Both" or "Her" or "His" or "Their" or "Nothing" or "There"
            ? char.ToLowerInvariant(why[0]) + why[1..]
            : why;
    }
}
