using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Benchmarks.Rooms;

/// <summary>A real room, kept on the disk, under the same load; and what the phones voted against what it counted.</summary>
internal static class RoomLoad
{
    public const string Mode = "serve-room";

    private const string Scenario = "missed-handover";
    private const int OneIn = 10;

    public static async Task<Load> RunAsync(int phones)
    {
        using var server = ServerProcess.Start(Mode);
        var (site, code, lead) = (new Uri(server.Said[0]), server.Said[1], server.Said[2]);
        var hub = new Uri(server.Said[0].Replace("http", "ws", StringComparison.Ordinal) + "/room");
        using var web = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site };
        var (clients, cookies, screens) = (new HubClient[phones], new string[phones], new Screens(phones));
        await using var leader = await HubClient.ConnectAsync(hub, null, (_, _) => { }, CancellationToken.None);
        await leader.CallAsync("Lead", CancellationToken.None, lead);
        var before = server.Kilobytes();
        var seconds = await Crowd.SecondsAsync(phones, async (phone, stop) =>
        {
            cookies[phone] = await EnterAsync(web, code, phone, stop);
            clients[phone] = await ConnectAsync(hub, cookies[phone], screens, phone, stop);
        });
        var memory = (server.Kilobytes() - before) / phones;
        var (votes, steps) = (new List<double>(), new List<double>());
        await ToAsync("vote", leader, screens, steps);
        await leader.CallAsync("Order", CancellationToken.None, "{\"do\":\"round\",\"full\":true}");
        await screens.ShowAsync("think");
        await ToAsync("vote", leader, screens, steps);
        var moment = screens.Moment;
        votes.AddRange(await Crowd.AllAtOnceAsync(phones, phone => VoteAsync(clients[phone], moment, "first", FirstOf(phone))));
        await ToAsync("second", leader, screens, steps);
        await Crowd.SecondsAsync(phones / OneIn, async (number, stop) =>
        {
            var phone = number * OneIn;
            clients[phone].Drop();
            await clients[phone].DisposeAsync();
            clients[phone] = await ConnectAsync(hub, cookies[phone], screens, phone, stop);
        });
        votes.AddRange(await Crowd.AllAtOnceAsync(phones, phone => VoteAsync(clients[phone], moment, "second", SecondOf(phone))));
        await ToAsync("reveal", leader, screens, steps);
        var wrong = Wrong(screens.Reveal, phones);
        foreach (var client in clients) await client.DisposeAsync();
        return new Load(phones / seconds, votes, steps, memory, 2 * phones, wrong, screens.Letters);
    }

    public static void Serve()
    {
        var folder = Directory.CreateTempSubdirectory("rehearsal-benchmark-").FullName;
        try
        {
            var host = new LocalScriptHost(Path.Combine(AppContext.BaseDirectory, "scenarios", Scenario + ".ink"));
            var script = host.Compile().Value!;
            var none = new Dictionary<string, string>(StringComparer.Ordinal);
            using var store = new RoomStore(new DataFolder(folder), TimeProvider.System);
            var wish = new RoomWish(CircumstancePicker.Pick(script, 7, none, none).Value!, RoomForm.Together, 0, 60, IsQuick: false, new RoomKeys("KMQT7R", BallotKeys.NewToken(), BallotKeys.NewToken(), BallotKeys.NewToken()));
            using var room = LiveRoom.Open(store, host, script, wish, TimeProvider.System).Value!;
            var server = new RoomServer(room, new ServerWish(0, IsLan: false) { Limits = RoomLimits.Load }, TimeProvider.System);
            server.StartAsync().GetAwaiter().GetResult();
            Console.WriteLine($"{server.Addresses[0]} {wish.Keys.Code} {wish.Keys.Lead}");
            ServerProcess.TellMemory();
            server.StopAsync().GetAwaiter().GetResult();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int FirstOf(int phone) => phone % 3;

    private static int SecondOf(int phone) => phone % 7 == 0 ? 0 : phone % 3;

    private static async Task<string> EnterAsync(HttpClient web, string code, int phone, CancellationToken stop)
    {
        using var body = new StringContent(JsonConvert.SerializeObject(new { code, name = string.Create(CultureInfo.InvariantCulture, $"Phone {phone}") }), Encoding.UTF8, "application/json");
        using var answer = await web.PostAsync(new Uri("/enter", UriKind.Relative), body, stop);
        if (answer.StatusCode != HttpStatusCode.NoContent) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(stop));
        return answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    private static Task<HubClient> ConnectAsync(Uri hub, string cookie, Screens screens, int phone, CancellationToken stop) =>
        HubClient.ConnectAsync(hub, cookie, (method, arguments) => screens.Hear(phone, method, arguments), stop);

    private static async Task VoteAsync(HubClient client, int moment, string vote, int option)
    {
        var answer = await client.CallAsync("Vote", CancellationToken.None, moment, vote, option);
        if (answer?.Value<bool>("ok") != true) throw new InvalidOperationException($"A vote was refused: {answer}");
    }

    /// <summary>On to a step; what every step on the way takes to come to all screens is noted.</summary>
    private static async Task ToAsync(string step, HubClient leader, Screens screens, List<double> steps)
    {
        while (screens.Step != step)
        {
            var arrivals = screens.Next();
            var began = Stopwatch.GetTimestamp();
            await leader.CallAsync("Order", CancellationToken.None, "{\"do\":\"next\"}");
            steps.AddRange(await arrivals.SinceAsync(began));
        }
    }

    private static int Wrong(JToken reveal, int phones) =>
        Differences(reveal["votes"]!["first"]!, phones, FirstOf) + Differences(reveal["votes"]!["second"]!, phones, SecondOf) + MovedWrong(reveal["moved"]!, phones);

    private static int Differences(JToken totals, int phones, Func<int, int> vote) =>
        totals.Select((total, option) => Math.Abs((int)total - Enumerable.Range(0, phones).Count(phone => vote(phone) == option))).Sum();

    private static int MovedWrong(JToken moved, int phones) => moved.SelectMany((row, from) => row.Select((count, to) =>
        Math.Abs((int)count - Enumerable.Range(0, phones).Count(phone => FirstOf(phone) == from && SecondOf(phone) == to)))).Sum();

    /// <summary>What the phones show.</summary>
    private sealed class Screens(int phones)
    {
        private volatile Arrivals arrivals = new(phones);
        private volatile string step = "door";
        private volatile string reveal = "{}";
        private volatile string left = "nothing yet";

        public string Step => step;

        public int Moment { get; private set; }

        public int Letters { get; private set; }

        public JToken Reveal => JToken.Parse(reveal);

        public Arrivals Next()
        {
            left = $"\"step\":\"{step}\"";
            return arrivals = new Arrivals(phones);
        }

        /// <summary>Until the first of the screens shows a step.</summary>
        public async Task ShowAsync(string awaited)
        {
            while (step != awaited) await Task.Delay(10);
        }

        /// <summary>A screen shows the next step when it no longer shows the last one.</summary>
        public void Hear(int phone, string method, JArray arguments)
        {
            if (method != "view") return;
            var text = (string)arguments[0]!;
            if (text.Contains(left, StringComparison.Ordinal)) return;
            var known = arrivals;
            if (phone == 0) Read(text);
            known.Show(phone);
        }

        private void Read(string text)
        {
            var view = JObject.Parse(text);
            (step, Letters, Moment) = ((string)view["step"]!, Math.Max(Letters, text.Length), (int?)view["moment"]?["number"] ?? Moment);
            if (view["reveal"] is { } shown) reveal = shown.ToString(Formatting.None);
        }
    }
}
