using System.Net;
using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

public sealed class CodeGuardTests
{
    [Fact]
    public void A_code_is_of_letters_that_nobody_mixes_up()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => JoinCode.New()).ToList();
        Assert.All(codes, code => Assert.Matches($"^[{JoinCode.Alphabet}]{{{JoinCode.Length}}}$", code));
        Assert.Equal(200, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(JoinCode.Alphabet.Length, JoinCode.Alphabet.Distinct().Count());
        Assert.Empty(JoinCode.Alphabet.Intersect("0O1IL2Z5S6B8UVAE"));
    }

    [Fact]
    public void The_arithmetic_of_the_comment_holds()
    {
        var codes = Math.Pow(JoinCode.Alphabet.Length, JoinCode.Length);
        const double Minutes = 180;
        Assert.Equal(64_000_000, codes);
        Assert.InRange(codes / (CodeGuard.BurstOfAll + (Minutes * CodeGuard.PerMinuteOfAll) + CodeGuard.Firsts), 5_350, 5_450);
        Assert.InRange(codes / (CodeGuard.BurstOfOne + (Minutes * CodeGuard.PerMinuteOfOne)), 34_000, 36_000);
    }

    [Fact]
    public void Right_codes_are_never_counted()
    {
        using var guard = new CodeGuard("CDFGHJ");
        Assert.All(Enumerable.Range(0, 500), _ => Assert.Equal(CodeAnswer.Right, guard.Try("10.0.0.1", "cdf ghj")));
    }

    [Fact]
    public void Another_address_may_still_come_in_when_one_has_guessed_too_often()
    {
        using var guard = new CodeGuard("CDFGHJ");
        for (var guess = 0; guess < CodeGuard.BurstOfOne; guess++) Assert.Equal(CodeAnswer.Wrong, guard.Try("10.0.0.1", "CCCCCC"));
        Assert.Equal(CodeAnswer.TooMany, guard.Try("10.0.0.1", "CDFGHJ"));
        Assert.Equal(CodeAnswer.Right, guard.Try("10.0.0.2", "CDFGHJ"));
    }

    [Fact]
    public void Many_addresses_together_are_slowed_down_too_and_a_newcomer_is_not()
    {
        using var guard = new CodeGuard("CDFGHJ");
        var guesses = Enumerable.Range(0, 10).SelectMany(address => Enumerable.Range(0, CodeGuard.BurstOfOne).Select(_ => guard.Try($"10.0.0.{address}", "CCCCCC"))).ToList();
        Assert.InRange(guesses.Count(guess => guess == CodeAnswer.Wrong), CodeGuard.BurstOfAll, CodeGuard.BurstOfAll + 12);
        Assert.Equal(CodeAnswer.Right, guard.Try("10.0.0.99", "CDFGHJ"));
    }

    [Theory]
    [InlineData("192.168.1.4", "::ffff:192.168.1.4", true)]
    [InlineData("192.168.1.4", "192.168.1.5", false)]
    [InlineData("fd00:1:2:3::1", "fd00:1:2:3:aaaa::9", true)]
    [InlineData("fd00:1:2:3::1", "fd00:1:2:4::1", false)]
    [InlineData("127.0.0.1", "::1", true)]
    public void What_counts_as_one_address(string one, string other, bool same) =>
        Assert.Equal(same, AddressKey.Of(IPAddress.Parse(one)) == AddressKey.Of(IPAddress.Parse(other)));
}
