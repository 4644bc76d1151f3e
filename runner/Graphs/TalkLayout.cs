using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Rehearsal.Runner.Graphs;

/// <summary>Gives everything in a picture its place. The boxes and the ways of the arrows are dagre's; the options stand in their box, and an arrow begins at its own.</summary>
internal static class TalkLayout
{
    /// <summary>The placed picture, or null when it is too large to be laid out within the patience of <see cref="Dagre"/>.</summary>
    public static PlacedTalk? Of(TalkPicture picture)
    {
        var laidOut = Dagre.LayOut(Asked(picture));
        return laidOut is null ? null : Placed(picture, JObject.Parse(laidOut));
    }

    private static string Asked(TalkPicture picture)
    {
        using var text = new StringWriter();
        using var json = new JsonTextWriter(text);
        json.WriteStartObject();
        json.WritePropertyName("boxes");
        json.WriteStartArray();
        foreach (var point in picture.Points) WriteBox(json, point.Key, Measures.Size(point));
        foreach (var ending in picture.Endings) WriteBox(json, ending.Key, Measures.Size(ending));
        json.WriteEndArray();
        json.WritePropertyName("arrows");
        json.WriteStartArray();
        foreach (var (from, option, arrow) in Arrows(picture)) WriteRow(json, NameOf(option, arrow), from.Key, arrow.To);
        json.WriteEndArray();
        json.WriteEndObject();
        return text.ToString();
    }

    private static void WriteBox(JsonTextWriter json, string key, (double Width, double Height) size) => WriteRow(json, key, size.Width, size.Height);

    private static void WriteRow(JsonTextWriter json, params ReadOnlySpan<object> values)
    {
        json.WriteStartArray();
        foreach (var value in values) json.WriteValue(value);
        json.WriteEndArray();
    }

    private static IEnumerable<(PicturePoint From, PictureOption Option, PictureArrow Arrow)> Arrows(TalkPicture picture) =>
        from point in picture.Points from option in point.Options from arrow in option.Arrows select (point, option, arrow);

    private static string NameOf(PictureOption option, PictureArrow arrow) => $"{option.Key}-{arrow.To}";

    private static PlacedTalk Placed(TalkPicture picture, JObject laidOut)
    {
        var middles = laidOut["boxes"]!.ToDictionary(row => (string)row[0]!, row => new Spot((double)row[1]!, (double)row[2]!), StringComparer.Ordinal);
        var bends = laidOut["arrows"]!.ToDictionary(row => (string)row[0]!, Bends, StringComparer.Ordinal);
        var points = picture.Points.Select(point => Placed(Untangled(point, bends), middles[point.Key])).ToList();
        var options = points.SelectMany(point => point.Options).ToDictionary(option => option.Option.Key, StringComparer.Ordinal);
        return new PlacedTalk(
            (double)laidOut["width"]!,
            (double)laidOut["height"]!,
            points,
            [.. picture.Endings.Select(ending => new PlacedEnding(ending, BoxAt(middles[ending.Key], Measures.Size(ending))))],
            [.. Arrows(picture).Select(way => new PlacedArrow(way.Option, way.Arrow, FromOption(options[way.Option.Key].Box, middles[way.From.Key].Y, bends[NameOf(way.Option, way.Arrow)])))]);
    }

    private static List<Spot> Bends(JToken row) => [.. row.Skip(1).Chunk(2).Select(pair => new Spot((double)pair[0]!, (double)pair[1]!))];

    private static Box BoxAt(Spot middle, (double Width, double Height) size) => new(middle.X - (size.Width / 2), middle.Y - (size.Height / 2), size.Width, size.Height);

    /// <summary>The options from left to right as their arrows leave, so that these do not cross under the box.</summary>
    private static PicturePoint Untangled(PicturePoint point, Dictionary<string, List<Spot>> bends) =>
        point with { Options = [.. point.Options.OrderBy(option => option.Arrows.Select(arrow => bends[NameOf(option, arrow)][1].X).DefaultIfEmpty(double.MaxValue).Average())] };

    private static PlacedPoint Placed(PicturePoint point, Spot middle)
    {
        var box = BoxAt(middle, Measures.Size(point));
        var options = new List<PlacedOption>();
        var y = box.Y + Measures.HeadHeight;
        foreach (var row in Measures.Rows(point))
        {
            var x = box.X + Measures.Margin;
            foreach (var option in row)
            {
                options.Add(new PlacedOption(option, new Box(x, y, Measures.ChipWidth(option), Measures.ChipHeight)));
                x += Measures.ChipWidth(option) + Measures.ChipGap;
            }

            y += Measures.ChipHeight + Measures.ChipGap;
        }

        return new PlacedPoint(point, box, options);
    }

    /// <summary>An arrow that goes down begins below its option; one that goes back begins where dagre has it leave the box.</summary>
    private static List<Spot> FromOption(Box option, double middle, List<Spot> bends) =>
        bends[0].Y > middle + 1 ? [new Spot(option.Middle, option.Bottom), .. bends.Skip(1)] : bends;
}
