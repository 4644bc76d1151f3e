using FsCheck;
using FsCheck.Fluent;

namespace Rehearsal.Tests.Translations;

/// <summary>Scripts of any shape that compile: lines, choices, gathers, blocks, comments and spaces, put together at random.</summary>
internal static class Inks
{
    private static readonly string[] Words = ["Well", "you know", "it's late", "a - b", "3 < 4", "so: there", "\\{brace\\}", "\\[x\\]", "a\\|b", "http:\\/\\/x.org", "ünï", "\"quoted\"", "(aside)", "and/or", "one.two", "!", "~ish\\~"];

    private static readonly string[] Spaces = ["", " ", "  ", "\t"];

    private static readonly string[] Ends = ["", " ", "\t", " // why", " /* a { b */", " <>", " # thought: hm", " # mood: {x}", "# tag # other: a\\|b"];

    /// <summary>The whole script.</summary>
    public static Gen<string> Any { get; } =
        from header in Gen.Elements("", "# title: T\n", "/* c */\n# title: A # theme: B // c\n# fill: y = Who?; Dana\n")
        from body in Statement(2).ListOf(6)
        from lineBreak in Gen.Elements("\n", "\r\n")
        from last in Gen.Elements("", "\n", "\n\n  ")
        select (header + "VAR x = 1\nVAR y = \"z\"\n" + string.Join('\n', body) + "\n- -> END" + last).Replace("\n", lineBreak, StringComparison.Ordinal);

    private static Gen<string> Said => from parts in Gen.OneOf(Gen.Elements(Words), Gen.Elements(Words), Inline(2)).NonEmptyListOf() from first in Gen.Elements(Words[..6]) select first + " " + string.Join(' ', parts.Take(4));

    private static Gen<string> Statement(int depth)
    {
        var line = from indent in Gen.Elements(Spaces) from said in Said from end in Gen.Elements(Ends) select indent + said + end;
        var choice = from mark in Gen.Elements("*", "+", "* {x > 0}", "+ {x} {not x}") from said in Said from shown in Gen.Elements("", "[", "[ only") from end in Gen.Elements("", " -> END") select $"{mark} {said}{(shown.Length > 0 ? shown + "]" : "")}{end}";
        var other = Gen.Elements("", "// note: {", "~ x = x + 1", "TODO: more", "~ y = \"some text\"", "/* a\nb */");
        if (depth == 0) return Gen.OneOf(line, line, other);
        var block = from head in Gen.Elements("{ x > 1:", "{ x:") from inner in Statement(depth - 1).NonEmptyListOf() select $"{head}\n{Nested(inner)}\n}}";
        var branches = from one in Statement(0) from two in line select $"{{\n- x == 1:\n    {one}\n- x == 2: {two}\n- else: fine\n}}";
        var alternatives = from kind in Gen.Elements("stopping", "cycle", "shuffle") from one in line from two in line select $"{{{kind}:\n- {one}\n- {two}\n}}";
        return Gen.OneOf(line, line, choice, other, block, branches, alternatives);
    }

    private static string Nested(IEnumerable<string> inner) => string.Join('\n', inner.Take(3).Where(statement => !statement.StartsWith('*') && !statement.StartsWith('+')).Append("end of it"));

    private static Gen<string> Inline(int depth)
    {
        var value = Gen.Elements("{x}", "{y}", "{x + 1}");
        if (depth == 0) return value;
        var branch = Gen.OneOf(Gen.Elements(Words[..5]), Inline(depth - 1));
        return Gen.OneOf(
            value,
            from kind in Gen.Elements("", "&", "!", "~") from one in branch from two in branch select $"{{{kind}{Plain(one)}|{two}}}",
            from condition in Gen.Elements("x: ", "x == 2 && y == \"a b\":", "not x :") from one in branch from two in branch select $"{{{condition}{one}|{two}}}");
    }

    /// <summary>The first of several alternatives must not read as a value.</summary>
    private static string Plain(string text) => text.StartsWith('{') ? "a " + text : text;
}
