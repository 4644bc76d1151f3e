using Microsoft.Playwright;

namespace Rehearsal.Tests.Browser;

/// <summary>The Chromium of this machine, without a window and without a network; one for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Nothing is looked up or reported anywhere.</summary>
    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string? Program = Find();

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Program is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Quiet });
    }

    /// <summary>A file as a page, without anything kept of another. Whatever goes wrong on it ends up in the list.</summary>
    public Task<IPage> Open(string file, List<string> faults) => Open(new Uri(file), faults, null);

    /// <summary>An address whose answers are all the test's own.</summary>
    public async Task<IPage> Open(Uri address, List<string> faults, Func<IRoute, Task>? answer)
    {
        Assert.SkipWhen(browser is null, "chromium is not installed");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { Offline = true, ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        if (answer is not null) await context.RouteAsync("**/*", answer);
        var page = await context.NewPageAsync();
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add(message.Text);
        };
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    /// <summary>What one device keeps: its cookies and its store. It reaches this machine.</summary>
    public Task<IBrowserContext> Device(int width, int height, bool isPhone)
    {
        Assert.SkipWhen(browser is null, "chromium is not installed");
        return browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, IsMobile = isPhone, HasTouch = isPhone });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find() =>
        (from name in (string[])["chromium", "chromium-browser", "google-chrome"]
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
         select Path.Join(folder, name)).FirstOrDefault(File.Exists);
}
