namespace Rehearsal.Runner.Presentation;

/// <summary>Makes the screen of a model: the place's page, and what every place has in common.</summary>
internal static class ScreenBuilder
{
    public static Screen Of(Model model)
    {
        var page = model.Place.Page(model);
        return page with
        {
            Overlay = model.Palette?.Overlay(model) ?? model.Overlay ?? page.Overlay,
            Notice = model.Notice ?? page.Notice,
            Hints = model.IsBusy ? [] : Hints.Of(Update.BindingsOf(model)),
            IsNews = model.IsNews,
            IsWaiting = page.IsWaiting || model.IsBusy,
        };
    }
}
