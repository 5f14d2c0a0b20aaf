using System.IO.Compression;

namespace Extractor.Articles.Readers.Http;

/// <summary>
/// Takes the codings off a body. Crawls often keep the fields of a coding that they have taken off already, so a body that does not look coded is left as it is.
/// </summary>
internal static class HttpBody
{
    // A body of more codings than this is made to keep a reader busy.
    private const int MostCodings = 5;

    /// <summary>The body without its codings.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="mostBytes">The most bytes that it may have, before and after each coding.</param>
    /// <param name="tooLarge">True when it has more.</param>
    /// <returns>The body; cut at its damaged place when there is something before it. Null when it is too large.</returns>
    /// <exception cref="InvalidDataException">A coding is not known, or damaged from its beginning.</exception>
    public static byte[]? Read(HttpAnswer answer, int mostBytes, out bool tooLarge)
    {
        byte[] body = answer.Sent.ToArray();
        string[] codings = [.. answer.Codings];
        if (codings.Length > MostCodings)
        {
            throw new InvalidDataException($"it is coded {codings.Length} times over");
        }

        foreach (string coding in codings)
        {
            if (Uncode(coding, body, mostBytes) is not { } uncoded)
            {
                tooLarge = true;
                return null;
            }

            body = uncoded;
        }

        tooLarge = body.Length > mostBytes;
        return tooLarge ? null : body;
    }

    private static byte[]? Uncode(string coding, byte[] body, int mostBytes) => coding switch
    {
        "chunked" => Chunks.Join(body),
        "gzip" or "x-gzip" => body is [0x1F, 0x8B, ..] ? Unpack(new GZipStream(new MemoryStream(body), CompressionMode.Decompress), coding, mostBytes) : body,
        "deflate" => Inflate(body, mostBytes),
        "br" => Brotli(body, mostBytes),
        _ => throw new InvalidDataException($"its coding '{Excerpt.Of(coding, 40)}' is not known"),
    };

    // "deflate" is meant to be zlib; some servers send it bare.
    private static byte[]? Inflate(byte[] body, int mostBytes)
    {
        bool zlib = body.Length >= 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;
        if (zlib)
        {
            return Unpack(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), "deflate", mostBytes);
        }

        return LooksPlain(body) ? body : Unpack(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), "deflate", mostBytes);
    }

    private static byte[]? Brotli(byte[] body, int mostBytes) =>
        LooksPlain(body) ? body : Unpack(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), "br", mostBytes);

    // Packed bytes soon have one that no text has.
    private static bool LooksPlain(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> head = body[..Math.Min(body.Length, 256)];
        return head.TrimStart(" \t\r\n\u00EF\u00BB\u00BF"u8).StartsWith("<"u8) && !head.ContainsAnyInRange((byte)0, (byte)8);
    }

    private static byte[]? Unpack(Stream packed, string coding, int mostBytes)
    {
        using MemoryStream unpacked = new();
        byte[] buffer = new byte[1 << 16];
        try
        {
            using (packed)
            {
                for (int read; (read = packed.Read(buffer)) > 0;)
                {
                    if (unpacked.Length + read > mostBytes)
                    {
                        return null;
                    }

                    unpacked.Write(buffer, 0, read);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            // A page cut off by the crawl is worth reading as far as it goes.
            if (unpacked.Length == 0)
            {
                throw new InvalidDataException($"its coding '{coding}' is damaged", e);
            }
        }

        return unpacked.ToArray();
    }
}
