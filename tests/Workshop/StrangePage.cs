using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rehearsal.Tests.Workshop;

/// <summary>A page that is not of the room, on another port of this machine: another origin, and yet one to which the browser gives the room's cookie.</summary>
internal sealed class StrangePage : IDisposable
{
    private const string Page = "<!doctype html><html lang=en><title>Elsewhere</title><p>Elsewhere";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public StrangePage()
    {
        listener.Start();
        _ = Serve();
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream());
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                    // Whatever is asked for, the answer is the page.
                }

                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}"));
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
