using System.Collections.Immutable;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Formats;

/// <summary>What an input is, by its name and its first bytes.</summary>
/// <param name="Format">How to read it; <see cref="ArticleFormat.Unknown"/> when it cannot be read.</param>
/// <param name="Failure">Why it cannot be read; null when it can.</param>
/// <param name="Warnings">Where name and content differ.</param>
internal readonly record struct ContentVerdict(ArticleFormat Format, ReadFailure? Failure, ImmutableArray<ReadFailure> Warnings)
{
    /// <summary>Looks at the name and the content.</summary>
    public static ContentVerdict Of(string name, ContentStream content)
    {
        ReadPlace place = new(name);
        ReadOnlySpan<byte> head = content.Bytes.Peek(ContentSniffer.HeadBytes, JsonLinesSniffer.HasWholeLine);
        ArticleFormat named = FileNames.Format(name);
        bool opensAsLines = JsonLinesSniffer.Opens(head);

        // Damaged gzip often unpacks to rubbish before its checksum fails; that it is damaged is then the better report than that it is binary.
        bool sound = !content.Bytes.Broken;
        bool warc = WarcSniffer.Opens(head);
        if (!warc && (!sound || ContentSniffer.Binary(head) is null) && ArchiveSniffer.Format(head, named) is not ArticleFormat.Unknown and var archive)
        {
            return new ContentVerdict(archive, null, Warn(place, named, archive, content.Packed));
        }

        if (sound && !opensAsLines && !warc && Unreadable(place, head, named) is { } failure)
        {
            return new ContentVerdict(ArticleFormat.Unknown, failure, []);
        }

        // Nothing at all is reported as empty, whatever it is called.
        if (sound && named == ArticleFormat.JsonLines && head.ContainsAnyExcept(" \t\r\n"u8) && JsonLinesSniffer.WhyNot(head) is { } reason)
        {
            return new ContentVerdict(ArticleFormat.Unknown, NotLines(place, reason), []);
        }

        ArticleFormat found = named switch
        {
            _ when warc => ArticleFormat.Warc,
            _ when sound && !opensAsLines && HtmlSniffer.IsPage(head, named) => ArticleFormat.Html,
            ArticleFormat.Csv when !opensAsLines => ArticleFormat.Csv,
            ArticleFormat.Csv => ArticleFormat.JsonLines,
            _ when named.IsXml() => opensAsLines ? ArticleFormat.JsonLines : ArticleFormat.Text,
            ArticleFormat.Html or ArticleFormat.Warc or ArticleFormat.Container => opensAsLines ? ArticleFormat.JsonLines : ArticleFormat.Text,
            ArticleFormat.Text => JsonLinesSniffer.IsArticle(head, content.Bytes.AtEnd) ? ArticleFormat.JsonLines : ArticleFormat.Text,
            ArticleFormat.Unknown => opensAsLines ? ArticleFormat.JsonLines : ArticleFormat.Text,
            _ => named,
        };
        return new ContentVerdict(found, null, head.IsEmpty ? [] : Warn(place, named, found, content.Packed));
    }

    /// <summary>Where the name of a container and its content differ.</summary>
    public static ImmutableArray<ReadFailure> OfContainer(string name, ContentStream content) => Warn(new ReadPlace(name), FileNames.Format(name), ArticleFormat.Container, content.Packed);

    private static ReadFailure? Unreadable(ReadPlace place, ReadOnlySpan<byte> head, ArticleFormat named)
    {
        if (ContentSniffer.Binary(head) is { } what)
        {
            return place.Fail(ReadReason.Binary, $"The content is {what}, not text.", "Save the text of the article as UTF-8 text or JSON Lines.");
        }

        bool markup = ContentSniffer.IsMarkup(head) || (named.IsXml() && head.TrimStart(" \t\r\n"u8).StartsWith("<"u8));
        return markup && !HtmlSniffer.IsPage(head, ArticleFormat.Text) ? Unknown(place, head) : null;
    }

    private static ReadFailure Unknown(ReadPlace place, ReadOnlySpan<byte> head)
    {
        XmlSniffer.Format(head, out string root);
        string what = root.Length > 0 ? $"with the root <{Excerpt.Of(root, 40)}>" : "without a root";
        return place.Fail(
            ReadReason.Markup,
            $"The content is XML {what}, but no web page, NITF, NewsML-G2, RSS or Atom.",
            "Save the text of the article, the page that shows it, or one of these formats.");
    }

    private static ReadFailure NotLines(ReadPlace place, string reason) => place.Fail(
        ReadReason.NotJsonLines,
        $"The content is not JSON Lines: {reason}.",
        "Write one JSON object a line (from an array: jq -c '.[]'; from one object: jq -c .), or name a plain text .txt.");

    private static ImmutableArray<ReadFailure> Warn(ReadPlace place, ArticleFormat named, ArticleFormat found, bool packed)
    {
        var warnings = ImmutableArray.CreateBuilder<ReadFailure>();
        if (packed && !FileNames.SaysGzip(place.Input) && place.Input != ArticleReader.StandardInput)
        {
            warnings.Add(place.Warn(ReadReason.WrongName, "The file is gzip, which its name does not say; it was unpacked.", "Add .gz to its name."));
        }
        else if (!packed && FileNames.SaysGzip(place.Input))
        {
            warnings.Add(place.Warn(ReadReason.WrongName, "The name says gzip, but the file is not packed; it was read as it is.", "Take .gz off its name."));
        }

        if (!found.Fits(named))
        {
            warnings.Add(place.Warn(ReadReason.WrongName, $"The name says {named.Describe()}, but the content is {found.Describe()}; it was read as that.", $"Name it {found.Extension()}."));
        }

        return warnings.DrainToImmutable();
    }
}
