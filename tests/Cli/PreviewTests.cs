using System.Diagnostics;
using System.Globalization;

namespace Rehearsal.Tests.Cli;

/// <summary>A writer's evening at <c>rehearse preview</c>: write, break, mend.</summary>
[Trait("kind", "process")]
public sealed class PreviewTests : IDisposable
{
    private const string Good =
        """
        # title: T
        # cast: Dana = Dana Okafor
        VAR trust = 50
        -> opening
        === opening ===
        Dana: You wanted to see me? # thought: Decided already.
        * (ask) [What happened? # clarity: 1 # care: 1 # why: Asks.]
        * (blame) [You dropped it. # clarity: 0 # care: -2 # why: Blames.]
        - -> middle
        === middle ===
        Dana: And now?
        * (offer) [What do you need? # clarity: 0 # care: 1 # why: Offers.]
        - -> END
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_talk_goes_on_where_it_was_after_each_save()
    {
        using var process = Start(folder.Write("talk.ink", Good));
        Until(process, "[ask; clarity +1, care +1, integrated]");
        Until(process, "The check finds");
        Type(process, "ask");
        Until(process, "Dana: And now?");

        folder.Write("talk.ink", Good.Replace("And now?", "And then?", StringComparison.Ordinal));
        Until(process, "The same reply again.");
        Until(process, "Dana: And then?");

        folder.Write("talk.ink", Good + "\n-> nowhere\n");
        Until(process, "It does not compile. The talk stays as it was before; mend it and save.");
        Until(process, "error RH0001, line 14: ");
        Type(process, "offer");
        Until(process, "── Turn 3 ──");

        File.Move(folder.Write("talk.ink~", Good.Replace("(ask)", "(invite)", StringComparison.Ordinal)), folder.PathOf("talk.ink"), overwrite: true);
        Until(process, "'ask' is no longer offered in opening (line 7); stopped after 0 of 2 replies.");
        folder.Write("talk.ink", Good);
        Until(process, "The same 2 replies again.");

        folder.Write("talk.plan", "run a\nexpect ending e\n");
        Until(process, "error RH0312, talk.plan line 2: ");
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void The_talk_outlives_its_file()
    {
        using var process = Start(folder.Write("talk.ink", Good));
        Until(process, "The check finds");
        File.Delete(folder.PathOf("talk.ink"));
        Until(process, "error RH0003: There is no such file.");
        Type(process, "ask");
        Until(process, "Dana: And now?");
        folder.Write("talk.ink", Good);
        Until(process, "The same reply again.");
        Type(process, "q");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_jump_holds_over_a_save()
    {
        using var process = Start(folder.Write("talk.ink", Good), "--at", "middle", "--set", "trust=20");
        Until(process, "── Turn 1, middle, line 12 ──");
        Until(process, "Trust 20.");
        folder.Write("talk.ink", Good.Replace("And now?", "And then?", StringComparison.Ordinal));
        Until(process, "Dana: And then?");
        Until(process, "Trust 20.");
        Type(process, "q");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void An_interrupt_ends_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix sends them.");
        using var process = Start(folder.Write("talk.ink", Good));
        Until(process, "The check finds");
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Lines_are_moves_and_the_end_of_them_is_the_end()
    {
        var (code, output, error) = Read("1\nb\nb\nx\nj midle\nj middle trust=20\nv\ns trust=30\n", "preview", folder.Write("talk.ink", Good));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.All(
            (string[])["You: What happened?", "Clarity +1, care +1, integrated. Asks.", "Dana thinks: Decided already.", "This is the beginning.", "'x' is not on offer. On offer are 1 ask, 2 blame.", "The script has no knot 'midle'. Did you mean 'middle'?", "From middle with trust = 20.", "trust = 20", "Trust 30."],
            text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_recorded()
    {
        Read("1\n1\n", "preview", folder.Write("talk.ink", Good));
        Assert.False(File.Exists(Path.Combine(folder.PathOf("home"), "rehearsal.db")));
    }

    [Fact]
    public void A_script_that_does_not_compile_yet_waits_for_its_first_save()
    {
        using var process = Start(folder.Write("talk.ink", "-> nowhere\n"));
        Until(process, "It does not compile. Mend it and save.");
        Type(process, "1");
        Until(process, "There is no talk yet");
        folder.Write("talk.ink", Good);
        Until(process, "Dana: You wanted to see me?");
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("The script has no knot 'midle'. Did you mean 'middle'?", "--at", "midle")]
    [InlineData("The script has no variable 'trsut'. Did you mean 'trust'?", "--set", "trsut=1")]
    [InlineData("The script has no circumstance 'temper'.", "--vary", "temper=brisk")]
    [InlineData("--seed wants a whole number", "--seed", "x")]
    public void A_beginning_that_is_not_there_is_wrong_usage(string said, params string[] options)
    {
        var (code, _, error) = Read(string.Empty, ["preview", folder.Write("talk.ink", Good), .. options]);
        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Read(string input, params string[] arguments)
    {
        var ended = RehearseProcess.RunWithInput(folder.PathOf("home"), input, arguments);
        return (ended.Code, ended.Out, ended.Error);
    }

    private Process Start(params string[] arguments) => RehearseProcess.Start(folder.PathOf("home"), ["preview", .. arguments]);

    private static void Type(Process process, string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    /// <summary>Reads on until a line begins so.</summary>
    private static void Until(Process process, string start)
    {
        var seen = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            seen.Add(line);
            if (line.TrimStart().StartsWith(start, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"'{start}' never came:\n{string.Join('\n', seen)}\n{process.StandardError.ReadToEnd()}");
    }
}
