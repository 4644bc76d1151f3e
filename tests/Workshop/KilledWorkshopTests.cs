namespace Rehearsal.Tests.Workshop;

/// <summary>The laptop dies in the middle of a vote, and comes back.</summary>
[Trait("kind", "browser")]
public sealed class KilledWorkshopTests(Browser.Browser browser) : IClassFixture<Browser.Browser>, IDisposable
{
    private readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task Phones_come_back_by_themselves_and_every_vote_that_was_answered_counts()
    {
        var killed = await RunningWorkshop.StartAsync(home.Root, "missed-handover", "--port", "0", "--seed", "7");
        await using var screens = new RealScreens(browser, killed);
        RealScreen wall = await screens.Wall(), ana = await screens.Joined("Ana"), bo = await screens.Joined("Bo"), cy = await screens.Joined("Cy");
        await using (var leader = await killed.LeadAsync())
        {
            await leader.GoToAsync("vote");
            await leader.OrderAsync("""{"do":"round","full":true}""");
            await leader.GoToAsync("vote");
            foreach (var phone in (RealScreen[])[ana, bo, cy]) await phone.Vote('A');
            await leader.GoToAsync("second");
        }

        await ana.Shows("And now: what would you say?");
        await ana.Vote('B');
        await bo.Vote('C');
        foreach (var screen in (RealScreen[])[wall, ana, bo, cy]) screen.MayLose = true;
        killed.Kill();
        await ana.Shows("Looking for the room");
        await RealScreens.Picture("killed", wall, ana);

        using var again = await RunningWorkshop.StartAsync(home.Root, "--resume", "--port", killed.Port);
        Assert.Equal((killed.Join, killed.Wall, killed.Lead), (again.Join, again.Wall, again.Lead));
        await wall.Shows("2 of 3 have chosen");
        await cy.Shows("Before the discussion you chose A.");
        await cy.Vote('B');
        Assert.Equal(('B', 'C'), (await ana.Chosen(), await bo.Chosen()));
        await using var resumed = await again.LeadAsync();
        await resumed.GoToAsync("reveal");
        var votes = (await resumed.ViewAsync(view => (string?)view["step"] == "reveal"))["reveal"]!["votes"]!;
        Assert.Equal([3, 0, 0], votes["first"]!.Take(3).Select(count => (int)count));
        Assert.Equal([0, 2, 1], votes["second"]!.Take(3).Select(count => (int)count));
        foreach (var phone in (RealScreen[])[ana, bo, cy]) await phone.Shows("What each line does");
        await RealScreens.Picture("resumed", wall, ana);
        Assert.Empty(screens.Faults);
    }
}
