using System.CommandLine;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Runner.Cli;

/// <summary><c>rehearse completion</c>: a shell script that completes commands, options and scenarios.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Workplace workplace)
    {
        var command = new Command("completion", "Print completion for a shell: bash, zsh, fish or pwsh. Example: source <(rehearse completion bash)");
        var shell = new Argument<string>("shell") { Description = string.Join(", ", Shells) };
        shell.CompletionSources.Add(_ => Shells.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            workplace.Out.WriteLine(ScriptFor(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Each asks the program itself, by System.CommandLine's <c>[suggest]</c> directive, so completion never goes stale.</summary>
    /// <exception cref="UsageException">There is no such shell here.</exception>
    private static string ScriptFor(string shell) => shell switch
    {
        "bash" =>
            """
            _rehearse() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(rehearse "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -F _rehearse rehearse
            """,
        "zsh" =>
            """
            _rehearse() {
                local -a found
                found=("${(@f)$(rehearse "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -- $found
            }
            compdef _rehearse rehearse
            """,
        "fish" =>
            """
            complete -f -c rehearse -a '(rehearse "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        "pwsh" =>
            """
            Register-ArgumentCompleter -Native -CommandName rehearse -ScriptBlock {
                param($word, $line, $at)
                rehearse "[suggest:$at]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
        _ => throw new UsageException($"No completion for '{CleanText.Line(shell)}'. There is: {string.Join(", ", Shells)}."),
    };
}
