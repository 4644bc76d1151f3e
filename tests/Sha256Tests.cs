using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine;

namespace Rehearsal.Tests;

public sealed class Sha256Tests
{
    /// <summary>The examples of FIPS 180-4.</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void The_published_examples_come_out(string message, string hash) => Assert.Equal(hash, Sha256.HexOf(Encoding.UTF8.GetBytes(message)));

    [Fact]
    public void Every_length_around_a_block_hashes_as_the_platform_does() =>
        Assert.All(Enumerable.Range(0, 200), length => AssertSame([.. Enumerable.Range(length, length).Select(value => (byte)value)]));

    [Fact]
    public void Any_message_hashes_as_the_platform_does() => Prop.ForAll<byte[]>(AssertSame).QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_are_the_hash_from_its_start() => Assert.Equal([0xba7816bf, 0x8f01cfea], Sha256.Of("abc"u8)[..2]);

    private static void AssertSame(byte[] message) => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(message)), Sha256.HexOf(message));
}
