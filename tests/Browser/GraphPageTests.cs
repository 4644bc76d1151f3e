using Microsoft.Playwright;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Browser;

/// <summary>The page that <c>graph</c> writes, in a real browser.</summary>
[Trait("kind", "browser")]
public sealed class GraphPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Ink =
        """
        # title: T
        # cast: Dana = Dana Okafor
        -> opening
        === opening ===
        Dana: You wanted to see me?
        * (ask) [What happened? # clarity: 1 # care: 1 # why: Asks.] -> middle
        * (blame) [You dropped it. # clarity: 0 # care: -2 # why: Blames.] -> middle
        === middle ===
        Dana: And now?
        * (offer) [What do you need? # clarity: 0 # care: 1 # why: Offers.]
        * (date) [By Thursday. # clarity: 2 # care: -1 # why: Sets a date.]
        - Dana: Yes. # ending: done; Done # outcome: strong
        -> END
        """;

    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<string> faults = [];

    public void Dispose()
    {
        Assert.Empty(faults);
        desk.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_click_on_an_option_shows_its_words_and_its_line_of_the_script()
    {
        var page = await Open();
        await Option(page, "date").ClickAsync();
        Assert.Contains("By Thursday.", await page.Locator("#chosen").InnerTextAsync(), StringComparison.Ordinal);
        var line = page.Locator("#script .line.current");
        Assert.Equal("11", await line.GetAttributeAsync("data-line"));
        Assert.True(await line.IsVisibleAsync());
    }

    [Fact]
    public async Task Keys_go_from_option_to_option_and_choose()
    {
        var page = await Open();
        await page.Locator("#picture .option[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        var first = await Focused(page);
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(["ask", "blame"], ((string[])[first, await Focused(page)]).Order(StringComparer.Ordinal));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains(await Focused(page), (string[])["offer", "date"]);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.Locator("#picture .option.current").CountAsync());
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Contains(await Focused(page), (string[])["ask", "blame"]);
    }

    [Fact]
    public async Task A_search_and_the_quadrants_fade_what_is_not_looked_for()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("thursday");
        Assert.Equal("1 of 4 options", await page.Locator("#found").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("date", await Focused(page));
        await page.Locator("#words").FillAsync(string.Empty);
        await page.Locator("input[name=neither]").UncheckAsync();
        Assert.Equal("N blame", await page.Locator("#picture .option.faint").TextContentAsync() is { } text ? text[text.LastIndexOf('N')..] : null);
    }

    [Fact]
    public async Task The_whole_talk_fits_its_pane_when_asked()
    {
        var page = await Open();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Whole" }).ClickAsync();
        var (drawing, pane) = ((await page.Locator("#picture svg").BoundingBoxAsync())!, (await page.Locator("#picture").BoundingBoxAsync())!);
        Assert.True(drawing.Width <= pane.Width + 1 && drawing.Height <= pane.Height + 1, $"{drawing.Width} by {drawing.Height} in {pane.Width} by {pane.Height}");
    }

    private Task<IPage> Open()
    {
        Assert.Equal(0, desk.Run("graph", folder.Write("talk.ink", Ink), "-o", folder.PathOf("talk.html")).Code);
        return browser.Open(folder.PathOf("talk.html"), faults);
    }

    private static ILocator Option(IPage page, string label) => page.Locator("#picture .option", new PageLocatorOptions { HasText = label });

    /// <summary>The label of the option that has the focus.</summary>
    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.querySelector('.label').textContent.slice(2)");
}
