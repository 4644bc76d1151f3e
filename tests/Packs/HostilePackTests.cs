using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rehearsal.Engine.Packs;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Packs;

public sealed class HostilePackTests
{
    private const int SymbolicLink = unchecked((int)0xA1FF0000);
    private const int Device = 0x21A40000;
    private const int DosFolder = 0x10;

    private static readonly byte[] Good = PackWriter.Write(Some.Pack());

    [Theory]
    [InlineData("../late.ink")]
    [InlineData("/tmp/late.ink")]
    [InlineData("C:\\late.ink")]
    [InlineData("words\\late.ink")]
    [InlineData("words/../../late.ink")]
    [InlineData("words/")]
    public void A_file_that_leads_elsewhere_is_refused(string name) => Assert.Equal(DiagnosticCodes.PackUnsafe, Some.PackProblem(Some.ListedArchive("late", ("late.ink", "Hello", Some.PlainFile), (name, "evil", Some.PlainFile))).Code);

    [Theory]
    [InlineData(SymbolicLink)]
    [InlineData(Device)]
    [InlineData(DosFolder)]
    public void A_link_a_device_or_a_folder_is_refused(int attributes)
    {
        var problem = Some.PackProblem(Some.ListedArchive("late", ("late.ink", "/etc/passwd", attributes)));
        Assert.Equal((DiagnosticCodes.PackUnsafe, "'late.ink' is a link, a device or a folder, and no file."), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("late.ink", "late.ink")]
    [InlineData("late.ink", "LATE.ink")]
    [InlineData("words", "words/more.ink")]
    [InlineData("late.ink", "Manifest.json")]
    public void Two_files_of_one_name_are_refused(string one, string other) =>
        Assert.Equal(DiagnosticCodes.PackUnsafe, Some.PackProblem(Some.ListedArchive("late", (one, "1", Some.PlainFile), (other, "1", Some.PlainFile))).Code);

    [Fact]
    public void A_file_that_the_manifest_does_not_list_is_refused()
    {
        var problem = Some.PackProblem(Some.Archive([.. Some.Entries(Good), ("more.exe", [1], Some.PlainFile)]));
        Assert.Equal((DiagnosticCodes.PackUnsafe, "'more.exe' is not in its manifest."), (problem.Code, problem.Message));
    }

    [Fact]
    public void A_file_that_is_missing_is_said() =>
        Assert.Equal("'late.plan' is missing.", Some.PackProblem(Some.Archive([.. Some.Entries(Good).Where(entry => entry.Name != "late.plan")])).Message);

    [Theory]
    [InlineData("run only\nexpect ending rest\n")]
    [InlineData("run")]
    [InlineData("")]
    public void A_file_that_was_changed_is_refused(string text) =>
        Assert.StartsWith("'late.plan' is not what the manifest says", Some.PackProblem(Spoiled("late.plan", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("../late")]
    [InlineData("a/b")]
    [InlineData("nul")]
    [InlineData("")]
    public void An_id_that_leads_elsewhere_is_refused(string id) => Assert.Equal(DiagnosticCodes.PackUnsafe, Some.PackProblem(Some.ListedArchive(id, ("late.ink", "Hello", Some.PlainFile))).Code);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":1,\"surprise\":2}")]
    [InlineData("{\"format\":0}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void A_manifest_that_is_none_is_refused(string text) => Assert.Equal((DiagnosticCodes.PackDamaged, "Its manifest cannot be read."), (Some.PackProblem(Spoiled(Pack.ManifestName, text)).Code, Some.PackProblem(Spoiled(Pack.ManifestName, text)).Message));

    [Fact]
    public void A_pack_without_a_manifest_is_refused() => Assert.Equal(DiagnosticCodes.PackDamaged, Some.PackProblem(Some.Archive(("late.ink", [1], Some.PlainFile))).Code);

    [Fact]
    public void A_pack_of_a_newer_program_says_so() => Assert.Equal(DiagnosticCodes.PackNewer, Some.PackProblem(Spoiled(Pack.ManifestName, "{\"format\":2,\"what\":[]}")).Code);

    [Fact]
    public void A_pack_with_too_many_files_is_refused() =>
        Assert.Equal(DiagnosticCodes.PackTooLarge, Some.PackProblem(Some.Archive([.. Enumerable.Range(0, PackLimits.Files + 2).Select(number => ($"{number}.ink", Array.Empty<byte>(), Some.PlainFile))])).Code);

    [Fact]
    public void A_file_that_is_larger_than_a_pack_may_be_is_refused() => Assert.Equal(DiagnosticCodes.PackTooLarge, Some.PackProblem(new byte[PackLimits.Bytes + 1]).Code);

    [Fact]
    public void A_bomb_is_refused_by_what_it_declares()
    {
        var bomb = Some.ListedArchive("late", ("late.ink", new string('x', PackLimits.Bytes + 1), Some.PlainFile));
        Assert.True(bomb.Length < PackLimits.Bytes / 100);
        Assert.Equal(DiagnosticCodes.PackTooLarge, Some.PackProblem(bomb).Code);
    }

    [Fact]
    public void A_bomb_that_declares_little_gives_no_more_than_that()
    {
        var bomb = Some.ListedArchive("late", ("late.ink", new string('x', 5_000_000), Some.PlainFile));
        Declare(bomb, 5_000_000, 10);
        Assert.Equal(DiagnosticCodes.PackDamaged, Some.PackProblem(bomb).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("This is no archive.")]
    public void What_is_no_archive_is_refused(string text) => Assert.Equal(DiagnosticCodes.PackDamaged, Some.PackProblem(Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void A_pack_that_was_cut_off_is_refused_wherever_it_was_cut() =>
        Prop.ForAll(Gen.Choose(0, Good.Length - 1).ToArbitrary(), length => !PackReader.Read("some.rehearsal", Good.AsMemory(0, length)).Ok).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_happens_to_its_bytes_a_pack_is_refused_or_gives_the_files_of_the_manifest()
    {
        var damages = from places in Gen.Choose(0, Good.Length - 1).NonEmptyListOf() from values in Gen.Choose(0, 255).ListOf(places.Count) select places.Zip(values).Take(8).ToList();
        Prop.ForAll(damages.ToArbitrary(), IsRefusedOrTrue).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool IsRefusedOrTrue(List<(int Place, int Value)> damage)
    {
        var bytes = Good.ToArray();
        foreach (var (place, value) in damage) bytes[place] = (byte)value;
        return PackReader.Read("some.rehearsal", bytes).Value is not { } pack
            || pack.Files.Select(file => (file.Path, file.Content.Length, file.Sha256)).SequenceEqual(pack.Manifest.Files.Select(file => (file.Path, file.Bytes, file.Sha256)));
    }

    private static byte[] Spoiled(string name, string text) =>
        Some.Archive([.. Some.Entries(Good).Select(entry => entry.Name == name ? (entry.Name, Encoding.UTF8.GetBytes(text), entry.Attributes) : entry)]);

    /// <summary>Writes another size wherever an archive tells this one, and into its manifest too.</summary>
    private static void Declare(byte[] archive, int true32, int told)
    {
        for (var at = 0; at + 4 <= archive.Length; at++)
        {
            if (BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(at)) == true32) BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(at), told);
        }
    }
}
