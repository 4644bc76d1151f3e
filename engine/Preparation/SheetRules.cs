using System.Text.RegularExpressions;

namespace Rehearsal.Engine.Preparation;

/// <summary>What one rule says of a sheet: a question rather than a verdict.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Part">What it is about.</param>
/// <param name="Advice">One or two short sentences.</param>
public sealed record SheetFinding(string Rule, SheetPart Part, string Advice);

/// <summary>A rule about what somebody writes down before a talk.</summary>
/// <param name="Name">In lower case with hyphens.</param>
/// <param name="Advice">What it says when it finds something.</param>
/// <param name="Example">A text that it speaks of.</param>
/// <param name="Mended">The same as it might be written, of which it says nothing.</param>
public sealed record SheetRule(string Name, SheetPart Part, string Advice, string Example, string Mended, Func<string, bool> Finds);

/// <summary>
/// The rules for a sheet, all of them here. A clear line is a situation, a behaviour and its impact, then a question, then a request (CCL's SBI);
/// support is something done. They read English words; where they are in doubt they say nothing, and nothing they say stops anybody.
/// </summary>
public static partial class SheetRules
{
    /// <summary>What stands before any sheet.</summary>
    public const string Before = "For harassment, health, safety or dismissal, speak to HR or a lawyer first. Use initials. Nothing leaves this machine.";

    public static IReadOnlyList<SheetRule> All { get; } =
    [
        new("full-name", SheetPart.Who, "That looks like a whole name. Initials are enough, and nobody else can read them.", "Dana Okafor", "D. O.", text => FullName().IsMatch(text)),
        new("no-day", SheetPart.Situation, "When was it? A day or an hour makes it something that both of you can find again.", "in our team meetings", "in the meeting on Tuesday", text => !Time().IsMatch(text)),
        new("verdict", SheetPart.Behaviour, "This is a verdict, not a behaviour: what would a camera have seen?", "careless with the notes", "the note wasn't on the page at five", text => Verdict().IsMatch(text)),
        new("mind-reading", SheetPart.Behaviour, "This says why. You know what happened; why is a question for the talk.", "didn't bother to write the note", "didn't write the note", text => MindReading().IsMatch(text)),
        new("always", SheetPart.Behaviour, "Always and never start an argument about the exceptions. Take one time that both of you remember.", "you never write the note", "there was no note on Tuesday", text => Always().IsMatch(text)),
        new("only-a-feeling", SheetPart.Impact, "That is what it did to you. What did it lead to in the work, or for somebody else?", "I was really disappointed", "the person on call searched for four hours", text => Feeling().IsMatch(text)),
        new("vague-request", SheetPart.Request, "Could they say it back, and would both of you see whether it was done? Name the thing itself.", "better communication", "the note on the page by five", text => Vague().IsMatch(text)),
        new("what-not", SheetPart.Request, "That is what should stop. What do you want to see instead?", "stop skipping the notes", "the note on the page by five", text => WhatNot().IsMatch(text)),
        new("several-requests", SheetPart.Request, "There is more than one request in it. Which one would change most? Ask for that one.", "the note by five; a tidy board and a call on Fridays", "the note on the page by five", text => Several().IsMatch(text)),
        new("no-date", SheetPart.ByWhen, "Soon means something else to everybody. Which day, or which hour?", "as soon as possible", "from Monday", text => !Date().IsMatch(text)),
        new("open-door", SheetPart.Support, "An open door is no help yet. What will you do, or take away, and when?", "let me know if you need anything", "I take your queue from four", text => OpenDoor().IsMatch(text)),
        new("rescue", SheetPart.Support, "That takes the work back. What would help them do it?", "I'll do the notes myself", "I'll sit with you for the first two", text => Rescue().IsMatch(text)),
        new("a-threat", SheetPart.Support, "That is a consequence, not a support. What would make it possible?", "otherwise there will be consequences", "I take your queue from four", text => Threat().IsMatch(text)),
    ];

    /// <summary>What is missing for the talk, where nothing is written.</summary>
    private static readonly Dictionary<SheetPart, string> Missing = new Dictionary<SheetPart, string>
    {
        [SheetPart.Behaviour] = "Without it there is only a feeling to talk about. What would a camera have seen?",
        [SheetPart.Request] = "Without a request they cannot say yes. What do you want to see?",
        [SheetPart.ByWhen] = "Without a date nobody knows when to look. Which day?",
        [SheetPart.Support] = "What do they need to get there, and which part of it can you give?",
        [SheetPart.LikelyReply] = "Their first answer is worth a guess: it becomes your first plan.",
        [SheetPart.Worry] = "What you might do yourself is worth a guess, too: it becomes your second plan.",
    };

    /// <summary>What may be said of one part, in the order of the rules; what is missing only where nothing stands there.</summary>
    public static IEnumerable<SheetFinding> Of(SheetPart part, string text)
    {
        if (text.Trim().Length == 0) return Missing.TryGetValue(part, out var advice) ? [new SheetFinding("missing", part, advice)] : [];
        var found = All.Where(rule => rule.Part == part && rule.Finds(text)).Select(rule => new SheetFinding(rule.Name, part, rule.Advice));
        return Grave().IsMatch(text) ? found.Prepend(new SheetFinding("speak-to-somebody-first", part, "This may be a matter for HR or a lawyer before it is a talk. Ask them first.")) : found;
    }

    /// <summary>What may be said of a whole sheet.</summary>
    public static IEnumerable<SheetFinding> Of(Sheet sheet) => SheetParts.All.SelectMany(part => Of(part, sheet[part]));

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,}([- ]\p{Lu}\p{Ll}{2,})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"\d|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(today|yesterday|tonight|morning|noon|afternoon|evening|night|week|month|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|shift|quarter)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(lazy|careless|sloppy|unprofessional|rude|arrogant|difficult|negative|irresponsible|incompetent|unreliable|disorgani[sz]ed|selfish|toxic|aggressive|passive|childish|immature|ungrateful|attitude|bad attitude|not a team player|isn't a team player|disrespectful|unmotivated|defensive|dramatic|emotional)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"\b((did|do|does)(n't| not) (care|bother|want|respect|feel like)|on purpose|deliberately|can't be bothered|just wants? to|tries to|trying to (avoid|get out|annoy|undermine)|to spite|thinks (he|she|they)('s| is|'re| are))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MindReading();

    [GeneratedRegex(@"\b(always|never|constantly|every (single )?time|all the time|everybody knows)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Always();

    [GeneratedRegex(@"^(it made me|i (was|am|felt|feel|got)) (really |very |so |quite |rather |a bit )*(disappointed|annoyed|angry|upset|frustrated|sad|hurt|furious|cross|let down|embarrassed)[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Feeling();

    [GeneratedRegex(@"\b(better|improve(d|ment)?|more (careful|proactive|professional|reliable|engaged|committed|responsible|positive|open|ownership|effort)|communication|attitude|be professional|pay (more )?attention|try harder|step up|take ownership|do your best)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(please )?(stop|don't|do not|no more|never|quit|avoid|not to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhatNot();

    [GeneratedRegex(@";|\band also\b|\bas well as\b|,[^,]+,[^,]* and ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"\d|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(today|tonight|tomorrow|noon|midnight|end of (the |this )?(day|week|month|shift)|next (week|month|shift|time|monday)|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|this (week|afternoon|morning|evening)|(one|two|three|four|six) (days?|weeks?|months?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(door is (always )?open|let me know|happy to help|here for you|if you need (anything|something|me)|any time|whatever you need|support you)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OpenDoor();

    [GeneratedRegex(@"\b(i('ll| will) (just )?(do|write|finish|fix|handle) (it|them|that|the \w+)( all)?( myself| for (you|them|him|her))|take (it|that|the work) (over|back|off (you|them|him|her))|do it (myself|for (you|them|him|her)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rescue();

    [GeneratedRegex(@"\b(or else|otherwise|consequences?|warning|disciplinary|or (you're|they're) out)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Threat();

    [GeneratedRegex(@"\b(harass\w*|bull(y|ied|ying)|assault\w*|discriminat\w*|suicid\w*|self-harm|dismissal|dismiss(ed)?|fire (him|her|them|you)|sacked?|redundan\w*|diagnos\w*|pregnan\w*|addict\w*|drunk|drugs|racis\w*|sexual\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grave();
}
