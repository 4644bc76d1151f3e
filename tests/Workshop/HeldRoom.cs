using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

/// <summary>A room of two moments, the first a key one, served on a free port of this machine.</summary>
internal sealed class HeldRoom : IAsyncDisposable
{
    public const string Code = "KMQT7R";

    public const string Ink =
        """
        # title: A talk
        # cast: Dana = Dana Okafor
        # you: A manager
        # with: Dana Okafor, senior engineer
        # situation: On Tuesday night a note was missing.
        # goal: A dated promise.
        # setting: room
        # vary: temper = guarded, worn_out
        VAR temper = "guarded"
        -> opening
        === opening ===
        Dana: You wanted to see me about the note? # thought: You have decided already. # mood: guarded # room: key
        * (ask) [What happened on your side? # clarity: 1 # care: 2 # signal: invited-input # why: It asks before it judges.]
        * (blame) [You dropped the ball. # clarity: 0 # care: -2 # signal: blame # why: A verdict about the person.]
        * (hint) [These things happen, I suppose. # clarity: -1 # care: 1 # signal: hinted # why: It soothes.]
        -
        Dana: I was busy.
        * (request) [From Thursday on I need it by five. # clarity: 2 # care: 1 # signal: clear-request # why: Who, what, when.]
        * (rescue) [I will write it for you. # clarity: 1 # care: 0 # signal: rescued # why: It takes it over.]
        -
        Dana: Fine. # ending: promise; A promise # outcome: strong # friend: She asked first.
        -> END

        """;

    private readonly TemporaryFolder _folder;

    private HeldRoom(TemporaryFolder folder, LiveRoom room, RoomServer server) => (_folder, Room, Server) = (folder, room, server);

    public LiveRoom Room { get; }

    public RoomServer Server { get; }

    public Uri Address => new(Server.Addresses[0]);

    public static async Task<HeldRoom> OpenAsync(RoomLimits? limits = null, IReadOnlyDictionary<string, byte[]>? files = null, RoomForm form = RoomForm.Together)
    {
        var folder = new TemporaryFolder();
        var room = Opened(folder, form);
        var wish = new ServerWish(0, IsLan: false) { Limits = limits ?? RoomLimits.Usual, Assets = new Assets(files ?? new Dictionary<string, byte[]>(StringComparer.Ordinal)) };
        var held = new HeldRoom(folder, room, new RoomServer(room, wish, TimeProvider.System));
        await held.Server.StartAsync();
        return held;
    }

    /// <summary>The room alone, without a server.</summary>
    public static LiveRoom Opened(TemporaryFolder folder, RoomForm form = RoomForm.Together)
    {
        var host = new LocalScriptHost(folder.Write("talk.ink", Ink));
        var compiled = host.Compile();
        Assert.True(compiled.Ok, string.Join('\n', compiled.Problems));
        var circumstances = new Circumstances(7, new Dictionary<string, string>(StringComparer.Ordinal) { ["temper"] = "worn_out" }, Some.Empty);
        var keys = new RoomKeys(Code, Secrets.New(), Secrets.New(), Secrets.New());
        var opened = LiveRoom.Open(new Some.MemoryLog(), host, compiled.Value, new RoomWish(circumstances, form, form == RoomForm.Tables ? 2 : 0, 60, IsQuick: false, keys), TimeProvider.System);
        Assert.True(opened.Ok, string.Join('\n', opened.Problems));
        return opened.Value;
    }

    /// <summary>What the facilitator asks for, one after the other; all of it must be done.</summary>
    public void Lead(params RoomOrder[] orders)
    {
        foreach (var order in orders) Assert.Equal(RoomAnswer.Done, Room.Take(new OrderAsk(order)));
    }

    /// <summary>To the first vote.</summary>
    public void OpenVote() => Lead(new NextOrder(), new NextOrder(), new NextOrder(), new NextOrder());

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        return await http.SendAsync(Request(HttpMethod.Get, path, headers));
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string body, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        var request = Request(HttpMethod.Post, path, headers);
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> EnterAsync(string name, string code = Code, params (string Name, string Value)[] headers) =>
        PostAsync("/enter", new JObject { ["code"] = code, ["name"] = name, ["table"] = null }.ToString(), headers);

    /// <summary>A phone that has come in and is connected.</summary>
    public async Task<Phone> JoinAsync(string name)
    {
        using var entered = await EnterAsync(name);
        Assert.Equal(HttpStatusCode.NoContent, entered.StatusCode);
        return await Phone.ConnectAsync(this, CookieOf(entered));
    }

    public static string CookieOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    public static async Task<string> WhyOf(HttpResponseMessage answer) => (string)JObject.Parse(await answer.Content.ReadAsStringAsync())["why"]!;

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Room.Dispose();
        _folder.Dispose();
    }

    private HttpRequestMessage Request(HttpMethod method, string path, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(Address + path.TrimStart('/')));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
