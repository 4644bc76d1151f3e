using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Presentation;

/// <summary>Where the user is. A place knows its keys, its page, and what its messages do; adding one touches no list.</summary>
internal abstract record Place
{
    /// <summary>The one table behind handler, hints and help. While a field is open it binds no letters: they are typed.</summary>
    public abstract IReadOnlyList<Binding> Bindings(Model model);

    /// <summary>The page, without what every place has in common.</summary>
    public abstract Screen Page(Model model);

    /// <summary>What a message does here. A message that means nothing here changes nothing.</summary>
    public abstract Step On(Model model, Message message);

    /// <summary>The line being typed, or null when no field is open.</summary>
    public virtual Typing? Typing => null;

    /// <summary>The same place with another line in its field.</summary>
    public virtual Place Typed(Typing typing) => this;

    /// <summary>What Ctrl+C does.</summary>
    public virtual Step OnInterrupted(Model model) => Step.Quit(model, ExitCode.Interrupted, Farewell);

    /// <summary>What happens when no more input will come.</summary>
    public virtual Step OnInputEnded(Model model) => Step.Quit(model, model.HasFinished ? ExitCode.Done : ExitCode.AnswersRanOut, Farewell);

    /// <summary>How to go on from here another time; null where nothing is under way.</summary>
    public virtual string? Farewell => null;

    /// <summary>Words for the help beside the keys.</summary>
    public virtual IEnumerable<Block> MoreHelp(Model model) => [];
}
