using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>What a feed says about all its items; null where it says nothing.</summary>
internal sealed record FeedHead
{
    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Copyright { get; init; }

    public string? Author { get; init; }

    /// <summary>Reads the head of a feed.</summary>
    public static FeedHead Of(MarkupElement root)
    {
        // RSS keeps it in a channel, Atom in the root.
        MarkupElement head = root.Children.FirstOrDefault(c => c.Name == "channel") ?? root;
        return new FeedHead
        {
            Title = head.Child("title")?.Text,
            Language = head.Child("language")?.Text ?? head.Child("dc", "language")?.Text ?? root.Attribute("xml:lang"),
            Copyright = head.Child("copyright")?.Text ?? head.Child("rights")?.Text ?? head.Child("dc", "rights")?.Text,
            Author = root.Name == "feed" ? AtomEntry.Author(root) : null,
        };
    }
}
