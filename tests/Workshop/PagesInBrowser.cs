using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Browser;

namespace Rehearsal.Tests.Workshop;

/// <summary>The pages of a workshop in a real browser, under their policy; the test is the room.</summary>
internal sealed class PagesInBrowser(Browser.Browser browser, List<string> faults)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly JObject Steps = Fixture("steps");
    private int version;

    /// <summary>The names of the views in the fixtures.</summary>
    public static IEnumerable<string> Names => Steps.Properties().Select(step => step.Name);

    public static JObject View(string step, string? kind = null)
    {
        var view = kind is null ? [] : Fixture(kind);
        var room = view["room"];
        view.Merge(Steps[step]!.DeepClone());
        if (room is not null) view["room"] = room.DeepClone();
        if (step is not ("vote" or "second"))
        {
            view.Remove("voted");
            view.Remove("handsFor");
        }

        return view;
    }

    public static JObject Mine(string name) => (JObject)Fixture("mine")[name]!;

    public Task<IPage> Open(string address) => browser.Open(new Uri("http://room.test" + address), faults, Answer);

    /// <summary>A phone that has come in.</summary>
    public async Task<IPage> Phone()
    {
        var page = await Open("/?c=KMQT7R");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Come in" }).ClickAsync();
        await Until(page, "room.asked.length > 0");
        return page;
    }

    public async Task<IPage> With(string kind)
    {
        var page = await Open($"/{kind}#secret");
        await Until(page, "room.asked.length > 0");
        return page;
    }

    public Task Show(IPage page, JObject view)
    {
        view["v"] = ++version;
        return page.EvaluateAsync("view => room.send('view', view)", view.ToString());
    }

    public static Task Tell(IPage page, JObject mine) => page.EvaluateAsync("mine => room.send('mine', mine)", mine.ToString());

    /// <summary>Waits from here: a page under this policy may not evaluate what it is given.</summary>
    public static async Task Until(IPage page, string condition)
    {
        for (var tries = 0; !await page.EvaluateAsync<bool>(condition); tries++)
        {
            Assert.True(tries < 200, $"'{condition}' did not come true.");
            await page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>What the page asked the room for, the last as JSON.</summary>
    public static Task<string> LastAsked(IPage page) => page.EvaluateAsync<string>("JSON.stringify(room.asked.at(-1))");

    private static JObject Fixture(string name) => JObject.Parse(File.ReadAllText(SourceTree.PathOf($"tests/Workshop/fixtures/{name}.json")));

    private static Task Answer(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path is "/enter" or "/leave") return route.FulfillAsync(new RouteFulfillOptions { Status = 204 });
        var name = path switch { "/" or "/phone" => "phone.html", "/wall" => "wall.html", "/lead" => "lead.html", _ => path["/assets/".Length..] };
        return route.FulfillAsync(new RouteFulfillOptions
        {
            Path = name == "signalr.js" ? SourceTree.PathOf("tests/Workshop/fixtures/signalr.js") : SourceTree.PathOf("runner/Workshop/Pages/" + name),
            Headers = new Dictionary<string, string>
            {
                ["Content-Type"] = Path.GetExtension(name) switch { ".html" => "text/html", ".css" => "text/css", _ => "text/javascript" },
                ["Content-Security-Policy"] = Policy,
            },
        });
    }
}
