using System.Text;
using System.Text.RegularExpressions;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Rooms;

/// <summary>
/// What the facilitator's page of a scenario says of single moments. A part of the page belongs to the scene in which one of the lines is said that its
/// heading quotes: <c>## "I was busy."</c>, or <c>## The plaque: "Eleven years", or "You could do me one."</c>. Headings without a quote are about something else.
/// </summary>
/// <param name="Moments">In the order of the page.</param>
public sealed partial record FacilitatorNotes(IReadOnlyList<MomentNote> Moments)
{
    /// <summary>Letters of a page: far more than a facilitator reads.</summary>
    private const int LongestPage = 500_000;

    /// <summary>Where there is no page.</summary>
    public static FacilitatorNotes None { get; } = new([]);

    /// <summary>The page that lies there; without one, or where it cannot be read, there are no notes.</summary>
    public static FacilitatorNotes Load(string? page) => page is not null && SourceFile.Read(page, page, LongestPage) is { Ok: true } source ? Parse(source.Value.Text) : None;

    public static FacilitatorNotes Parse(string markdown)
    {
        var moments = new List<MomentNote>();
        string? heading = null;
        var text = new StringBuilder();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!Heading().IsMatch(line))
            {
                text.Append(line).Append('\n');
                continue;
            }

            End();
            (heading, text) = (CleanText.Line(line.TrimStart('#')), new StringBuilder());
        }

        End();
        return new FacilitatorNotes(moments);

        void End()
        {
            if (heading is not null && MomentNote.Of(heading, text.ToString()) is { } note) moments.Add(note);
        }
    }

    /// <summary>What the page says of a scene, or a question that always fits.</summary>
    public MomentNote Of(Scene scene) => Find(scene) ?? MomentNote.General;

    /// <summary>What the page says of a scene; null where none of its headings quotes it. Of several, the longest quote wins, and the earliest of those.</summary>
    public MomentNote? Find(Scene scene)
    {
        var spoken = scene.Lines.Select(line => new SpokenWords(line.Text)).ToList();
        var (found, longest) = ((MomentNote?)null, 0);
        foreach (var note in Moments)
        {
            var length = note.Quotes.Select(quote => new SpokenWords(quote)).Where(quote => spoken.Exists(line => line.Hold(quote))).Select(quote => quote.Count).DefaultIfEmpty(0).Max();
            if (length > longest) (found, longest) = (note, length);
        }

        return found;
    }

    [GeneratedRegex("^#{1,6} ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();
}
