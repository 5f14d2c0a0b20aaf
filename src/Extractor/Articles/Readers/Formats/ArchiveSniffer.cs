using Extractor.Articles.Readers.Csv;
using Extractor.Articles.Readers.Ninjs;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Tells the formats of news archives and agencies by the first bytes.</summary>
internal static class ArchiveSniffer
{
    /// <summary>The format; <see cref="ArticleFormat.Unknown"/> when the content is of none of them.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="named">What the name says.</param>
    public static ArticleFormat Format(ReadOnlySpan<byte> head, ArticleFormat named)
    {
        ArticleFormat markup = XmlSniffer.Format(head, out _);
        if (markup != ArticleFormat.Unknown)
        {
            return markup;
        }

        return NinjsSniffer.IsNinjs(head) ? ArticleFormat.Ninjs : CsvSniffer.IsTable(head, named) ? ArticleFormat.Csv : ArticleFormat.Unknown;
    }
}
