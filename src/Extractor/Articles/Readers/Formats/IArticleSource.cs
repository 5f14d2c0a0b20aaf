namespace Extractor.Articles.Readers.Formats;

/// <summary>The articles of one input, one after another.</summary>
internal interface IArticleSource
{
    /// <summary>The next article or failure; null at the end. What the stream throws passes through, after which there is nothing more.</summary>
    ReadResult? Next();

    /// <summary>The place reading has come to: where an error of the stream belongs.</summary>
    ReadPlace Place { get; }
}
