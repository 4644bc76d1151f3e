using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scoring;

namespace Rehearsal.Tests;

/// <summary>Random talks, for what must hold of any.</summary>
internal static partial class Some
{
    private static readonly string[] SignalSets = ["", "", "invited-input", "waited blame", "named-the-gap", "owned-my-part"];

    public static Gen<Choice> AnyRatedChoice { get; } =
        from rating in Gen.Elements<Rating>(AllRatings)
        from signals in Gen.Elements(SignalSets)
        from style in Gen.Elements(new Style?[] { null, Style.Analysis, Style.Relationship, Style.Speed, Style.Consensus })
        from contested in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from length in Gen.Choose(1, 40)
        select Choice(rating.Clarity, rating.Care, signals, style, contested, text: new string('x', length));

    public static Gen<Choice> AnyChoice { get; } = Gen.Frequency((5, AnyRatedChoice), (1, Gen.Constant(Unrated())));

    /// <summary>One to five choices, rated or not.</summary>
    public static Gen<Choice[]> AnyOffer { get; } = from count in Gen.Choose(1, 5) from choices in AnyChoice.ArrayOf(count) select choices;

    public static Gen<Turn> AnyTurn { get; } =
        from offer in AnyOffer
        from chosen in Gen.Choose(0, offer.Length - 1)
        from pressure in Gen.Elements(false, true)
        select Turn(offer[0], pressure, offer[1..]) with { ChosenIndex = chosen };

    /// <summary>A talk of up to 30 turns.</summary>
    public static Gen<IReadOnlyList<Turn>> AnyTalk { get; } = from count in Gen.Choose(0, 30) from turns in AnyTurn.ArrayOf(count) select Talk(turns);

    /// <summary>A talk that is never empty of rated lines.</summary>
    public static Gen<IReadOnlyList<Turn>> AnyRatedTalk { get; } =
        from talk in AnyTalk from choice in AnyRatedChoice select Talk([Turn(choice), .. talk]);
}
