using Microsoft.Playwright;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Reports;

namespace Rehearsal.Tests.Browser;

/// <summary>The page that <c>debrief ROOM --html</c> writes, in a real browser.</summary>
[Trait("kind", "browser")]
public sealed class RoomPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> faults = [];

    public void Dispose()
    {
        Assert.Empty(faults);
        folder.Dispose();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_a_room(ColorScheme scheme, int width) => Assert.Empty(await Axe.Violations(await Open(Some.ClosedRoom(), scheme, width)));

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_tables(ColorScheme scheme, int width)
    {
        using var room = Some.HeldTables();
        Assert.Empty(await Axe.Violations(await Open(room.Now, scheme, width)));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_sticks_out_at_the_side(int width)
    {
        using var tables = Some.HeldTables();
        foreach (var room in (Room[])[Some.ClosedRoom(), tables.Now])
        {
            var page = await Open(room, ColorScheme.Light, width);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task On_paper_it_has_pages()
    {
        var pdf = await (await Open(Some.ClosedRoom(), ColorScheme.Light, 1280)).PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(pdf.Length > 10_000 && pdf.AsSpan().StartsWith("%PDF"u8));
    }

    private async Task<IPage> Open(Room room, ColorScheme scheme, int width)
    {
        using (var output = new StreamWriter(folder.PathOf("page.html")))
        {
            RoomHtml.Write(output, Some.RoomReport(room));
        }

        var page = await browser.Open(folder.PathOf("page.html"), faults);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, 800);
        return page;
    }
}
