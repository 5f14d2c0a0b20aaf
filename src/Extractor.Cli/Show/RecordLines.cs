using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using Extractor.Records;

namespace Extractor.Cli.Show;

/// <summary>Reads records line by line, from a file or standard input, plain or gzipped (told by the first bytes, not by the name).</summary>
internal sealed class RecordLines : IDisposable
{
    private readonly StreamReader _reader;

    private static ReadOnlySpan<byte> GzipMagic => [0x1F, 0x8B];

    /// <summary>Takes over a stream.</summary>
    public RecordLines(Stream stream) => _reader = new StreamReader(Unpack(stream), Encoding.UTF8);

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static RecordLines Open(string path) => new(OpenFile(path));

    /// <summary>Opens any text the same way.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static StreamReader OpenText(string path) => new(Unpack(OpenFile(path)), Encoding.UTF8);

    /// <summary>All lines that are not blank. A stream that breaks off ends them with a failure.</summary>
    public IEnumerable<RecordLine> Read()
    {
        for (long number = 1; ; number++)
        {
            if (!TryReadLine(out string? line, out string? failure))
            {
                yield return new RecordLine(number, null, failure);
                yield break;
            }

            if (line is null)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, number);
            }
        }
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose() => _reader.Dispose();

    private static Stream OpenFile(string path) =>
        path == ShowOptions.Standard ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    private static RecordLine Parse(string line, long number)
    {
        try
        {
            return new RecordLine(number, RecordJson.Read(line, number), null);
        }
        catch (RecordFormatException e)
        {
            return new RecordLine(number, null, e.Reason);
        }
    }

    private bool TryReadLine(out string? line, out string? failure)
    {
        try
        {
            (line, failure) = (_reader.ReadLine(), null);
            return true;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            (line, failure) = (null, $"the input cannot be read on from here: {e.Message.TrimEnd('.')}");
            return false;
        }
    }

    private static Stream Unpack(Stream stream)
    {
        PipeReader pipe = PipeReader.Create(stream);
        ReadOnlySequence<byte> peeked = pipe.ReadAtLeastAsync(GzipMagic.Length).AsTask().GetAwaiter().GetResult().Buffer;
        bool gzip = peeked.Length >= GzipMagic.Length && peeked.Slice(0, GzipMagic.Length).ToArray().AsSpan().SequenceEqual(GzipMagic);
        pipe.AdvanceTo(peeked.Start);
        return gzip ? new GZipStream(pipe.AsStream(), CompressionMode.Decompress) : pipe.AsStream();
    }
}
