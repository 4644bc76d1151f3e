namespace Rehearsal.Tests.Translations;

/// <summary>Scripts that between them use all of Ink's grammar, each with the texts that a learner can see in it.</summary>
internal static class Zoo
{
    public static IReadOnlyList<(string Ink, string[] Texts)> All { get; } =
    [
        ("Hello, world.\n-> END\n", ["Hello, world."]),
        ("  \t Hello  \t\n", ["Hello"]),
        ("Hello <> -> END\n", ["Hello"]),
        ("Hello<>\nworld\n", ["Hello", "world"]),
        ("One <> two\n", ["One {1} two"]),
        ("VAR name = \"Dana\"\nHello {name}, you.\n", ["Hello {1}, you."]),
        ("VAR name = \"Dana\"\n{name}\n", []),
        ("...\n", []),
        ("* Stay\n* Go -> END\n- Done\n-> END\n", ["Stay", "Go", "Done"]),
        ("* (ask) [Why? # why: Asks.] Because. # thought: Hm.\n+ \"Well,\"[ he began.] he said.\n- -> END\n", ["Why?", "Asks.", "Because.", "Hm.", "\"Well,\"", "he began.", "he said."]),
        ("VAR x = 1\n* (a) {x > 0} {x < 5} Yes\n* {x == 1} [No]\n* {x}\n    -> b\n* -> b\n=== b\nB\n-> END\n", ["Yes", "No", "B"]),
        ("* One\n* * Two\n* * * (t) Three\n- - (g) Four\n- Five\n-> END\n", ["One", "Two", "Three", "Four", "Five"]),
        ("- (top) Start\n* [Again] -> top\n* ->\n- -> END\n", ["Start", "Again"]),
        ("=== a\nA\n-> b.c\n=== function f(ref x)\n~ return x + 1\n=== b(y)\nB {y}\n= c\nC\n-> END\n", ["A", "B {1}", "C"]),
        ("{a|b|c} and {!d|e} and {&f|g} and {~h|i} or {once: j|k} {stopping:l|m}\n", ["{1} and {2} and {3} and {4} or {5} {6}", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]),
        ("VAR x = 1\n{x: Yes|No} and {not x: never} {x == 2 && (x > 1 or x < 0): two} {x + 1: {x: in|out}|}.\n", ["{1} and {2} {3} {4}.", "Yes", "No", "never", "two", "in", "out"]),
        ("VAR x = \"a:b\"\n{x == \"a:b\": Yes|No}\n", ["Yes", "No"]),
        ("{He said: hello|She said: bye}\n", ["He said: hello", "She said: bye"]),
        ("VAR x = 1\n{ x:\n    One # thought: T\n    * [Two] -> END\n}\nThree\n{\n- x == 1: Four\n    Five\n- else:\n    Six\n}\n-> END\n", ["One", "T", "Two", "Three", "Four", "Five", "Six"]),
        ("VAR x = 1\n{ x:\n- 0: Zero\n- 1: One\n- else: {x: a|b} more\n}\n", ["Zero", "One", "{1} more", "a", "b"]),
        ("{stopping:\n    - One: a\n    - Two\n        Three\n    - Four {&x|y}\n}\n{shuffle once:\n- Five\n- Six\n}\n", ["One: a", "Two", "Three", "Four {1}", "x", "y", "Five", "Six"]),
        ("See http:\\/\\/example.org \\[2\\] \\| \\{x\\} \\# \\\\ \\-> here\n", ["See http://example.org [2] | {{x}} # \\ -> here"]),
        ("One // not this\n/* nor\nthis */Two /* in */ Three\n// Four\n", ["One", "Two {1} Three"]),
        ("TODO: not this\nVAR x = \"nor this\"\nCONST c = 3\nLIST l = (one), two\n~ temp y = \"nor that one\"\nThis {c} {l} {LIST_COUNT(l)} {y}\n", ["This {1} {2} {3} {4}"]),
        ("-> t ->\nAfter\n<- th\n-> END\n=== t\nIn\n->->\n=== th\n* Said -> END\n", ["After", "In", "Said"]),
        ("# title: The talk # theme: time\n# author: Nobody\n# cast: Dana = Dana Okafor\n# meter: trust = Trust\n# fill: who = Who is it with?; Dana\n# vary: temper = calm, cross\n# situation: It rains.\n# power: below\nVAR trust = 1\nVAR who = \"\"\nVAR temper = \"\"\nDana: Hello. # mood: calm # phase: open # unknown: this\nYou: Hi.\nNarrator: No.\n# ending: over; It is over # outcome: weak # friend: Fine.\n-> END\n",
            ["The talk", "time", "Dana Okafor", "Trust", "Who is it with?", "Dana", "It rains.", "Hello.", "calm", "Hi.", "Narrator: No.", "It is over", "Fine."]),
        ("* [Say {&this|that}] He {x()|y()} -> END\n=== function x()\nX\n=== function y()\n~ return \"y\"\n", ["Say {1}", "this", "that", "He {1}", "x()", "y()", "X"]),
        ("Mind the gap - and the dash -- here, 3 < 4 > 2, a-b.\n", ["Mind the gap - and the dash -- here, 3 < 4 > 2, a-b."]),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, All.Count)];
}
