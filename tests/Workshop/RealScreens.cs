using Microsoft.Playwright;
using Rehearsal.Tests.Browser;

namespace Rehearsal.Tests.Workshop;

/// <summary>The pages of a room that really runs, each on a device of its own. Whatever goes wrong on any of them ends up in one list.</summary>
internal sealed class RealScreens(Browser.Browser browser, RunningWorkshop workshop) : IAsyncDisposable
{
    /// <summary>Pictures of the pages go to the folder that this names, if it names one.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("REHEARSAL_TEST_PICTURES");

    private readonly List<RealScreen> _open = [];

    public IReadOnlyList<string> Faults => [.. _open.SelectMany(screen => screen.Faults)];

    public Task<RealScreen> Wall(int width = 1280, int height = 720) => Open("wall", workshop.Wall, width, height, isPhone: false);

    public Task<RealScreen> Lead(int width = 1200, int height = 900) => Open("lead", workshop.Lead, width, height, isPhone: false);

    /// <summary>A phone at the door, by the link of the QR code.</summary>
    public Task<RealScreen> Phone(string name, int width = 390, int height = 844) => Open(name, workshop.Join, width, height, isPhone: true);

    /// <summary>A phone that has come in by the page.</summary>
    public async Task<RealScreen> Joined(string name, int? table = null)
    {
        var phone = await Phone(name);
        await phone.ComeIn(name, table);
        return phone;
    }

    /// <summary>What axe finds on any of them.</summary>
    public static async Task<IReadOnlyList<string>> Violations(string step, params RealScreen[] screens)
    {
        var found = new List<string>();
        foreach (var screen in screens) found.AddRange((await Axe.Violations(screen.Page)).Select(violation => $"{screen.Name} at {step}: {violation}"));
        return found;
    }

    /// <summary>For people to look at.</summary>
    public static async Task Picture(string step, params RealScreen[] screens)
    {
        if (Pictures is null) return;
        foreach (var screen in screens) await screen.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(Pictures, $"{step}-{screen.Name}.png"), FullPage = screen.IsPhone });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var screen in _open) await screen.Page.Context.DisposeAsync();
    }

    private async Task<RealScreen> Open(string name, Uri address, int width, int height, bool isPhone)
    {
        var device = await browser.Device(width, height, isPhone);
        var screen = new RealScreen(name, await device.NewPageAsync(), workshop.Address, isPhone);
        _open.Add(screen);
        if (isPhone) await screen.Wire();
        await screen.Page.GotoAsync(address.AbsoluteUri);
        return screen;
    }
}
