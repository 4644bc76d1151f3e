using System.Globalization;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Engine.Packs;

/// <summary>What can be wrong with a pack, said to whoever was handed it.</summary>
/// <param name="pack">As the user named it.</param>
internal sealed class PackProblems(string pack)
{
    private const int Shown = 80;
    private const string AskAgain = "Ask whoever made it for a new one.";

    public Diagnostic Damaged(string what) => Error(DiagnosticCodes.PackDamaged, what, AskAgain);

    public Diagnostic Unsafe(string file, string fault) => Error(DiagnosticCodes.PackUnsafe, $"'{Short(file)}' {fault}.", "Nothing of it was installed. " + AskAgain);

    /// <summary>Said to the author, who can mend it.</summary>
    public Diagnostic CannotPack(string file, string fault) => Error(DiagnosticCodes.PackUnsafe, $"'{Short(file)}' {fault}.", "Mend that, and pack it again.");

    public Diagnostic TooManyFiles() => TooLarge(string.Create(CultureInfo.InvariantCulture, $"It holds more than {PackLimits.Files} files."));

    public Diagnostic TooManyBytes() => TooLarge(string.Create(CultureInfo.InvariantCulture, $"It is larger than {PackLimits.Bytes / 1_000_000} MB, or would be when unpacked."));

    public Diagnostic Newer() => Error(DiagnosticCodes.PackNewer, "A newer version of rehearse made this pack.", "Install the newest version, then this pack.");

    private Diagnostic TooLarge(string what) => Error(DiagnosticCodes.PackTooLarge, what, "A scenario is text; split it into several, or leave out what does not belong to it.");

    private Diagnostic Error(string code, string message, string remedy) => new(code, Severity.Error, pack, null, message, remedy);

    private static string Short(string name) => CleanText.Line(name.Length > Shown ? string.Concat(name.AsSpan(0, Shown), "…") : name);
}
