using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Conversations;

/// <summary>Picks the hidden circumstances of a run from its seed, so that the same seed gives a whole room the same run.</summary>
public static class CircumstancePicker
{
    /// <summary>The largest seed, 2³¹−1.</summary>
    public const int LargestSeed = int.MaxValue;

    /// <summary>
    /// Every <c>vary</c> and <c>fill</c> of the script with its value, or what is wrong with the fixed ones: a name
    /// the script does not have, or a value it does not list.
    /// </summary>
    /// <param name="seed">0…2³¹−1.</param>
    /// <param name="fixedVary">Values that are given, not picked.</param>
    /// <param name="fills">The user's own texts; the rest take their default.</param>
    public static Result<Circumstances> Pick(
        Script script, int seed, IReadOnlyDictionary<string, string> fixedVary, IReadOnlyDictionary<string, string> fills)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        var problems = Misfits(script, fixedVary, fills).ToList();
        if (problems.Count > 0) return Result<Circumstances>.Failed(problems);
        return Result<Circumstances>.Of(new Circumstances(
            seed,
            script.Header.Vary.ToDictionary(vary => vary.Variable, vary => fixedVary.GetValueOrDefault(vary.Variable) ?? vary.Values[Index(seed, vary.Variable, vary.Values.Count)], StringComparer.Ordinal),
            script.Header.Fills.ToDictionary(fill => fill.Variable, fill => CleanText.Line(fills.GetValueOrDefault(fill.Variable) ?? fill.Default), StringComparer.Ordinal)));
    }

    /// <summary>A seed that nobody chose, any from 0 to 2³¹−1.</summary>
    public static int DrawSeed() => BitConverter.ToInt32(RandomNumberGenerator.GetBytes(sizeof(int))) & LargestSeed;

    /// <summary>0…count−1: the first 32 bits of SHA-256 of <c>seed:name</c>, modulo the number of values.</summary>
    public static int Index(int seed, string name, int count)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{name}")));
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)count);
    }

    private static IEnumerable<Diagnostic> Misfits(Script script, IReadOnlyDictionary<string, string> fixedVary, IReadOnlyDictionary<string, string> fills)
    {
        foreach (var (name, value) in fixedVary)
        {
            var vary = script.Header.Vary.FirstOrDefault(known => known.Variable == name);
            if (vary is null) yield return Misfit(script, name, $"The script has no circumstance '{name}'.", [.. script.Header.Vary.Select(known => known.Variable)]);
            else if (!vary.Values.Contains(value, StringComparer.Ordinal)) yield return Misfit(script, value, $"'{name}' is never '{value}'.", vary.Values);
        }

        foreach (var name in fills.Keys.Where(name => !script.Header.Fills.Any(known => known.Variable == name)))
        {
            yield return Misfit(script, name, $"The script has no fill '{name}'.", [.. script.Header.Fills.Select(known => known.Variable)]);
        }
    }

    private static Diagnostic Misfit(Script script, string word, string message, IReadOnlyList<string> known) =>
        new(DiagnosticCodes.CircumstanceUnknown, Severity.Error, script.Id, null, CleanText.Line(message), known.Count > 0 ? NearestWord.Remedy(word, known, $"It knows: {string.Join(", ", known)}.") : "It has none.");
}
