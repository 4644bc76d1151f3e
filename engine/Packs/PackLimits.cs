namespace Rehearsal.Engine.Packs;

/// <summary>How large a pack may be.</summary>
public static class PackLimits
{
    /// <summary>Of the pack itself, and of all its files together, in bytes: twice what a script may have.</summary>
    public const int Bytes = 10_000_000;

    /// <summary>Of its manifest, in bytes.</summary>
    public const int ManifestBytes = 200_000;

    /// <summary>How many files it may hold.</summary>
    public const int Files = 200;
}
