namespace Rehearsal.Runner.Graphs;

/// <summary>The colours of the formats that cannot tell light from dark; the same as the light ones of <c>picture.css</c>. White letters on them have a contrast of 4.5 and more.</summary>
internal static class GraphColours
{
    public static string Of(PictureOption option) => option.Word switch
    {
        "integrated" => "#2f7a4a",
        "head-led" => "#2f6fad",
        "people-led" => "#8f5a00",
        "neither" => "#a34242",
        _ => "#6b6862",
    };
}
