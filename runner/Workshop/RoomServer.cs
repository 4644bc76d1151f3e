using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rehearsal.Engine.Rooms;
using Rehearsal.Runner.Workshop.Views;

namespace Rehearsal.Runner.Workshop;

/// <summary>How a room is to be served.</summary>
/// <param name="Port">0 takes any that is free.</param>
/// <param name="IsLan">Other machines in the network may come in; else only this one.</param>
internal sealed record ServerWish(int Port, bool IsLan)
{
    public RoomLimits Limits { get; init; } = RoomLimits.Usual;

    public Assets Assets { get; init; } = Assets.OfThisProgram();

    /// <summary>Where the scenario's page for facilitators lies, or null.</summary>
    public string? FacilitatorPage { get; init; }
}

/// <summary>
/// The web server of one room. It reads no configuration and no environment, writes no log, serves nothing from the disk, and speaks to nobody but
/// those who come to it.
/// </summary>
internal sealed class RoomServer : IAsyncDisposable
{
    /// <summary>Who sends slower than this, or takes what is sent slower, is cut: bytes a second, after a few seconds.</summary>
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(3);

    private readonly ServerWish _wish;
    private readonly TimeProvider _time;
    private readonly RoomLinks _links;
    private readonly RoomCookie _cookie;
    private readonly RoomRates _rates;
    private readonly CodeGuard _guard;
    private readonly RoomScreens _screens;
    private readonly AskQueue _asks;
    private readonly WallTurn _turn;

    /// <summary>Requests that come before the address is known wait for it.</summary>
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebApplication? _site;
    private ITimer? _strangers;

    /// <param name="room">Stays the caller's.</param>
    public RoomServer(LiveRoom room, ServerWish wish, TimeProvider time)
    {
        (Room, _wish, _time) = (room, wish, time);
        (_links, _rates) = (new RoomLinks(wish.Limits, time), new RoomRates(wish.Limits));
        (_cookie, _guard) = (new RoomCookie(room.Now.Start.Id), new CodeGuard(room.Now.Start.Keys.Code));
        _turn = new WallTurn(room);
        _screens = new RoomScreens(room, _turn, _links, new RoomPages(Staging.Of(room.Script, Start.Circumstances, wish.FacilitatorPage), () => JoinUrl), wish.Limits, time, fault => Failed(fault));
        _asks = new AskQueue(room, wish.Limits, time, _screens.Taken);
        room.Watch(_screens.Wake);
    }

    public LiveRoom Room { get; }

    /// <summary>Where the room can be reached, the best one first: <c>http://192.168.1.4:5055</c>. Empty before it has started.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    /// <summary>What a phone opens: with the code, and with the number of tables where people say theirs.</summary>
    public string JoinUrl => string.Create(CultureInfo.InvariantCulture, $"{Addresses[0]}/?c={Start.Keys.Code}{(Start.TableCount > 0 ? $"&t={Start.TableCount}" : "")}");

    /// <summary>The projector's page; keep it to the room.</summary>
    public string WallUrl => $"{OwnAddress}/wall#{Start.Keys.Wall}";

    /// <summary>The facilitator's page; keep it to yourself.</summary>
    public string LeadUrl => $"{OwnAddress}/lead#{Start.Keys.Lead}";

    /// <summary>Told when a page could not be written: a bug. The room goes on.</summary>
    public Action<Exception> Failed { get; init; } = _ => { };

    /// <summary>Pages that are connected, of every kind.</summary>
    public int Connected => _links.Count;

    /// <summary>The numbers of the people whose page is open.</summary>
    public IReadOnlySet<int> PeopleHere => _links.PeopleHere;

    /// <summary>Where the wall was turned to; null while it was not turned at this step.</summary>
    public string? WallPart => _turn.PartIn(Room.Now);

    private RoomStart Start => Room.Now.Start;

    private string OwnAddress { get; set; } = string.Empty;

    /// <summary>Begins to serve.</summary>
    /// <exception cref="PortException">The port cannot be had.</exception>
    public async Task StartAsync()
    {
        var site = _site = Build();
        try
        {
            await site.StartAsync();
            Open(site);
        }
        catch (Exception problem) when (PortException.Fault(problem) is not null)
        {
            throw new PortException(_wish.Port, problem);
        }

        _strangers = _time.CreateTimer(_ => CutStrangers(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Ends. Where the room is closed, every page is told so; of one that may be gone on with they go on looking for it.</summary>
    public async Task StopAsync()
    {
        if (_site is not { } site) return;
        _site = null;
        if (_strangers is { } strangers) await strangers.DisposeAsync();
        if (Room.Now.Step == RoomStep.Closed) await Task.WhenAll(_links.All().Select(link => link.EndAsync(GoneWords.RoomIsClosed)));
        await HungUpAsync();
        await site.StopAsync();
        await site.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _asks.DisposeAsync();
        await _screens.DisposeAsync();
        _rates.Dispose();
        _guard.Dispose();
    }

    /// <summary>The same as the facilitator's page can ask for; the console's way in, in one row with all the others.</summary>
    public Task<RoomAnswer> OrderAsync(RoomOrder order, string from) => _asks.AskAsync(new OrderAsk(order, from));

    /// <summary>Shows another part of a long step on the wall.</summary>
    /// <param name="by">1 for the next, -1 for the one before.</param>
    public RoomAnswer TurnWall(int by)
    {
        var answer = _turn.By(by);
        _screens.Wake();
        return answer;
    }

    /// <summary>Has something called, from any thread, after the room has changed or somebody's page came or went; for the latter a few times a second at most.</summary>
    public void Watch(Action seen)
    {
        Room.Watch(seen);
        _screens.WatchPeople(seen);
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        builder.Services.AddRouting();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestGoodbye);
        builder.Services.AddSignalR(Limit);
        builder.Services
            .AddSingleton(Room).AddSingleton(_links).AddSingleton(_cookie).AddSingleton(_wish.Limits).AddSingleton(_time)
            .AddSingleton(_screens).AddSingleton(_asks).AddSingleton(_turn)
            .AddSingleton<HubLifetimeManager<RoomHub>, RoomLifetime>();
        var site = builder.Build();
        var door = new RoomDoor(_wish.Assets, new OwnNames(Environment.MachineName, _wish.IsLan), _rates, _links, request => _cookie.TokenIn(request) is { } token && Room.PersonOf(token) is not null);
        site.Use(async (context, next) =>
        {
            await _opened.Task;
            await door.PassAsync(context, next);
        });
        site.UseRouting();
        var entrance = new Entrance(Room, _cookie, _guard, _asks, _rates, _wish.Limits);
        site.MapPost("/enter", entrance.EnterAsync);
        site.MapPost("/leave", entrance.LeaveAsync);
        site.MapConnections("/room", new HttpConnectionDispatcherOptions
        {
            Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling,
            ApplicationMaxBufferSize = 2 * _wish.Limits.MessageBytes,
        }, connections => connections.Use(Meter).UseHub<RoomHub>());
        return site;
    }

    /// <summary>Only now the port is known, and with it the address that people are asked to.</summary>
    private void Open(WebApplication site)
    {
        var port = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port;
        OwnAddress = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        Addresses = _wish.IsLan && LanAddresses.Of() is { Count: > 0 } lan ? [.. lan.Select(address => Address(address, port))] : [OwnAddress];
        _opened.SetResult();
    }

    private static string Address(IPAddress address, int port) => $"http://{new IPEndPoint(address, port)}";

    private void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.AllowSynchronousIO = false;
        var limits = options.Limits;
        limits.MaxRequestBodySize = 2 * _wish.Limits.MessageBytes;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 60;
        limits.MaxRequestLineSize = 2 * 1024;
        limits.MaxRequestBufferSize = 64 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        limits.MinRequestBodyDataRate = Slowest;
        limits.MinResponseDataRate = Slowest;
        var sockets = new SocketLimit(_wish.Limits);
        if (_wish.IsLan) options.ListenAnyIP(_wish.Port, Configure);
        else if (_wish.Port == 0) options.Listen(IPAddress.Loopback, 0, Configure);
        else options.ListenLocalhost(_wish.Port, Configure);

        void Configure(ListenOptions listen)
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => sockets.RunAsync(connection, next));
        }
    }

    private void Limit(HubOptions options)
    {
        options.MaximumReceiveMessageSize = _wish.Limits.MessageBytes;
        options.HandshakeTimeout = TimeSpan.FromSeconds(5);
        options.KeepAliveInterval = TimeSpan.FromSeconds(15);
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
        options.MaximumParallelInvocationsPerClient = 1;
        options.StreamBufferCapacity = 1;
        options.EnableDetailedErrors = false;
        options.DisableImplicitFromServicesParameters = true;
        options.AddFilter(new CallLimit(_wish.Limits));
    }

    private ConnectionDelegate Meter(ConnectionDelegate next) => connection =>
    {
        var bytes = new Allowance(_wish.Limits.ByteBurst, _wish.Limits.BytesPerSecond, _time);
        connection.Transport = new MeteredPipe(new MeteredInput(connection, connection.Transport.Input, bytes), connection.Transport.Output);
        return next(connection);
    };

    /// <summary>What was said last is still on its way; the host would cut it off.</summary>
    private async Task HungUpAsync()
    {
        var since = _time.GetTimestamp();
        while (_links.Count > 0 && _time.GetElapsedTime(since) < LongestGoodbye) await Task.Delay(TimeSpan.FromMilliseconds(20), _time);
    }

    private void CutStrangers()
    {
        foreach (var link in _links.StrangersTooLong()) link.Cut();
    }
}
