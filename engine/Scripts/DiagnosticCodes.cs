namespace Rehearsal.Engine.Scripts;

/// <summary>Every code a diagnostic can carry. A test holds that each has a page in <c>docs/rules/</c>.</summary>
public static class DiagnosticCodes
{
    // 00xx: reading and compiling
    public const string InkError = "RH0001";
    public const string InkWarning = "RH0002";
    public const string FileUnreadable = "RH0003";
    public const string NotUtf8 = "RH0004";
    public const string IncludeOutside = "RH0005";
    public const string IncludeMissing = "RH0006";
    public const string IncludeTooDeep = "RH0007";
    public const string SourceTooLarge = "RH0008";
    public const string CompileTooCostly = "RH0009";
    public const string ExternalMissing = "RH0010";

    // 01xx: the header
    public const string TitleMissing = "RH0101";
    public const string HeaderTagUnknown = "RH0102";
    public const string HeaderTagEmpty = "RH0103";
    public const string HeaderTagRepeated = "RH0104";
    public const string HeaderValueUnknown = "RH0105";
    public const string MeterMalformed = "RH0106";
    public const string VaryMalformed = "RH0107";
    public const string FillMalformed = "RH0108";
    public const string CastMalformed = "RH0109";
    public const string HeaderLogic = "RH0110";

    // 02xx: tags of lines and choices
    public const string TagUnknown = "RH0201";
    public const string RatingMalformed = "RH0202";
    public const string RatingOutOfRange = "RH0203";
    public const string RatingIncomplete = "RH0204";
    public const string SignalUnknown = "RH0205";
    public const string StyleUnknown = "RH0206";
    public const string PhaseUnknown = "RH0207";
    public const string ChoiceTagOutside = "RH0208";
    public const string EndingMalformed = "RH0209";
    public const string RatedWithoutLabel = "RH0210";
    public const string TagEmpty = "RH0211";
    public const string TagRepeated = "RH0212";
    public const string ChoiceWithoutBrackets = "RH0213";

    // 03xx: what lies beside the script
    public const string ReadingsMalformed = "RH0301";
    public const string ReadingsUnknownChoice = "RH0302";
    public const string ReadingsDisagree = "RH0303";
    public const string PlanMalformed = "RH0311";
    public const string PlanFailed = "RH0312";

    // 04xx: what a script did while it ran
    public const string TurnTooSlow = "RH0401";
    public const string TooManyLines = "RH0402";
    public const string TooManyChoices = "RH0403";
    public const string OutOfMemory = "RH0404";
    public const string ScriptDied = "RH0405";
    public const string LineTooLong = "RH0406";
    public const string InkRuntimeError = "RH0407";
    public const string ChangedSinceRecorded = "RH0408";
    public const string CircumstanceUnknown = "RH0409";

    // 05xx: the script as a rehearsal, and as a piece of Ink; found by checking only
    public const string FlowUnreachable = "RH0501";
    public const string VariableNeverRead = "RH0502";
    public const string EndingWithoutOutcome = "RH0503";
    public const string EndWithoutEnding = "RH0504";
    public const string ChoiceUnrated = "RH0505";
    public const string WhyMissing = "RH0506";
    public const string NothingIntegrated = "RH0507";
    public const string TooFewReplies = "RH0508";
    public const string TooFewMoments = "RH0509";
    public const string LongestIsBest = "RH0510";
    public const string FirstIsBest = "RH0511";
    public const string OneStyleIsBest = "RH0512";
    public const string ThoughtMissing = "RH0513";
    public const string SceneTooLong = "RH0514";
    public const string ReplyTooLong = "RH0515";
    public const string ContestedClaim = "RH0516";
    public const string PolitestIsBest = "RH0517";
    public const string OneSignalIsBest = "RH0518";
    public const string DoneWithoutEnding = "RH0519";
    public const string QuadrantMissing = "RH0520";
    public const string AllowMalformed = "RH0521";
    public const string AllowUnused = "RH0522";
    public const string LengthsDiffer = "RH0523";
    public const string PartnerTalksLong = "RH0524";
    public const string ClicheSaid = "RH0525";
    public const string ChoiceNeverOffered = "RH0551";
    public const string FlowNeverEntered = "RH0552";
    public const string LoopWithoutExit = "RH0553";
    public const string EndingNeverReached = "RH0554";
    public const string BreaksDown = "RH0555";
    public const string MeterNeverMoves = "RH0556";
    public const string NoReplyMatters = "RH0557";
    public const string BestRepliesMissStrong = "RH0558";
    public const string OneSideEndsStrong = "RH0559";
    public const string OneSidesEndAlike = "RH0560";
    public const string NeitherEndsWell = "RH0561";
    public const string TrickWins = "RH0562";
    public const string PhaseWithoutIntegrated = "RH0563";
    public const string AlwaysOffered = "RH0564";

    // 06xx: translations
    public const string TableUnreadable = "RH0601";
    public const string TranslationBroken = "RH0602";
    public const string TranslationChanges = "RH0603";
    public const string TranslationOutdated = "RH0604";
    public const string TranslationMissing = "RH0605";
    public const string TranslationUnused = "RH0606";
    public const string TextInLogic = "RH0607";

    // 07xx: packs
    public const string PackDamaged = "RH0701";
    public const string PackUnsafe = "RH0702";
    public const string PackTooLarge = "RH0703";
    public const string PackNewer = "RH0704";

    /// <summary>All codes, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(DiagnosticCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];
}
