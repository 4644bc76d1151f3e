using System.Collections.Concurrent;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Workshop;

/// <summary>A page of a room that really runs: what it shows, what came to it, and what went wrong on it.</summary>
internal sealed class RealScreen
{
    /// <summary>SignalR puts this after each message.</summary>
    private const char EndOfMessage = '\u001e';

    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<JObject> _views = new();
    private readonly ConcurrentQueue<IWebSocketRoute> _sockets = new();

    /// <param name="room">The only place it may speak to.</param>
    public RealScreen(string name, IPage page, Uri room, bool isPhone)
    {
        (Name, Page, IsPhone) = (name, page, isPhone);
        page.PageError += (_, fault) => _faults.Enqueue($"{name}: {fault}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(MayLose && message.Text.Contains("net::ERR_", StringComparison.Ordinal))) _faults.Enqueue($"{name}: {message.Text}");
        };
        page.Request += (_, request) => MustStay(new Uri(request.Url), room);
        page.WebSocket += (_, socket) =>
        {
            MustStay(new Uri(socket.Url), room);
            socket.FrameReceived += (_, frame) => Keep(frame.Text);
        };
    }

    public string Name { get; }

    public IPage Page { get; }

    public bool IsPhone { get; }

    /// <summary>The room goes away: that nothing answers is no fault of the page.</summary>
    public bool MayLose { get; set; }

    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Every view the room has sent here, as it came over the network.</summary>
    public IReadOnlyList<JObject> Views => [.. _views];

    /// <summary>Makes the network of this device one that can be lost: a browser that is told to be offline keeps the sockets that are open.</summary>
    public Task Wire() => Page.RouteWebSocketAsync("**/room*", socket =>
    {
        socket.ConnectToServer();
        _sockets.Enqueue(socket);
    });

    public async Task LoseNetwork()
    {
        MayLose = true;
        await Page.Context.SetOfflineAsync(true);
        while (_sockets.TryDequeue(out var socket)) await socket.CloseAsync();
    }

    public Task FindNetwork() => Page.Context.SetOfflineAsync(false);

    public ILocator Main => Page.Locator("#page");

    public async Task ComeIn(string name, int? table = null)
    {
        await Page.GetByLabel("A name, or none").FillAsync(name);
        if (table is { } number) await Page.GetByLabel("The number of your table").FillAsync($"{number}");
        await Button("Come in").ClickAsync();
        await Shows("Leave the room");
    }

    /// <summary>Chooses the option by its letter and waits until the room has it.</summary>
    public async Task Vote(char letter)
    {
        await Option(letter).ClickAsync();
        await Shows($"Kept: {letter}.");
    }

    /// <summary>Sets both rows of one option.</summary>
    public async Task Guess(char letter, int clarity, int care)
    {
        var box = Page.Locator(".guess").Nth(letter - 'A');
        await box.Locator($".clarity input[value='{clarity}']").CheckAsync();
        await box.Locator($".care input[value='{care}']").CheckAsync();
        await Shows($"Kept for {letter}.");
    }

    /// <summary>The letter that is marked as its own, or null.</summary>
    public async Task<char?> Chosen()
    {
        var inputs = Page.Locator("input[type=radio]");
        for (var at = 0; at < await inputs.CountAsync(); at++)
        {
            if (await inputs.Nth(at).IsCheckedAsync()) return (char)('A' + at);
        }

        return null;
    }

    public ILocator Option(char letter) => Page.Locator("label.option").Nth(letter - 'A');

    public ILocator Button(string words) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = words, Exact = true });

    /// <summary>Waits until it says this.</summary>
    public Task Shows(string words) => Assertions.Expect(Page.Locator("body")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = 20_000, UseInnerText = true, IgnoreCase = true });

    public Task<string> Text() => Main.InnerTextAsync();

    private void MustStay(Uri asked, Uri room)
    {
        if (asked.Scheme is "http" or "https" or "ws" or "wss" && asked.Authority != room.Authority) _faults.Enqueue($"{Name} asked elsewhere: {asked}");
    }

    private void Keep(string? text)
    {
        foreach (var message in (text ?? string.Empty).Split(EndOfMessage, StringSplitOptions.RemoveEmptyEntries))
        {
            if (JObject.Parse(message) is { } call && (string?)call["target"] == "view") _views.Enqueue(JObject.Parse((string)call["arguments"]![0]!));
        }
    }
}
