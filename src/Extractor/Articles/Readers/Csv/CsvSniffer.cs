using System.Text;
using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Csv;

/// <summary>Tells a table of articles from other text by its header.</summary>
internal static class CsvSniffer
{
    private const int LongestHeader = 8192;
    private const int FewestKnown = 2;

    /// <summary>True when the first line names columns of articles, their text among them.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="named">What the name says. A file that is called a table needs no second column.</param>
    public static bool IsTable(ReadOnlySpan<byte> head, ArticleFormat named)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        if (IsSeparatorLine(text))
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        int feed = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = feed < 0 ? text : text[..feed];
        if (line.IsEmpty || line.Length > LongestHeader || line[0] is (byte)'{' or (byte)'[' or (byte)'<')
        {
            return false;
        }

        CsvHeader header = CsvHeader.Of(Encoding.UTF8.GetString(line).TrimEnd(), out _);
        return header.HasText && (named == ArticleFormat.Csv || header.Known >= FewestKnown);
    }

    /// <summary>True for <c>sep=;</c>, which spreadsheets write before the header.</summary>
    public static bool IsSeparatorLine(ReadOnlySpan<byte> text)
    {
        int feed = text.IndexOf((byte)'\n');
        return feed is 5 or 6 && text.StartsWith("sep="u8);
    }
}
