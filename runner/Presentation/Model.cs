using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation;

/// <summary>Everything the screen depends on.</summary>
internal sealed record Model(Settings Settings, Place Place)
{
    /// <summary>The settings as they are kept; <see cref="Settings"/> is what holds in this run.</summary>
    public Settings Kept { get; init; } = Settings;

    /// <summary>There is a library to go back to; otherwise leaving a page ends the program.</summary>
    public bool HasHome { get; init; } = true;

    /// <summary>Input comes in whole lines: there are no arrows to mark with.</summary>
    public bool IsTyped { get; init; }

    /// <summary>The face shows the page through a window of its own, which can be scrolled; false where the terminal scrolls.</summary>
    public bool Scrolls { get; init; }

    /// <summary>The face only ever adds lines: nothing that stands is drawn anew, so nothing ticks.</summary>
    public bool OnlyAdds { get; init; }

    /// <summary>Workshops can be held from here.</summary>
    public bool HoldsWorkshops { get; init; } = true;

    /// <summary>What happened last came by itself: nobody at this terminal did or asked anything.</summary>
    public bool IsNews { get; init; }

    /// <summary>An answer from backstage is on its way, and input waits for it.</summary>
    public bool IsBusy { get; init; }

    /// <summary>A talk came to its end in this run of the program.</summary>
    public bool HasFinished { get; init; }

    /// <summary>No more input will come: what is left is shown whole, and nothing is asked.</summary>
    public bool InputHasEnded { get; init; }

    /// <summary>One sentence about what was just tried, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>How the library was left.</summary>
    public Places.ShelfView Library { get; init; } = Places.ShelfView.New;

    public Overlay? Overlay { get; init; }

    /// <summary>The list of everything, where it lies over the page.</summary>
    public CommandPalette? Palette { get; init; }
}

/// <summary>The next model, and what is to be done off the stage.</summary>
internal sealed record Step(Model Model, IReadOnlyList<Effect> Effects)
{
    public static Step To(Model model, params IReadOnlyList<Effect> effects) => new(model, effects);

    /// <summary>Asks backstage for something; input waits until the answer is there.</summary>
    public static Step Ask(Model model, params IReadOnlyList<Effect> effects) => new(model with { IsBusy = true }, effects);

    public static Step Quit(Model model, int exitCode, string? farewell = null) => To(model, new Quit(exitCode, farewell));

    /// <summary>Away from a page: to the library where there is one, or out of the program.</summary>
    /// <param name="notice">What the library says on arrival, or null.</param>
    /// <param name="farewell">What the program says when there is no library to go to, or null.</param>
    public static Step Leave(Model model, string? notice = null, string? farewell = null) => model.HasHome
        ? Ask(model with { Notice = notice }, new LoadShelf())
        : Quit(model, ExitCode.Done, farewell);
}
