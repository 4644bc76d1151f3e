using Rehearsal.Runner.Presentation;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Rehearsal.Runner.FullScreen;

/// <summary>
/// The looks of the tones. Text and background are the terminal's own, so a light one stays light; the two accents lie
/// between light and dark, and blue and amber read apart for colour-blind eyes.
/// </summary>
internal sealed class Looks(ColorCapabilityLevel colours)
{
    public static Attribute Plain { get; } = new(Color.None, Color.None);

    private static readonly Attribute Dim = Plain with { Style = TextStyle.Faint };
    private static readonly Attribute Strong = Plain with { Style = TextStyle.Bold };

    private readonly Attribute _clarity = Accent(colours, new Color(0x3D, 0x85, 0xC6), ColorName16.Blue);
    private readonly Attribute _care = Accent(colours, new Color(0xB8, 0x7A, 0x1C), ColorName16.Yellow);

    public Attribute Of(Tone tone) => tone switch
    {
        Tone.Dim => Dim,
        Tone.Strong or Tone.You or Tone.Partner => Strong,
        Tone.Clarity => _clarity,
        Tone.Care => _care,
        _ => Plain,
    };

    private static Attribute Accent(ColorCapabilityLevel colours, Color rich, ColorName16 basic) => colours switch
    {
        ColorCapabilityLevel.NoColor => Plain,
        ColorCapabilityLevel.Colors16 => new Attribute(new Color(basic), Color.None),
        _ => new Attribute(rich, Color.None),
    };
}
