namespace Rehearsal.Engine.Rooms;

public static class VoteRoundWords
{
    public static string Word(this VoteRound vote) => vote switch
    {
        VoteRound.Second => "second",
        _ => "first",
    };

    /// <summary>The vote a word names, or null when it names none.</summary>
    public static VoteRound? Parse(string word) => word switch
    {
        "first" => VoteRound.First,
        "second" => VoteRound.Second,
        _ => null,
    };
}

public static class FollowByWords
{
    public static string Word(this FollowBy by) => by switch
    {
        FollowBy.Pick => "pick",
        FollowBy.Instructive => "instructive",
        FollowBy.Reading => "reading",
        _ => "majority",
    };

    /// <summary>The way a word names, or null when it names none.</summary>
    public static FollowBy? Parse(string word) => word switch
    {
        "majority" => FollowBy.Majority,
        "pick" => FollowBy.Pick,
        "instructive" => FollowBy.Instructive,
        "reading" => FollowBy.Reading,
        _ => null,
    };
}
