namespace Rehearsal.Runner.Cli;

/// <summary>What was asked for cannot be done as it was asked. The message is for the user, and says what to do.</summary>
public sealed class UsageException(string message) : Exception(message);
