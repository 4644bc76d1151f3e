using System.Globalization;
using Rehearsal.Engine.Scripts;
using Rehearsal.Runner.Backstage;
using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Layout;

namespace Rehearsal.Runner.Inline;

/// <summary>Lines out, lines in: no escape codes, no cursor, nothing drawn twice. For pipes, simple terminals and screen readers.</summary>
internal sealed class PlainFace(TextReader input, TextWriter output, int width = PlainText.DefaultWidth) : IFrontEnd
{
    private readonly InputFeed _feed = InputFeed.Of(input);
    private Screen? _before;
    private bool _hasWritten;

    public void Open(Action<Message> send) => _feed.Open(send);

    public void Draw(Screen screen)
    {
        if (screen.Place.Length == 0) return;
        _hasWritten = false;
        if (screen.Overlay is null && _before?.Overlay is not null) _before = _before with { Overlay = null, Picker = null, Field = null };
        Page(screen);
        if (_hasWritten) Write(screen.Live.SelectMany(live => PlainText.Wrapped(live.Text, width)));
        if (!screen.IsWaiting)
        {
            Ask(screen);
            if (screen.Notice is { } notice && !(screen.IsNews && notice == _before?.Notice)) Write(PlainText.Wrapped(notice, width));
            if (_hasWritten) Write(PlainText.Wrapped(Prompt(screen), width));
        }

        output.Flush();
        _before = screen.IsWaiting && _before is not null ? _before with { Place = screen.Place, Title = screen.Title, Body = screen.Body, Picker = null, Field = null } : screen;
    }

    public void Close(string? farewell)
    {
        _feed.Close();
        if (farewell is not null) Write(PlainText.Wrapped(farewell, width));
        output.Flush();
    }

    private void Page(Screen screen)
    {
        var isNew = screen.Place != _before?.Place;
        if (isNew && _before is not null) Write([""]);
        if (isNew && screen.Title != _before?.Title) Write([.. PlainText.Wrapped(screen.Title, width), ""]);
        for (var at = isNew ? 0 : _before!.Body.Count; at < screen.Body.Count; at++)
        {
            Write(PlainText.Lines(at == 0 ? null : screen.Body[at - 1], screen.Body[at], width));
        }
    }

    /// <summary>What is asked, where it was not asked just so before.</summary>
    private void Ask(Screen screen)
    {
        if (screen.Overlay is { } overlay && !IsSame(overlay, _before?.Overlay)) Write([overlay.Title, .. PlainText.Lines(overlay.Body, width), .. overlay.Picker is { } list ? Options(list) : []]);
        if (screen.Overlay is { Picker: not null }) return;
        if (screen.Side is { } side && !IsSame(side, _before?.Side)) Write(SideLayout.Rows(side, new Sheet(width, 0)).Select(row => row.Text.TrimStart()));
        if (screen.Picker is { } picker && (_before?.Picker is not { } last || !Options(picker).SequenceEqual(Options(last), StringComparer.Ordinal))) Write(Options(picker));
        if (screen.Field is { } field && field.Label != _before?.Field?.Label) Write(FieldLines(field).Prepend(""));
    }

    private IEnumerable<string> Options(Picker picker)
    {
        if (picker.IsScale) yield break;
        yield return "";
        string? group = null;
        for (var at = 0; at < picker.Options.Count; at++)
        {
            var option = picker.Options[at];
            if (option.Group != group && option.Group is not null) yield return option.Group;
            group = option.Group;
            foreach (var line in Wrap.Rows($"{Number(at + 1)}. {OptionText(option)}", Tone.Plain, width, 0, 3)) yield return line.Text;
        }
    }

    private static string OptionText(Option option)
    {
        var ticked = option.IsTicked is { } isTicked ? isTicked ? " (ticked)" : " (not ticked)" : "";
        var lead = option.Lead is { } words ? $"{words}: " : "";
        var cells = option.Cells.Select(cell => cell.Spoken ?? cell.Text).Where(text => text.Length > 0).ToList();
        var details = cells.Count == 0 ? "" : $", {string.Join(", ", cells)}";
        return CleanText.Line($"{lead}{option.Text}{details}{ticked}");
    }

    private IEnumerable<string> FieldLines(Field field)
    {
        foreach (var line in PlainText.Wrapped(Question(field), width)) yield return line;
        if (field.Typing.Text.Length == 0) yield break;
        foreach (var line in PlainText.Wrapped($"Suggested, and kept with Enter: {field.Typing.Text}", width)) yield return line;
    }

    private static string Question(Field field)
    {
        if (field.Note is null) return field.Label;
        return field.Label is [.., '?' or '…'] ? $"{field.Label} {field.Note}" : $"{field.Label}: {field.Note}";
    }

    private static string Prompt(Screen screen)
    {
        var hints = screen.Hints.Where(hint => hint.Typed is not null).Select(hint => hint.Typed == hint.Words ? hint.Words : $"{hint.Typed} {hint.Words}");
        if (screen is { Overlay: null, Field: not null }) return $"Type a line, or: {string.Join(", ", hints)}.";
        var picker = screen.Overlay is { } overlay ? overlay.Picker : screen.Picker;
        var count = picker?.Options.Count ?? 0;
        var choose = count == 1 && screen.Overlay is not null ? ["Choose 1"] : count > 1 ? [$"Choose 1–{Number(count)}"] : Array.Empty<string>();
        var prompt = string.Join(", ", choose.Concat(hints));
        return prompt.Length == 0 ? "" : $"{prompt}.";
    }

    private static bool IsSame(Side side, Side? before) => before is not null && side with { Meters = [], Thought = null } == before with { Meters = [], Thought = null } && side.Meters.SequenceEqual(before.Meters);

    /// <summary>What lies there with options is made anew for every screen.</summary>
    private static bool IsSame(Overlay overlay, Overlay? before) => overlay == before
        || (overlay.Picker is { } picker && before?.Picker is { } last && overlay.Title == before.Title && picker.Options.Select(OptionText).SequenceEqual(last.Options.Select(OptionText), StringComparer.Ordinal));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
            _hasWritten = true;
        }
    }
}
