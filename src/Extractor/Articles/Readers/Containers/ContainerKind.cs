namespace Extractor.Articles.Readers.Containers;

/// <summary>How an input holds other inputs.</summary>
internal enum ContainerKind : byte
{
    /// <summary>It is none that holds others.</summary>
    None,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>A tar archive, of any of its variants.</summary>
    Tar,
}
