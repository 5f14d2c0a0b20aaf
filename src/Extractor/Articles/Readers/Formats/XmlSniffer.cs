using System.Buffers;
using System.Text;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Tells the formats in XML, and SGML, by the name of their root.</summary>
internal static class XmlSniffer
{
    private const int LongestName = 100;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>The format; <see cref="ArticleFormat.Unknown"/> when the content is no markup, or another.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="root">The root's name without its prefix; empty when there is none.</param>
    public static ArticleFormat Format(ReadOnlySpan<byte> head, out string root)
    {
        root = Root(head);
        return root switch
        {
            "nitf" => ArticleFormat.Nitf,
            "newsMessage" or "newsItem" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" => ArticleFormat.NewsMl,
            "rss" or "feed" or "entry" => ArticleFormat.Feed,
            "RDF" when head.IndexOf("//purl.org/rss/1."u8) >= 0 => ArticleFormat.Feed,
            "REUTERS" => ArticleFormat.Sgml,

            // Some wrap the collection, which has no root of its own.
            { Length: > 0 } when head.IndexOf("<REUTERS "u8) >= 0 && head.IndexOf(" NEWID=\""u8) >= 0 => ArticleFormat.Sgml,
            _ => ArticleFormat.Unknown,
        };
    }

    private static string Root(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = SkipDocumentType(MarkupPreface.Skip(head));
        if (!text.StartsWith("<"u8))
        {
            return "";
        }

        int end = text[1..Math.Min(text.Length, LongestName)].IndexOfAny(NameEnds);
        string name = end > 0 ? Encoding.UTF8.GetString(text.Slice(1, end)) : "";
        return name[(name.LastIndexOf(':') + 1)..];
    }

    // "<!DOCTYPE nitf SYSTEM "nitf.dtd" [ <!ENTITY … > ]>"
    private static ReadOnlySpan<byte> SkipDocumentType(ReadOnlySpan<byte> text)
    {
        if (text.Length < 9 || !Ascii.EqualsIgnoreCase(text[..9], "<!doctype"))
        {
            return text;
        }

        int subset = text.IndexOf((byte)'[');
        int end = text.IndexOf((byte)'>');
        if (subset >= 0 && subset < end)
        {
            int close = text[subset..].IndexOf("]>"u8);
            end = close < 0 ? -1 : subset + close + 1;
        }

        return end < 0 ? default : MarkupPreface.Skip(text[(end + 1)..]);
    }
}
