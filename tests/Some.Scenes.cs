using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;
using Outcome = Rehearsal.Engine.Conversations.Outcome;

namespace Rehearsal.Tests;

/// <summary>Scenes as the store and other processes meet them.</summary>
internal static partial class Some
{
    /// <summary>A scene in which nothing is left at its default.</summary>
    public static Scene FullScene(int turn = 1) => new(
        turn,
        Phase.Explore,
        Pressure: true,
        IsKey: true,
        [new Line("Dana", "I ran out of day.", "You have decided already.", "guarded"), new Line(null, "She looks at the door.")],
        [
            new Choice("opening.ask", "ask", "What \"happened\"?", new Rating(2, 1), [Signal.Parse("named-the-gap")!, Signal.Parse("invited-input")!], Style.Analysis, "Asks first.", Contested: true),
            new Choice("opening.0.c-1", null, "Continue"),
        ],
        null,
        new Dictionary<string, int>(StringComparer.Ordinal) { ["trust"] = 50, ["safety"] = 0, ["momentum"] = 100 });

    /// <summary>The scene after the last choice.</summary>
    public static Scene ClosingScene(int turn = 2) => FullScene(turn) with
    {
        Choices = [],
        Ending = new Ending("commitment", "Commitment, and early news", Outcome.Strong, "She asked before she judged."),
    };

    /// <summary>Any scene that a conversation may hand out, with any text in it.</summary>
    public static Gen<Scene> Scenes { get; } =
        from turn in Gen.Choose(1, 1000)
        from phase in Gen.Elements<Phase?>(null, Phase.Open, Phase.Close)
        from pressure in Gen.Elements(true, false)
        from key in Gen.Elements(true, false)
        from lines in AnyWrittenLine().ListOf(3)
        from choices in AnyWrittenChoice().ListOf(3)
        from ending in Gen.Elements(null, new Ending("a", "b", null, null), new Ending("a", "", Outcome.Weak, "d"))
        from meters in Gen.Choose(0, 100).ListOf(3)
        let over = choices.Count == 0
        select new Scene(
            turn, phase, pressure, key, [.. lines], [.. choices], over ? ending : null, meters.Index().ToDictionary(m => $"meter{m.Index}", m => m.Item, StringComparer.Ordinal));

    private static Gen<string> AnyWords() => Gen.OneOf(
        Gen.Elements("", " ", "Grüße, Ḿąrta", "\"{}[],:\\", "'quoted' # // /* */", "2026-11-22T10:00:00Z", "NaN", "\0\u001b[31m", "🙂 شكرا", "line\nbreak"),
        Gen.Choose(0x20, 0xD7FF).Select(code => ((char)code).ToString()).ListOf(8).Select(string.Concat));

    private static Gen<string?> AnyWordsOrNone() => Gen.OneOf(Gen.Constant<string?>(null), AnyWords().Select(text => (string?)text));

    private static Gen<Line> AnyWrittenLine() =>
        from speaker in AnyWordsOrNone()
        from text in AnyWords()
        from thought in AnyWordsOrNone()
        from mood in AnyWordsOrNone()
        select new Line(speaker, text, thought, mood);

    private static Gen<Choice> AnyWrittenChoice() =>
        from id in AnyWords()
        from label in AnyWordsOrNone()
        from text in AnyWords()
        from rating in Gen.OneOf(Gen.Constant<Rating?>(null), from clarity in Gen.Choose(-2, 2) from care in Gen.Choose(-2, 2) select (Rating?)new Rating(clarity, care))
        from signals in Gen.SubListOf<Signal>(Signal.All)
        from style in Gen.Elements<Style?>(null, Style.Speed, Style.Consensus)
        from why in AnyWordsOrNone()
        from contested in Gen.Elements(true, false)
        select new Choice(id, label, text, rating, [.. signals], style, why, contested);
}
