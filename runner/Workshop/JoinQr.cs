using System.Globalization;
using System.Text;
using QRCoder;

namespace Rehearsal.Runner.Workshop;

/// <summary>The join address as a QR code, with the margin of four modules that ISO 18004 asks for.</summary>
internal static class JoinQr
{
    /// <summary>For the projector: one path, no style of its own, so that a strict policy lets it be.</summary>
    public static string Svg(string address)
    {
        var rows = Rows(address);
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var from = x;
                while (x < rows[y].Count && rows[y][x]) x++;
                if (x > from) path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        var size = rows.Count.ToString(CultureInfo.InvariantCulture);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"QR code of the join address\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>";
    }

    /// <summary>For a terminal: two rows a line. The light parts are drawn, as fits light letters on a dark ground; phones read the other way round, too.</summary>
    public static IReadOnlyList<string> Lines(string address)
    {
        var rows = Rows(address);
        return [.. Enumerable.Range(0, (rows.Count + 1) / 2).Select(line => string.Concat(Enumerable.Range(0, rows.Count).Select(x => Block(IsLight(line * 2, x), IsLight((line * 2) + 1, x)))))];

        bool IsLight(int y, int x) => y < rows.Count && !rows[y][x];
    }

    private static char Block(bool upper, bool lower) => (upper, lower) switch
    {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        _ => ' ',
    };

    /// <summary>Dark is true.</summary>
    private static List<List<bool>> Rows(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.Select(row => row.Cast<bool>().ToList())];
    }
}
