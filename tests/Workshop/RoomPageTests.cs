using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Browser;

namespace Rehearsal.Tests.Workshop;

/// <summary>What people see and do on the pages of a workshop.</summary>
[Trait("kind", "browser")]
public sealed class RoomPageTests : IClassFixture<Browser.Browser>, IDisposable
{
    private const string Hostile = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

    private readonly List<string> faults = [];
    private readonly PagesInBrowser pages;

    public RoomPageTests(Browser.Browser browser) => pages = new PagesInBrowser(browser, faults);

    public void Dispose() => Assert.Empty(faults);

    [Theory]
    [InlineData("phone", 320, 568, ColorScheme.Light)]
    [InlineData("phone", 390, 844, ColorScheme.Dark)]
    [InlineData("wall", 1280, 720, ColorScheme.Light)]
    [InlineData("wall", 1920, 1080, ColorScheme.Dark)]
    [InlineData("lead", 1280, 720, ColorScheme.Light)]
    [InlineData("lead", 320, 568, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_at_any_step_and_nothing_sticks_out(string kind, int width, int height, ColorScheme scheme)
    {
        var page = kind == "phone" ? await pages.Phone() : await pages.With(kind);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, height);
        foreach (var step in PagesInBrowser.Names)
        {
            if (kind == "phone") await PagesInBrowser.Tell(page, PagesInBrowser.Mine(step switch { "tables" => "table", "trios" => "partner", _ => "Ana" }));
            await pages.Show(page, PagesInBrowser.View(step, kind == "phone" ? null : kind));
            Assert.Empty((await Axe.Violations(page)).Select(violation => $"{step}: {violation}"));
            Assert.Equal((step, width), (step, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
            if (kind == "wall") Assert.Equal((step, height), (step, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));
        }
    }

    [Fact]
    public async Task A_choice_is_one_tap_and_keeps_the_focus_while_others_choose()
    {
        var page = await pages.Phone();
        await PagesInBrowser.Tell(page, PagesInBrowser.Mine("new"));
        await pages.Show(page, PagesInBrowser.View("vote"));
        await page.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        Assert.Equal("""["Vote",3,"first",1]""", await PagesInBrowser.LastAsked(page));
        var view = PagesInBrowser.View("vote");
        view["voted"] = new JObject { ["count"] = 12, ["of"] = 14 };
        await pages.Show(page, view);
        Assert.Equal("1", await page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.True(await page.GetByRole(AriaRole.Radio).Nth(1).IsCheckedAsync());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take it back" }).ClickAsync();
        Assert.Equal("""["Vote",3,"first",null]""", await PagesInBrowser.LastAsked(page));
    }

    [Fact]
    public async Task A_lost_phone_finds_the_room_again_and_sends_what_was_not_sent()
    {
        var page = await pages.Phone();
        await pages.Show(page, PagesInBrowser.View("vote"));
        await page.EvaluateAsync("room.reachable = false; room.drop()");
        await page.GetByText("Looking for the room…").WaitForAsync();
        await page.GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await page.GetByText("Not sent yet.").WaitForAsync();
        await page.EvaluateAsync("room.asked = []; room.reachable = true");
        await PagesInBrowser.Until(page, "room.asked.length > 0");
        Assert.Equal("Enter", await page.EvaluateAsync<string>("room.asked[0][0]"));
        await pages.Show(page, PagesInBrowser.View("vote"));
        await page.GetByText("Kept: C.").WaitForAsync();
        Assert.Equal("""["Vote",3,"first",2]""", await PagesInBrowser.LastAsked(page));
    }

    [Fact]
    public async Task What_was_not_sent_goes_also_where_the_room_speaks_first_and_then_no_more()
    {
        var page = await pages.Phone();
        await pages.Show(page, PagesInBrowser.View("vote"));
        await page.EvaluateAsync("room.reachable = false; room.drop()");
        await page.GetByText("Looking for the room…").WaitForAsync();
        await page.GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await page.GetByText("Not sent yet.").WaitForAsync();
        await page.EvaluateAsync("view => { room.greeting = view; room.asked = []; room.reachable = true; }", PagesInBrowser.View("vote").ToString());
        await page.GetByText("Kept: C.").WaitForAsync();
        Assert.Equal("""[["Enter","KMQT7R","",null],["Vote",3,"first",2]]""", await page.EvaluateAsync<string>("JSON.stringify(room.asked)"));
    }

    [Fact]
    public async Task A_guess_is_sent_once_both_its_rows_are_set()
    {
        var page = await pages.Phone();
        await pages.Show(page, PagesInBrowser.View("guess"));
        var scales = page.GetByRole(AriaRole.Radio);
        await scales.Nth(8).CheckAsync();
        Assert.Equal("Enter", await page.EvaluateAsync<string>("room.asked.at(-1)[0]"));
        await scales.Nth(4).CheckAsync();
        Assert.Equal("""["Guess",3,0,2,1]""", await PagesInBrowser.LastAsked(page));
    }

    [Fact]
    public async Task The_own_card_is_kept_on_the_phone_saved_when_asked_and_forgotten_when_asked()
    {
        var page = await pages.Phone();
        await PagesInBrowser.Tell(page, PagesInBrowser.Mine("Ana"));
        await pages.Show(page, PagesInBrowser.View("reveal"));
        await pages.Show(page, PagesInBrowser.View("ending"));
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save as a file" }).ClickAsync());
        Assert.Contains("I chose C: A full day, then.", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(name => name.startsWith('rehearsal-card-')).length"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Forget it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Yes, forget it" }).ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(name => name.startsWith('rehearsal-card-')).length"));
        Assert.All(await page.EvaluateAsync<string[]>("room.asked.map(([method]) => method)"), method => Assert.Equal("Enter", method));
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("wall")]
    [InlineData("lead")]
    public async Task Hostile_words_stay_words(string kind)
    {
        var page = kind == "phone" ? await pages.Phone() : await pages.With(kind);
        foreach (var step in PagesInBrowser.Names)
        {
            var view = PagesInBrowser.View(step, kind == "phone" ? null : kind);
            foreach (var text in view.Descendants().OfType<JValue>().Where(value => value.Type == JTokenType.String && value.Path is not ("step" or "form")).ToList()) text.Value = Hostile;
            await pages.Show(page, view);
            Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('main img:not(.qr), main script').length"));
            Assert.DoesNotContain("taken", await page.EvaluateAsync<string>("document.title.replaceAll(\"='taken'\", '')"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("wall")]
    [InlineData("lead")]
    public async Task No_field_of_a_view_is_missed_when_it_is_absent(string kind)
    {
        var page = kind == "phone" ? await pages.Phone() : await pages.With(kind);
        foreach (var step in PagesInBrowser.Names)
        {
            var whole = PagesInBrowser.View(step, kind == "phone" ? null : kind);
            foreach (var field in whole.Properties().Select(property => property.Name).Where(name => name != "step"))
            {
                var view = (JObject)whole.DeepClone();
                view.Remove(field);
                await pages.Show(page, view);
            }

            foreach (var options in whole.SelectTokens("$..options[*]").Concat(whole.SelectTokens("$..tables[*]")).OfType<JObject>().ToList()) options.RemoveAll();
            await pages.Show(page, whole);
        }
    }

    [Fact]
    public async Task A_key_gives_the_order_and_closing_asks_once_more()
    {
        var page = await pages.With("lead");
        await pages.Show(page, PagesInBrowser.View("vote", "lead"));
        await page.Keyboard.PressAsync("Enter");
        await PagesInBrowser.Until(page, "room.asked.at(-1)[0] === 'Order'");
        Assert.Equal("""["Order","{\"do\":\"next\"}"]""", await PagesInBrowser.LastAsked(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Close the room" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("""["Order","{\"do\":\"next\"}"]""", await PagesInBrowser.LastAsked(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Close the room" }).ClickAsync();
        await page.Locator("dialog button.main").ClickAsync();
        await PagesInBrowser.Until(page, "room.asked.at(-1)[1].includes('close')");
    }

    [Fact]
    public async Task A_closing_that_was_confirmed_right_after_another_order_is_given()
    {
        var page = await pages.With("lead");
        await pages.Show(page, PagesInBrowser.View("vote", "lead"));
        await page.EvaluateAsync(
            """
            () => {
              document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
              document.querySelector('[data-ask=close]').click();
              document.querySelector('dialog button.main').click();
            }
            """);
        await PagesInBrowser.Until(page, "room.asked.at(-1)[1].includes('close')");
    }

    [Fact]
    public async Task The_wall_is_turned_by_buttons_and_by_keys_and_follows()
    {
        IPage lead = await pages.With("lead"), wall = await pages.With("wall");
        await pages.Show(lead, PagesInBrowser.View("reveal", "lead"));
        await lead.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "On the wall" }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "The lines" }).ClickAsync();
        await PagesInBrowser.Until(lead, "room.asked.at(-1)[0] === 'Order'");
        Assert.Equal("""["Order","{\"do\":\"show\",\"part\":\"lines\"}"]""", await PagesInBrowser.LastAsked(lead));
        await lead.Keyboard.PressAsync("ArrowRight");
        await lead.Keyboard.PressAsync("ArrowRight");
        await PagesInBrowser.Until(lead, "room.asked.at(-1)[1].includes('\"1\"')");
        var view = PagesInBrowser.View("reveal", "wall");
        view["show"] = "1";
        await pages.Show(wall, view);
        Assert.Equal("B", await wall.Locator(".one .letter").TextContentAsync());
    }

    [Theory]
    [InlineData("ending")]
    [InlineData("compare")]
    public async Task A_next_that_ends_the_room_asks_once_more(string step)
    {
        var page = await pages.With("lead");
        await pages.Show(page, PagesInBrowser.View(step, "lead"));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Close the room?" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("""["Lead","secret"]""", await PagesInBrowser.LastAsked(page));
    }

    [Fact]
    public async Task Hands_are_typed_by_the_facilitator()
    {
        var page = await pages.With("lead");
        var view = PagesInBrowser.View("vote", "lead");
        await pages.Show(page, view);
        await page.GetByText("Count hands").ClickAsync();
        await page.GetByRole(AriaRole.Spinbutton).Nth(2).FillAsync("7");
        await pages.Show(page, (JObject)view.DeepClone());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "These are the hands" }).ClickAsync();
        await PagesInBrowser.Until(page, "room.asked.at(-1)[0] === 'Order'");
        Assert.Equal("""["Order","{\"do\":\"hands\",\"vote\":\"first\",\"counts\":[0,0,7,0]}"]""", await PagesInBrowser.LastAsked(page));
    }
}
