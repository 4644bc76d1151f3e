using System.Diagnostics;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Tests.Cli;

/// <summary>What a process that ended said.</summary>
internal sealed record Ended(int Code, string Out, string Error)
{
    /// <summary>The results as JSON: one object on one line, and nothing beside it.</summary>
    public JObject Json
    {
        get
        {
            Assert.Equal(1, Out.Count(letter => letter == '\n'));
            return JObject.Parse(Out);
        }
    }
}

/// <summary>The program as a process of its own, without a terminal.</summary>
internal static class RehearseProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end with nothing to read.</summary>
    public static Ended Run(string home, params string[] arguments) => RunWithInput(home, string.Empty, arguments);

    public static Ended RunWithInput(string home, string input, params string[] arguments)
    {
        using var process = Start(home, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of it.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'rehearse {string.Join(' ', arguments)}' did not end.");
        }

        return new Ended(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it; the caller reads, waits and disposes.</summary>
    /// <param name="home">The data folder.</param>
    public static Process Start(string home, params string[] arguments) => Start(Some.Runner, home, arguments);

    /// <param name="program">Another copy of the program.</param>
    /// <inheritdoc cref="Start(string, string[])"/>
    public static Process Start(string program, string home, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["REHEARSAL_HOME"] = home;
        return Process.Start(start)!;
    }
}
