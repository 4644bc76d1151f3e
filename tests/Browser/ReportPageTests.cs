using Microsoft.Playwright;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Browser;

/// <summary>The pages that <c>debrief --html</c> and <c>progress --html</c> write, in a real browser.</summary>
[Trait("kind", "browser")]
public sealed class ReportPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly Desk desk = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<string> faults = [];

    public void Dispose()
    {
        Assert.Empty(faults);
        desk.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_a_debrief(ColorScheme scheme, int width) => Assert.Empty(await Axe.Violations(await Debrief(scheme, width)));

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_progress(ColorScheme scheme)
    {
        Play();
        Play();
        desk.Run("progress", "--html", folder.PathOf("page.html"));
        Assert.Empty(await Axe.Violations(await Open(scheme, 1280)));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_sticks_out_at_the_side(int width)
    {
        var page = await Debrief(ColorScheme.Light, width);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_paper_it_has_pages_of_A4_and_of_Letter()
    {
        var page = await Debrief(ColorScheme.Light, 1280);
        foreach (var paper in (string[])["A4", "Letter"])
        {
            var pdf = await page.PdfAsync(new PagePdfOptions { Format = paper });
            Assert.True(pdf.Length > 10_000 && pdf.AsSpan().StartsWith("%PDF"u8));
        }
    }

    private void Play() => desk.Run("play", "stretch-launch", "--seed", "7", "--policy", "clear-only");

    private async Task<IPage> Debrief(ColorScheme scheme, int width)
    {
        Play();
        desk.Run("play", "--what-if", "last", "--moment", "3", "--policy", "most-integrated");
        Assert.Equal(0, desk.Run("debrief", "last", "--html", folder.PathOf("page.html")).Code);
        return await Open(scheme, width);
    }

    private async Task<IPage> Open(ColorScheme scheme, int width)
    {
        var page = await browser.Open(folder.PathOf("page.html"), faults);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, 800);
        return page;
    }
}
