using System.Collections.Frozen;
using System.Reflection;

namespace Rehearsal.Runner.Workshop;

/// <summary>All that is served as a file: a table of names, filled from inside the program. What is not in it does not exist, so no path leads to the disk.</summary>
internal sealed class Assets
{
    private const string Prefix = "workshop/";
    private const string Folder = "/assets/";

    /// <summary>Pages that stand at an address of their own.</summary>
    private static readonly (string Address, string Name)[] Pages = [("/", "phone.html"), ("/phone", "phone.html"), ("/wall", "wall.html"), ("/lead", "lead.html"), ("/favicon.ico", "favicon.ico")];

    private readonly FrozenDictionary<string, Asset> _byAddress;

    /// <param name="files">By name, without a folder.</param>
    public Assets(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var byName = files.ToDictionary(file => file.Key, file => Asset.Of(file.Key, file.Value), StringComparer.Ordinal);
        var byAddress = byName.ToDictionary(file => Folder + file.Key, file => file.Value, StringComparer.Ordinal);
        foreach (var (address, name) in Pages)
        {
            if (byName.TryGetValue(name, out var page)) byAddress[address] = page;
        }

        _byAddress = byAddress.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What came with this program.</summary>
    public static Assets OfThisProgram()
    {
        var program = Assembly.GetExecutingAssembly();
        return new Assets(program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[Prefix.Length..], Read(program, name))));
    }

    /// <summary>Null where there is nothing.</summary>
    /// <param name="address">The path of a request, decoded; it is looked up as it stands.</param>
    public Asset? At(string address) => _byAddress.GetValueOrDefault(address);

    private static byte[] Read(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
