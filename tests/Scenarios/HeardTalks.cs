using Rehearsal.Engine;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Scenarios;

/// <summary>Writes down all that is said in the talks of another host.</summary>
internal sealed class HeardTalks(IScriptHost host) : IScriptHost
{
    private readonly List<string> heard = [];

    /// <summary>Every scene, and the index of every choice.</summary>
    public string Transcript => string.Join('\n', heard);

    public Result<Script> Compile() => host.Compile();

    public IConversation Converse(Circumstances circumstances) => new HeardTalk(host.Converse(circumstances), heard);

    public void Dispose() => host.Dispose();

    private sealed class HeardTalk(IConversation talk, List<string> heard) : IConversation
    {
        public Result<Scene> Begin() => Hear(talk.Begin());

        public Result<Scene> Choose(int index)
        {
            heard.Add($"> {index}");
            return Hear(talk.Choose(index));
        }

        public double? Variable(string name) => talk.Variable(name);

        public IReadOnlyDictionary<string, string> Variables() => talk.Variables();

        public void Dispose() => talk.Dispose();

        private Result<Scene> Hear(Result<Scene> scene)
        {
            heard.Add(scene.Ok ? SceneJson.Write(scene.Value) : scene.Problems[0].ToString());
            return scene;
        }
    }
}
