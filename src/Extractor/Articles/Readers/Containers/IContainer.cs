namespace Extractor.Articles.Readers.Containers;

/// <summary>The members of a container, one after another.</summary>
internal interface IContainer : IDisposable
{
    /// <summary>How many stored bytes of the container lie before the member that was handed out last; null when that is not known.</summary>
    long? StoredBytes { get; }

    /// <summary>The next file; null at the end. Folders and links are passed over. What the container's own stream throws passes through.</summary>
    ContainerMember? Next();
}
