using System.Text.RegularExpressions;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Tests.Conventions;

/// <summary>Names are the field's words. These five fit anything, and so say nothing.</summary>
public sealed partial class NameTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Data", "Info"];

    /// <summary>One word, and every platform's own for the place.</summary>
    private const string DataFolder = nameof(Engine.Records.DataFolder);

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var types = new[] { typeof(Script).Assembly, typeof(Workplace).Assembly, typeof(NameTests).Assembly }.SelectMany(assembly => assembly.GetTypes());
        Assert.Empty(types
            .Where(type => type.Namespace?.StartsWith("Rehearsal.", StringComparison.Ordinal) == true && Words(type.Name).Intersect(Empty, StringComparer.Ordinal).Any())
            .Select(type => type.FullName));
    }

    [Theory]
    [InlineData("SessionManager", "Session Manager")]
    [InlineData("DatabaseFiles", "Database Files")]
    [InlineData("IUtilTests", "I Util Tests")]
    [InlineData("DataFolderTests", "Folder Tests")]
    public void A_name_is_split_into_its_words(string name, string words) => Assert.Equal(words, string.Join(' ', Words(name)));

    private static IEnumerable<string> Words(string name) => Word().Matches(name.Replace(DataFolder, "Folder", StringComparison.Ordinal)).Select(match => match.Value);

    [GeneratedRegex("[A-Z](?![a-z])|[A-Z][a-z]*|[a-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
