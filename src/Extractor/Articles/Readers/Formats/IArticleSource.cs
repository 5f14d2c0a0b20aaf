namespace Extractor.Articles.Readers.Formats;

/// <summary>The articles of one input, one after another.</summary>
internal interface IArticleSource
{
    /// <summary>The next article or failure; null at the end. What the stream throws passes through, after which only <see cref="Resume"/> leads on.</summary>
    ReadResult? Next();

    /// <summary>Goes on behind a damaged place of the stream; false when there is nothing more, or when what follows cannot be told.</summary>
    bool Resume() => false;

    /// <summary>The place reading has come to: where an error of the stream belongs.</summary>
    ReadPlace Place { get; }
}
