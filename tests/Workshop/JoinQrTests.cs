using Rehearsal.Runner.Workshop;

namespace Rehearsal.Tests.Workshop;

public sealed class JoinQrTests
{
    private const string Address = "http://192.168.1.4:5055/?c=KMQT7R";

    [Fact]
    public void The_picture_has_no_style_of_its_own_and_nothing_from_elsewhere()
    {
        var svg = JoinQr.Svg(Address);
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 37 37\"", svg, StringComparison.Ordinal);
        Assert.All((string[])["style", "script", "href", "url("], part => Assert.DoesNotContain(part, svg, StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_terminal_it_fits_a_small_window_with_a_margin_all_around()
    {
        var lines = JoinQr.Lines(Address);
        Assert.Equal((19, 37), (lines.Count, lines[0].Length));
        Assert.All(lines, line => Assert.True(line.StartsWith("████", StringComparison.Ordinal) || line.StartsWith("▀▀▀▀", StringComparison.Ordinal)));
        Assert.Equal(new string('█', 37), lines[0]);
    }

    [Fact]
    public void Both_show_the_same()
    {
        var lines = JoinQr.Lines(Address);
        // The corner that every code has: dark all along its upper edge, seven modules long.
        Assert.Equal(new string(' ', 0) + "████ ▄▄▄▄▄ █", lines[2][..12]);
        Assert.Contains("M4 4h7v1h-7z", JoinQr.Svg(Address), StringComparison.Ordinal);
    }
}
