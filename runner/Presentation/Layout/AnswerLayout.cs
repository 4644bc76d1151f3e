namespace Rehearsal.Runner.Presentation.Layout;

/// <summary>What is asked of the user: something to type, something to pick, or both.</summary>
internal static class AnswerLayout
{
    public static Area Of(Field? field, Picker? picker, Sheet sheet)
    {
        var typed = field is null ? Area.Empty : Typed(field, sheet);
        if (picker is null) return typed;
        var picked = Picked(picker, sheet);
        return typed.Height == 0 ? picked : typed.Then([Row.Empty]).Then(picked) with { Caret = typed.Caret };
    }

    private static Area Typed(Field field, Sheet sheet)
    {
        var (rows, caretRow, before) = FieldLayout.Rows(field, sheet);
        return new Area(rows) { Caret = (caretRow, before.Width), Focus = (caretRow, 1) };
    }

    /// <summary>The options, each to be clicked over the whole width, and what is said about the marked one.</summary>
    private static Area Picked(Picker picker, Sheet sheet)
    {
        var (rows, places) = PickerLayout.Rows(picker, sheet);
        var area = new Area(rows)
        {
            Targets = picker.IsScale ? Scale(picker, sheet) : [.. places.Select((place, at) => new Target(place.First, place.Count, 0, sheet.Width, new OptionClicked(at)))],
            Focus = picker.Marked is { } marked ? places[marked] : null,
        };
        return area.Then(About(picker, sheet));
    }

    /// <summary>What is said about the marked option, under an empty row; nothing where nothing is.</summary>
    public static IReadOnlyList<Row> About(Picker picker, Sheet sheet) => picker.Marked is { } at && picker.Options[at].About is { } about
        ? [Row.Empty, .. Wrap.Rows(about, Tone.Dim, sheet.Width, Sheet.Margin + 2, Sheet.Margin + 2)]
        : [];

    /// <summary>Where each step of a scale stands, as long as the scale takes one row.</summary>
    private static List<Target> Scale(Picker picker, Sheet sheet)
    {
        var at = Sheet.Margin;
        var targets = new List<Target>();
        foreach (var (index, option) in picker.Options.Index())
        {
            var width = PickerLayout.ScaleGap + CellWidth.Of(option.Text);
            targets.Add(new Target(0, 1, at, at + width, new OptionClicked(index)));
            at += width;
        }

        return at <= sheet.Width ? targets : [];
    }
}
