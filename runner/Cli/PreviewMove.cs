namespace Rehearsal.Runner.Cli;

/// <summary>What a writer wants of a preview.</summary>
internal abstract record PreviewMove
{
    public sealed record Choose(string Answer) : PreviewMove;

    public sealed record Jump(string Knot, IReadOnlyDictionary<string, string> Variables) : PreviewMove;

    public sealed record Set(IReadOnlyDictionary<string, string> Variables) : PreviewMove;

    public sealed record Plain(PreviewWord Word) : PreviewMove;

    /// <summary>What was typed will not do.</summary>
    public sealed record Wrong(string Message) : PreviewMove;

    /// <summary>Reads a typed line. What is no command is the number or the label of a reply.</summary>
    public static PreviewMove Parse(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => new Plain(PreviewWord.Again),
            ["b" or "back"] => new Plain(PreviewWord.Back),
            ["r" or "restart"] => new Plain(PreviewWord.Restart),
            ["v" or "variables"] => new Plain(PreviewWord.Variables),
            ["f" or "findings"] => new Plain(PreviewWord.Findings),
            ["?" or "h" or "help"] => new Plain(PreviewWord.Help),
            ["q" or "quit"] => new Plain(PreviewWord.Quit),
            ["j" or "jump", ..] => Jumped(words[1..]),
            ["s" or "set", ..] => Pairs(words[1..]) is { Count: > 0 } set ? new Set(set) : new Wrong("Name a variable and its value: set trust=20"),
            ["c" or "choose", .. var answer] => new Choose(string.Join(' ', answer)),
            _ => new Choose(line.Trim()),
        };
    }

    private static PreviewMove Jumped(string[] words) =>
        words is [var knot, .. var set] && !knot.Contains('=', StringComparison.Ordinal) && Pairs(set) is { } variables
            ? new Jump(knot, variables)
            : new Wrong("Name a knot, and variables if you like: j opening trust=20. 'j top' begins at the top.");

    /// <summary>Null where one has no name or no '='.</summary>
    private static Dictionary<string, string>? Pairs(string[] words)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0) return null;
            pairs[word[..at]] = word[(at + 1)..].Trim('"');
        }

        return pairs;
    }
}

/// <summary>What needs no further word.</summary>
internal enum PreviewWord
{
    /// <summary>Shows the scene again.</summary>
    Again,
    Back,
    Restart,
    Variables,
    Findings,
    Help,
    Quit,
}
