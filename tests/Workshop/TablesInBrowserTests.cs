using Rehearsal.Tests.Browser;

namespace Rehearsal.Tests.Workshop;

/// <summary>Tables and trios in real browsers, each talk at its own pace.</summary>
[Trait("kind", "browser")]
public sealed class TablesInBrowserTests(Browser.Browser browser) : IClassFixture<Browser.Browser>, IDisposable
{
    private const string GoOn = "Go on with what most chose";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_table_goes_its_own_way_and_the_wall_shows_them_side_by_side()
    {
        using var workshop = await Start("--tables", "2");
        await using var screens = new RealScreens(browser, workshop);
        await using var leader = await workshop.LeadAsync();
        RealScreen wall = await screens.Wall(), ana = await screens.Joined("Ana", 1), bo = await screens.Joined("Bo", 1), cy = await screens.Joined("Cy", 2), dee = await screens.Joined("Dee", 2);
        await leader.GoToAsync("tables");
        await Choose('A', ana, bo);
        await Choose('B', cy, dee);
        await RealScreens.Picture("tables", wall, ana, cy);
        await ana.Button(GoOn).ClickAsync();
        await bo.Shows("I was busy.");
        await cy.Shows("You wanted to see me");
        await Choose('A', ana, bo);
        await bo.Button(GoOn).ClickAsync();
        await ana.Shows("How it ended");
        await dee.Button(GoOn).ClickAsync();
        await cy.Shows("I was busy.");
        await RealScreens.Picture("tables-apart", wall, ana, cy);
        await leader.GoToAsync("compare");
        foreach (var phone in (RealScreen[])[ana, cy])
        {
            await phone.Shows("2 of 2 lines clear, 2 caring.");
            await phone.Shows("0 of 1 lines clear, 0 caring.");
        }

        await wall.Shows("A promise");

        await RealScreens.Picture("compare", wall, ana);
        Assert.Empty(await RealScreens.Violations("compare", wall, ana));
        Assert.Empty(screens.Faults);
    }

    [Fact]
    public async Task In_a_trio_the_partner_says_what_was_said_and_the_parts_go_round()
    {
        using var workshop = await Start("--trios");
        await using var screens = new RealScreens(browser, workshop);
        await using var leader = await workshop.LeadAsync();
        RealScreen wall = await screens.Wall(), ana = await screens.Joined("Ana"), bo = await screens.Joined("Bo"), cy = await screens.Joined("Cy");
        await leader.GoToAsync("tables");
        RealScreen[] all = [ana, bo, cy];
        var (leads, plays, watches) = await Parts(all);
        await plays.Shows("You have decided already.");
        foreach (var other in (RealScreen[])[leads, watches, wall]) Assert.DoesNotContain("decided already", await other.Text(), StringComparison.Ordinal);
        await RealScreens.Picture("trio-leader", leads);
        await RealScreens.Picture("trio-partner", plays);
        await RealScreens.Picture("trio-observer", watches);
        await RealScreens.Picture("trio", wall);
        Assert.Empty(await RealScreens.Violations("trio", leads, plays, watches));
        await plays.Page.Locator("button[data-do=said]").First.ClickAsync();
        foreach (var phone in all) await phone.Shows("I was busy.");
        await plays.Button("Swap roles").ClickAsync();
        await leads.Page.GetByText("You lead: say it aloud").WaitForAsync(new Microsoft.Playwright.LocatorWaitForOptions { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        var swapped = await Parts(all);
        Assert.NotEqual(leads, swapped.Leads);
        Assert.NotEqual(plays, swapped.Plays);
        Assert.NotEqual(watches, swapped.Watches);
        Assert.Empty(screens.Faults);
    }

    private Task<RunningWorkshop> Start(params string[] form) => RunningWorkshop.StartAsync(folder.PathOf("home"), [folder.Write("talk.ink", HeldRoom.Ink), "--port", "0", .. form]);

    private static async Task Choose(char letter, params RealScreen[] phones)
    {
        foreach (var phone in phones) await phone.Vote(letter);
    }

    private static async Task<(RealScreen Leads, RealScreen Plays, RealScreen Watches)> Parts(IReadOnlyList<RealScreen> phones)
    {
        foreach (var phone in phones) await phone.Page.GetByText("You lead: say it aloud").Or(phone.Page.GetByText("You are the other person")).Or(phone.Page.GetByText("You watch and listen")).First.WaitForAsync();
        var texts = await Task.WhenAll(phones.Select(phone => phone.Text()));
        RealScreen With(string head) => phones[texts.Index().Single(text => text.Item.Contains(head, StringComparison.Ordinal)).Index];
        return (With("You lead: say it aloud"), With("You are the other person"), With("You watch and listen"));
    }
}
