namespace Extractor.Articles.Readers.Containers;

/// <summary>One file of a container, or the failure that stands in the place of one.</summary>
/// <param name="Name">Its path in the container; empty when the failure concerns the container itself.</param>
internal readonly record struct ContainerMember(string Name)
{
    /// <summary>Its content, valid until the next member is asked for; null when there is none to be read.</summary>
    public Stream? Content { get; init; }

    /// <summary>Why there is no content; made for a place. Null when there is content.</summary>
    public Func<ReadPlace, ReadFailure>? Failure { get; init; }

    /// <summary>A member that cannot be read.</summary>
    public static ContainerMember Failed(string name, string reason, string message, string remedy) =>
        new(name) { Failure = place => place.Fail(reason, message, remedy) };
}
