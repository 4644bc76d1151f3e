using Microsoft.Playwright;

namespace Rehearsal.Tests.Workshop;

/// <summary>What a page of another origin gets out of a room, in the browser of somebody who is in it.</summary>
[Trait("kind", "browser")]
public sealed class StrangePageTests(Browser.Browser browser) : IClassFixture<Browser.Browser>, IDisposable
{
    private const string Send = "([address, body, type, mode]) => fetch(address, { method: 'POST', body, mode, credentials: 'include', headers: { 'Content-Type': type } }).then((answer) => `${answer.type} ${answer.status}`, () => 'nothing')";

    private const string Connect =
        """
        (address) => new Promise((done) => {
          const socket = new WebSocket(address);
          socket.onopen = () => done('open');
          socket.onerror = () => done('nothing');
        })
        """;

    private const string Frame =
        """
        (address) => new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.onload = () => { let inside = 'nothing'; try { inside = frame.contentDocument ? 'a page' : 'nothing'; } catch { /* not ours to read */ } done(inside); };
          document.body.append(frame);
        })
        """;

    private readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task It_can_neither_come_in_nor_send_somebody_out_nor_listen()
    {
        using var workshop = await RunningWorkshop.StartAsync(home.Root, "missed-handover", "--port", "0");
        await using var screens = new RealScreens(browser, workshop);
        await using var leader = await workshop.LeadAsync();
        var ana = await screens.Joined("Ana");
        using var elsewhere = new StrangePage();
        var page = await ana.Page.Context.NewPageAsync();
        await page.GotoAsync(elsewhere.Address.AbsoluteUri);
        var body = $$"""{"code":"{{workshop.Code}}","name":"Mallory","table":null}""";
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Send, new[] { $"{workshop.Address}enter", body, "application/json", "cors" }));
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Send, new[] { $"{workshop.Address}enter", body, "text/plain", "cors" }));
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Send, new[] { $"{workshop.Address}enter", body, "text/plain", "no-cors" }));
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Send, new[] { $"{workshop.Address}leave", "{}", "text/plain", "no-cors" }));
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Connect, $"ws://{workshop.Address.Authority}/room"));
        Assert.Equal("nothing", await page.EvaluateAsync<string>(Frame, workshop.Lead.AbsoluteUri));
        await ana.Page.ReloadAsync();
        await ana.Shows("Welcome, Ana.");
        Assert.Equal("Ana", string.Join(' ', (await leader.ViewAsync(_ => true))["people"]!["names"]!));
        Assert.Empty(ana.Faults);
    }
}
