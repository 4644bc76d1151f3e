using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Workshop;

/// <summary>The real program with a room open, as a process without a terminal, and the links that it printed.</summary>
internal sealed class RunningWorkshop : IDisposable
{
    private const string LastLine = "Ctrl+C ends the program";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly Process _process;
    private readonly Task<string> _rest;
    private readonly Task<string> _error;

    private RunningWorkshop(Process process, IReadOnlyList<string> printed)
    {
        (_process, Printed) = (process, printed);
        (_rest, _error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>What it wrote before it waited.</summary>
    public IReadOnlyList<string> Printed { get; }

    public Uri Join => new(After("Join:"));

    public string Code => After("Code:");

    public Uri Wall => new(After("Projector:"));

    public Uri Lead => new(After("Facilitator:"));

    public Uri Address => new(Join, "/");

    public string Port => Join.Port.ToString(CultureInfo.InvariantCulture);

    /// <param name="arguments">What follows <c>rehearse workshop</c>.</param>
    public static async Task<RunningWorkshop> StartAsync(string home, params string[] arguments)
    {
        var process = RehearseProcess.Start(home, ["workshop", .. arguments]);
        process.StandardInput.Close();
        var printed = new List<string>();
        while (printed.LastOrDefault()?.StartsWith(LastLine, StringComparison.Ordinal) != true)
        {
            if (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line) printed.Add(line);
            else Assert.Fail($"The program ended: {await process.StandardError.ReadToEndAsync()}");
        }

        return new RunningWorkshop(process, printed);
    }

    /// <summary>The cookie of somebody who has come in.</summary>
    public static async Task<string> EnterAsync(Uri address, string code, string name, int? table = null)
    {
        using var http = new HttpClient();
        using var body = new StringContent(new JObject { ["code"] = code, ["name"] = name, ["table"] = table }.ToString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await http.PostAsync(new Uri(address, "enter"), body);
        Assert.Equal(System.Net.HttpStatusCode.NoContent, answer.StatusCode);
        return HeldRoom.CookieOf(answer);
    }

    /// <summary>A phone that has come in and is connected.</summary>
    public async Task<Phone> JoinAsync(string name, int? table = null) => await Phone.ConnectAsync(Address, await EnterAsync(Address, Code, name, table));

    /// <summary>The facilitator's own connection.</summary>
    public async Task<Leader> LeadAsync() => await Leader.ConnectAsync(Address, Lead.Fragment[1..]);

    /// <summary>As when the laptop dies.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>As by Ctrl+C; what it writes from then on.</summary>
    public async Task<Ended> InterruptAsync()
    {
        await Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new Ended(_process.ExitCode, await _rest, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private string After(string word) => Printed.Single(line => line.StartsWith(word, StringComparison.Ordinal))[word.Length..].Trim();
}
