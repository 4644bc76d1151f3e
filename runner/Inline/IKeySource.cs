using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Inline;

/// <summary>Where keys come from.</summary>
internal interface IKeySource
{
    /// <summary>Waits for the next key; null when there will be none any more.</summary>
    Key? Read();
}
