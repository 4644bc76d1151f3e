using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scenarios;

/// <summary>Talks that are left after every turn: the store is closed, opened again, and the session taken up from what it holds.</summary>
internal sealed class ReopenedTalks(DataFolder folder, Script script) : IScriptHost
{
    private readonly FixedClock clock = new();

    private Script Played => script;

    public Result<Script> Compile() => Result<Script>.Of(script);

    public IConversation Converse(Circumstances circumstances) => new Talk(this, circumstances);

    public void Dispose()
    {
    }

    private SessionStore Open() => new(folder, clock);

    private sealed class Talk(ReopenedTalks talks, Circumstances circumstances) : IConversation
    {
        private readonly OpenTalks open = new(talks.Played);
        private string id = string.Empty;

        public Result<Scene> Begin()
        {
            using var store = talks.Open();
            var session = Session.Begin(store, open, talks.Played, circumstances, Mode.Quiet, talks.clock);
            id = session.Value?.Id ?? string.Empty;
            return SceneOf(session);
        }

        public Result<Scene> Choose(int index)
        {
            using (var store = talks.Open())
            {
                var session = Resumed(store);
                var said = session.Ok ? session.Value.Choose(index) : SceneOf(session);
                if (!said.Ok) return said;
            }

            using var reopened = talks.Open();
            return SceneOf(Resumed(reopened));
        }

        public double? Variable(string name) => open.Last?.Variable(name);

        public IReadOnlyDictionary<string, string> Variables() => open.Last?.Variables() ?? Some.Empty;

        public void Dispose() => open.Dispose();

        private Result<Session> Resumed(SessionStore store) => Session.Resume(store, open, talks.Played, store.Load(id)!, talks.clock);

        private static Result<Scene> SceneOf(Result<Session> session) => session.Ok ? Result<Scene>.Of(session.Value.Scene) : Result<Scene>.Failed(session.Problems);
    }

    /// <summary>The talk that was opened last answers for its variables.</summary>
    private sealed class OpenTalks(Script script) : IScriptHost
    {
        public IConversation? Last { get; private set; }

        public Result<Script> Compile() => Result<Script>.Of(script);

        public IConversation Converse(Circumstances circumstances) => Last = new Conversation(script, circumstances);

        public void Dispose() => Last?.Dispose();
    }
}
