using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Browser;

namespace Rehearsal.Tests.Workshop;

/// <summary>
/// A room of the real program in real browsers, played once: a projector, the facilitator's page and five phones go through one full round; one of
/// them reloads, one loses the network and comes back, one changes its vote, and a sixth comes late. What the pages showed is kept for the tests.
/// </summary>
public sealed class PlayedRound : IAsyncLifetime
{
    /// <summary>The facilitator's page takes a second press so soon for the first one's.</summary>
    private const int CalmMilliseconds = 400;

    private readonly Browser.Browser browser = new();
    private readonly TemporaryFolder home = new();
    private readonly List<string> violations = [];
    private readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);

    /// <summary>What axe found, at any step on any page.</summary>
    public IReadOnlyList<string> Violations => violations;

    /// <summary>What went wrong on any page: errors, and requests to elsewhere.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>What the projector and the facilitator's page were sent before the reveal, as it came over the network.</summary>
    internal IReadOnlyList<JObject> BeforeReveal { get; private set; } = [];

    /// <summary>What the projector was sent first at the reveal.</summary>
    internal JObject AtReveal { get; private set; } = [];

    /// <summary>What the projector was sent first in the second moment.</summary>
    internal JObject AfterReveal { get; private set; } = [];

    /// <summary>What a page showed at a step: <c>wall reveal</c>.</summary>
    public string Seen(string page, string step) => seen[$"{page} {step}"];

    public async ValueTask InitializeAsync()
    {
        await browser.InitializeAsync();
        using var workshop = await RunningWorkshop.StartAsync(home.Root, "missed-handover", "--port", "0", "--seed", "7");
        await using var screens = new RealScreens(browser, workshop);
        await Play(workshop, screens);
        Faults = screens.Faults;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        home.Dispose();
    }

    private async Task Play(RunningWorkshop workshop, RealScreens screens)
    {
        var (wall, lead) = (await screens.Wall(), await screens.Lead());
        var (ana, bo, cy, guest, eve) = (await screens.Phone("Ana", 320, 568), await screens.Phone("Bo"), await screens.Phone("Cy", 412, 915), await screens.Phone("guest", 768, 1024), await screens.Phone("Eve", 360, 640));
        await Keep("door", wall, lead, ana);
        foreach (var (phone, name) in ((RealScreen, string)[])[(ana, "Ana"), (bo, "Bo"), (cy, "<b>Cy</b>"), (guest, ""), (eve, "Eve")]) await phone.ComeIn(name);
        await wall.Shows("5 are in");
        await Keep("in", wall, lead, ana);

        await Press(lead, "Begin: what holds in this room", wall, "Before we begin");
        await Press(lead, "Read the situation", wall, "The situation");
        await Keep("briefing", wall, lead, ana);
        await Press(lead, "Begin the talk", wall, "Moment 1");
        await ToVote(lead, wall);
        RealScreen[] all = [ana, bo, cy, guest, eve];
        foreach (var (phone, letter) in all.Zip("ABBCA")) await phone.Vote(letter);
        await eve.Vote('B');
        await eve.Vote('A');
        await wall.Shows("5 of 5 have chosen");
        await bo.Page.ReloadAsync();
        await bo.Shows("Take it back");
        seen["Bo after the reload"] = $"{await bo.Chosen()}";
        await Keep("vote", [wall, lead, .. all]);

        await Press(lead, "Close the vote and discuss", wall, "Talk it over");
        await Keep("discuss", wall, lead, ana);
        await cy.LoseNetwork();
        await cy.Shows("Looking for the room");
        await Press(lead, "Open the second vote", wall, "And now: what would you say?");
        await Keep("lost", cy);
        await cy.FindNetwork();
        await cy.Shows("And now: what would you say?");
        await Keep("found", cy);
        var late = await screens.Joined("Late");
        await late.Shows("And now: what would you say?");
        await Keep("second", wall, lead, ana, late);
        all = [.. all, late];
        foreach (var (phone, letter) in all.Zip("BBBCAB")) await phone.Vote(letter);
        await wall.Shows("6 of 6 have chosen");

        await Press(lead, "Close the vote and guess", wall, "How would each line land?");
        foreach (var phone in all.Take(3)) await phone.Guess('A', 1, -1);
        await bo.Guess('B', 2, 2);
        await wall.Shows("3 of 6 have guessed");
        await Keep("guess", wall, lead, ana, guest);
        BeforeReveal = [.. wall.Views, .. lead.Views];

        await Press(lead, "Show everything", wall, "What the room chose");
        foreach (var phone in all) await phone.Shows("What each line does");
        AtReveal = wall.Views.First(view => (string?)view["step"] == "reveal");
        await Keep("reveal", [wall, lead, .. all]);
        await TurnWall(wall);
        await Press(lead, "Go on with what most chose", wall, "Moment 2");
        await ana.Shows("Moment 2");
        AfterReveal = wall.Views.First(view => (int?)view["moment"]?["number"] == 2);
        await Keep("followed", wall, lead, ana);

        await using (var leader = await workshop.LeadAsync()) await leader.GoToAsync("ending");
        foreach (var screen in (RealScreen[])[wall, ana, late]) await screen.Shows("How it ended");
        await lead.Button("Close the room").First.WaitForAsync();
        await Keep("ending", wall, lead, ana, late);
        await lead.Button("Close the room").First.ClickAsync();
        await lead.Page.Locator("#ask").GetByText("Close the room", new Microsoft.Playwright.LocatorGetByTextOptions { Exact = true }).ClickAsync();
        foreach (var phone in all) await phone.Shows("closed");
        await Keep("closed", wall, lead, ana);
    }

    /// <summary>The first moment gets the full round by the facilitator's move, if it has none.</summary>
    private static async Task ToVote(RealScreen lead, RealScreen wall)
    {
        while (await lead.Button("Go on").CountAsync() > 0) await Press(lead, "Go on", wall, "Moment");
        if (await lead.Button("Give it the full round").CountAsync() > 0)
        {
            await lead.Page.Keyboard.PressAsync("f");
            await lead.Button("Make it a quick round: one vote").WaitForAsync();
            await lead.Page.WaitForTimeoutAsync(CalmMilliseconds);
        }

        if (await lead.Button("Open the vote").CountAsync() > 0) await Press(lead, "Open the vote", lead, "What would you say?");
    }

    private static async Task Press(RealScreen lead, string move, RealScreen where, string shows)
    {
        await lead.Page.Locator("button[data-order]", new Microsoft.Playwright.PageLocatorOptions { HasText = move }).First.ClickAsync();
        await where.Shows(shows);
        await lead.Page.WaitForTimeoutAsync(CalmMilliseconds);
    }

    /// <summary>The other parts of the reveal on the projector.</summary>
    private async Task TurnWall(RealScreen wall)
    {
        for (var part = 0; part < await wall.Page.Locator("[data-part]").CountAsync(); part++)
        {
            await wall.Page.Locator("[data-part]").Nth(part).ClickAsync();
            violations.AddRange(await RealScreens.Violations($"part {part} of the reveal", wall));
            await RealScreens.Picture($"reveal-part-{part}", wall);
        }
    }

    private async Task Keep(string step, params RealScreen[] screens)
    {
        foreach (var screen in screens) seen[$"{screen.Name} {step}"] = await screen.Text();
        await RealScreens.Picture(step, screens);
        if (step is "door" or "vote" or "guess" or "reveal" or "ending") violations.AddRange(await RealScreens.Violations(step, screens));
    }
}
