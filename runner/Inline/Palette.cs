using Rehearsal.Runner.Presentation;
using Spectre.Console;

namespace Rehearsal.Runner.Inline;

/// <summary>The looks of the tones. The two accents lie between light and dark, so that both kinds of background carry them; blue and amber read apart for colour-blind eyes.</summary>
internal static class Palette
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style RichClarity = new(new Color(0x3D, 0x85, 0xC6));
    private static readonly Style RichCare = new(new Color(0xB8, 0x7A, 0x1C));
    private static readonly Style BasicClarity = new(Color.Blue);
    private static readonly Style BasicCare = new(Color.Olive);

    public static Style Of(Tone tone, ColorSystem colours) => tone switch
    {
        Tone.Dim => Dim,
        Tone.Strong or Tone.You or Tone.Partner => Strong,
        Tone.Clarity => colours > ColorSystem.Standard ? RichClarity : BasicClarity,
        Tone.Care => colours > ColorSystem.Standard ? RichCare : BasicCare,
        _ => Plain,
    };
}
