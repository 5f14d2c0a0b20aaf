using System.Collections.Immutable;
using Extractor.Articles.Readers.Containers;
using Extractor.Articles.Readers.Csv;
using Extractor.Articles.Readers.Feeds;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.NewsMl;
using Extractor.Articles.Readers.Ninjs;
using Extractor.Articles.Readers.Nitf;
using Extractor.Articles.Readers.Sgml;
using Extractor.Articles.Readers.Streams;
using Extractor.Articles.Readers.Warc;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers;

/// <summary>
/// Reads articles from an input: plain text (the whole input is one article), JSON Lines (one article a line), a web page, a table (CSV, an article a row),
/// NITF, NewsML-G2, ninjs, a feed with full content (RSS, Atom), the SGML of Reuters-21578, or the pages and texts of a WARC file, each also gzipped, and
/// zip and tar archives of all these. The name tells the format and the content is checked; where they differ the content wins, with a warning. What cannot be read comes out as a
/// <see cref="ReadFailure"/> in its place, and reading goes on after it: nothing an input holds makes the reader throw. Memory is bounded by
/// the longest article. Immutable and thread-safe; each enumeration reads its input anew.
/// </summary>
public sealed class ArticleReader(ReaderOptions? options = null)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    // Reading goes on a little before the damage, and may meet it again.
    private const int SameDamageBytes = 1 << 11;

    private readonly ReaderOptions _options = options ?? new ReaderOptions();

    /// <summary>True when a file's name says that it holds articles: <c>.txt</c>, <c>.jsonl</c>, <c>.ndjson</c>, <c>.json</c>, <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>, <c>.csv</c>, <c>.tsv</c>, <c>.xml</c>, <c>.nitf</c>, <c>.rss</c>, <c>.atom</c>, <c>.sgm</c>, <c>.sgml</c>, <c>.warc</c>, <c>.wet</c>, <c>.zip</c>, <c>.tar</c>, <c>.tgz</c>, each also with <c>.gz</c>.</summary>
    public static bool IsReadableName(string name) => FileNames.Format(name) != ArticleFormat.Unknown;

    /// <summary>Streams the articles of a file, or of standard input. Opens it when enumeration begins and closes it when that ends.</summary>
    /// <param name="input">A path, which failures repeat as it is given; or <see cref="StandardInput"/>.</param>
    public IEnumerable<ReadResult> Read(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        Stream? stream = Open(input, out ReadFailure? failure);
        return stream is null ? [ReadResult.Failed(failure!)] : Read(stream, input);
    }

    /// <summary>Streams the articles of an open stream, and closes it when enumeration ends.</summary>
    /// <param name="stream">The bytes; need not be seekable.</param>
    /// <param name="name">What to call it in failures; its extension tells the format.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Read(stream, name, depth: 0);
    }

    private IEnumerable<ReadResult> Read(Stream stream, string name, int depth)
    {
        Stream? rewindable = stream.CanSeek && stream.Position == 0 ? stream : null;
        using ContentStream content = ContentStream.Open(stream);
        ContainerKind kind = ContainerSniffer.Kind(content.Bytes);
        IEnumerable<ReadResult> results = kind == ContainerKind.None ? ReadArticles(content, name)
            : depth >= ContainerReader.MostDepth ? [ContainerReader.TooDeep(name)]
            : ReadContainer(kind, content, content.Packed ? null : rewindable, name, depth);
        foreach (ReadResult result in results)
        {
            yield return result;
        }
    }

    private IEnumerable<ReadResult> ReadContainer(ContainerKind kind, ContentStream content, Stream? rewindable, string name, int depth)
    {
        ImmutableArray<ReadFailure> warnings = ContentVerdict.OfContainer(name, content);
        using IContainer? container = OpenContainer(kind, content, rewindable, name, out ReadFailure? failure);
        if (container is null)
        {
            yield return ReadResult.Failed(failure!) with { BytesRead = content.StoredBytesRead };
            yield break;
        }

        ContainerReader reader = new(name, (member, path) => Read(member, path, depth + 1));
        foreach (ReadResult result in reader.Read(container))
        {
            yield return With(result, warnings, rewindable is null ? content.StoredBytesRead : container.StoredBytes ?? content.StoredBytesRead);
            warnings = [];
        }
    }

    // The list of a zip's members stands at its end: what cannot go there is put into a file first.
    private static IContainer? OpenContainer(ContainerKind kind, ContentStream content, Stream? rewindable, string name, out ReadFailure? failure)
    {
        failure = null;
        try
        {
            if (kind == ContainerKind.Tar)
            {
                return new TarContainer(content.Bytes);
            }

            Stream zip = rewindable ?? SpooledStream.Of(content.Bytes);
            zip.Position = 0;
            return ZipContainer.Open(zip);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failure = ReadFailures.Of(new ReadPlace(name), e);
            return null;
        }
    }

    // The articles of an input that is no container.
    private IEnumerable<ReadResult> ReadArticles(ContentStream content, string name)
    {
        IArticleSource? source = Sniff(name, content, out ReadFailure? failure, out ImmutableArray<ReadFailure> warnings);
        if (source is null)
        {
            yield return ReadResult.Failed(failure!) with { BytesRead = content.StoredBytesRead };
            yield break;
        }

        long brokenAt = -SameDamageBytes;
        while (Next(source, out bool ended) is { } result)
        {
            bool broken = result.Failure?.Reason == ReadReason.BrokenGzip;
            if (broken && content.BrokenAt < brokenAt + SameDamageBytes)
            {
                if (!source.Resume())
                {
                    yield break;
                }

                continue;
            }

            brokenAt = broken ? content.BrokenAt : brokenAt;
            yield return With(result, warnings, content.StoredBytesRead);
            warnings = [];
            if (broken ? !source.Resume() : ended)
            {
                yield break;
            }
        }
    }

    private static ReadResult With(ReadResult result, ImmutableArray<ReadFailure> warnings, long bytesRead) =>
        result.WithWarnings(warnings) with { BytesRead = bytesRead };

    private static Stream? Open(string input, out ReadFailure? failure)
    {
        failure = null;
        ReadPlace place = new(input);
        try
        {
            return input == StandardInput
                ? Console.OpenStandardInput()
                : new FileStream(input, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16, Share = FileShare.ReadWrite });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            failure = place.Fail(ReadReason.NotFound, "The input does not exist.", "Check the path.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            failure = Directory.Exists(input)
                ? place.Fail(ReadReason.Unreadable, "The input is a folder.", "Name the files in it.")
                : ReadFailures.Of(place, e);
        }

        return null;
    }

    // Nothing comes after an error of the stream but, at times, the next gzip member.
    private static ReadResult? Next(IArticleSource source, out bool ended)
    {
        ended = false;
        try
        {
            return source.Next();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            ended = true;
            return ReadResult.Failed(ReadFailures.Of(source.Place, e));
        }
    }

    private IArticleSource? Sniff(string name, ContentStream content, out ReadFailure? failure, out ImmutableArray<ReadFailure> warnings)
    {
        ContentVerdict verdict = ContentVerdict.Of(name, content);
        (failure, warnings) = (verdict.Failure, verdict.Warnings);
        return verdict.Format switch
        {
            ArticleFormat.Text => new TextSource(name, content, _options),
            ArticleFormat.JsonLines => new JsonLinesSource(name, content, _options),
            ArticleFormat.Html => new HtmlSource(name, content, _options),
            ArticleFormat.Csv => new CsvSource(name, content, _options),
            ArticleFormat.Nitf => new XmlArticleSource(name, content, _options, new NitfFormat()),
            ArticleFormat.NewsMl => new XmlArticleSource(name, content, _options, new NewsMlFormat()),
            ArticleFormat.Feed => new XmlArticleSource(name, content, _options, new FeedFormat()),
            ArticleFormat.Ninjs => new NinjsSource(name, content, _options),
            ArticleFormat.Sgml => new ReutersSource(name, content, _options),
            ArticleFormat.Warc => new WarcSource(name, content, _options),
            _ => null,
        };
    }
}
