using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Isolation;

/// <summary>Scripts that are valid Ink, or nearly, and hang, crash or fill any process that runs them.</summary>
internal static class WorstScripts
{
    /// <summary>Name, script, and the codes that may be said of it.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "a divert loop without text", "-> a\n=== a ===\n-> b\n=== b ===\n-> a\n", DiagnosticCodes.TurnTooSlow },
        { "a divert loop with text", "-> a\n=== a ===\nAgain and again.\n-> a\n", $"{DiagnosticCodes.TooManyLines} {DiagnosticCodes.TurnTooSlow}" },
        { "a loop of fallback choices", "-> a\n=== a ===\n+ -> b\n=== b ===\n+ -> a\n", DiagnosticCodes.TurnTooSlow },
        { "a function that calls itself", "{f(1)}\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied}" },
        { "a function that calls itself in text", "{f(1)}\n-> END\n=== function f(x) ===\nmore {f(x + 1)}\n~ return 1\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied} {DiagnosticCodes.LineTooLong}" },
        { "a tunnel into itself", "-> a ->\n-> END\n=== a ===\n-> a ->\n->->\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied}" },
        { "a tunnel into itself with text", "-> a ->\n-> END\n=== a ===\nDeeper.\n-> a ->\n->->\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied} {DiagnosticCodes.TooManyLines}" },
        { "a ref parameter named like the caller's temp", "-> a\n=== a ===\n~ temp x = 1\n-> b(x)\n=== b(ref x) ===\n{x}\n-> END\n", $"{DiagnosticCodes.ScriptDied} {DiagnosticCodes.InkRuntimeError} {DiagnosticCodes.TurnTooSlow}" },
        { "threads without end", "-> a\n=== a ===\n<- a\n* [x] -> END\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied}" },
        { "a line that grows without end", "-> a\n=== a ===\nword <>\n-> a\n", $"{DiagnosticCodes.LineTooLong} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.OutOfMemory}" },
        { "a text that doubles", "VAR x = \"abcdefgh\"\n-> a\n=== a ===\n~ x = x + x\n-> a\n", $"{DiagnosticCodes.OutOfMemory} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.ScriptDied}" },
        { "a conditional loop", "VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n > 0: -> a}\n-> END\n", DiagnosticCodes.TurnTooSlow },
        { "choices without end", "-> a\n=== a ===\n~ temp n = 0\n-> more(0)\n=== more(n) ===\n<- one(n)\n{n < 1000000: -> more(n + 1)}\n-> DONE\n=== one(n) ===\n+ [choice {n}] -> END\n", $"{DiagnosticCodes.TooManyChoices} {DiagnosticCodes.TurnTooSlow} {DiagnosticCodes.OutOfMemory}" },
        { "division by zero", "VAR x = 0\n{1 / x}\n-> END\n", DiagnosticCodes.InkRuntimeError },
        { "a remainder by zero", "VAR x = 0\n{1 mod x}\n-> END\n", DiagnosticCodes.InkRuntimeError },
        { "a missing external", "EXTERNAL gone(x)\n{gone(1)}\n-> END\n", DiagnosticCodes.ExternalMissing },
        { "an end that is none", "Hello\n-> a ->\n=== a ===\nThere\n", DiagnosticCodes.InkRuntimeError },
        { "two and a half thousand choices in each other", Nested(2500), $"{DiagnosticCodes.CompileTooCostly} {DiagnosticCodes.InkError}" },
        { "braces a hundred thousand deep", new string('{', 100_000) + "x" + new string('}', 100_000) + "\n-> END\n", $"{DiagnosticCodes.CompileTooCostly} {DiagnosticCodes.InkError}" },
        { "parentheses fifty thousand deep", "VAR x = 1\n~ x = " + new string('(', 50_000) + "1" + new string(')', 50_000) + "\n-> END\n", $"{DiagnosticCodes.CompileTooCostly} {DiagnosticCodes.InkError}" },
        { "a sum of a hundred thousand", "VAR x = 1\n~ x = 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000)) + "\n{x}\n-> END\n", $"{DiagnosticCodes.CompileTooCostly} {DiagnosticCodes.InkError} {DiagnosticCodes.ScriptDied} {DiagnosticCodes.TurnTooSlow}" },
    };

    private static string Nested(int depth)
    {
        var ink = new StringBuilder("Start\n");
        for (var level = 1; level <= depth; level++) ink.Append('*', level).Append(" [go] on\n");
        return ink.Append("- -> END\n").ToString();
    }
}
