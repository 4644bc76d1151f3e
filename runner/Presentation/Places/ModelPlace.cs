using System.Collections.Immutable;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Practice;
using Rehearsal.Engine.Scoring;
using Rehearsal.Runner.Presentation.Places.Talks;

namespace Rehearsal.Runner.Presentation.Places;

/// <summary>A model's talk, a turn at a time, with thoughts, ratings and reasons.</summary>
/// <param name="Log">The page so far; only grows.</param>
/// <param name="Shown">How many turns are on the page.</param>
/// <param name="Since">Where in the log the latest turn begins.</param>
/// <param name="Before">To go back to.</param>
internal sealed record ModelPlace(ShownModel Model, ImmutableList<Block> Log, int Shown, int Since, Place Before) : Place
{
    /// <param name="from">The page the model was asked for on.</param>
    public static ModelPlace Of(ShownModel model, Place from) =>
        new ModelPlace(model, [new Paragraph(ModelsPlace.RuleOf(model.Run.Policy), Tone.Dim)], 0, 0, from).Next();

    private bool IsOver => Shown == Model.Run.Turns.Count;

    public override IReadOnlyList<Binding> Bindings(Model model) =>
    [
        IsOver ? Presentation.Bindings.GoOn("back", "back") : Presentation.Bindings.GoOn("the next turn", "next"),
        new([Key.Of('e')], "on to the end", new ShowRest()) { Hint = "to the end", WhyNot = IsOver ? "This is the end." : null },
        Presentation.Bindings.Help,
        Presentation.Bindings.Back("back", "back"),
    ];

    public override Screen Page(Model model) => new()
    {
        Place = $"model/{Model.Run.Policy}/{Model.Header.Title}",
        Title = Model.Header.Title,
        Status = "a model",
        Body = Log,
        Since = Since,
        Speakers = [Words.You, .. Model.Header.Cast.Select(member => member.Name)],
    };

    public override Step On(Model model, Message message) => message switch
    {
        GoOn when !IsOver => Step.To(model with { Place = Next() }),
        ShowRest => Step.To(model with { Place = Rest() }),
        GoOn or GoBack => Step.To(model with { Place = Before }),
        _ => Step.To(model),
    };

    /// <summary>The whole talk, with what it comes to.</summary>
    public static IEnumerable<Block> Blocks(ShownModel model) =>
        [new Paragraph(ModelsPlace.RuleOf(model.Run.Policy)), .. model.Run.Turns.SelectMany(turn => TalkBlocks.Of(turn, coach: true)), .. End(model.Run)];

    private ModelPlace Next()
    {
        var log = Log.AddRange(TalkBlocks.Of(Model.Run.Turns[Shown], coach: true));
        if (Shown + 1 == Model.Run.Turns.Count) log = log.AddRange(End(Model.Run));
        return this with { Log = log, Shown = Shown + 1, Since = Log.Count };
    }

    private ModelPlace Rest()
    {
        var place = this;
        while (!place.IsOver) place = place.Next();
        return place with { Since = Log.Count };
    }

    private static IEnumerable<Block> End(ModelRun run)
    {
        if (run.Ending is { } ending)
        {
            yield return new Heading(ending.Title, ending.Outcome?.Word());
            if (ending.Friend is { } friend) yield return new Quote(friend);
        }

        var counts = Scorer.Count(Moments.Of(run.Turns));
        if (counts.Rated > 0) yield return new Paragraph($"Of {Words.Count(counts.Rated, "line")}, {Words.Number(counts.Clear)} clear, {Words.Number(counts.Caring)} caring, {Words.Number(counts.Both)} both at once.");
    }
}
