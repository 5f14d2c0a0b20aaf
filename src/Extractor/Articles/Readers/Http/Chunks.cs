namespace Extractor.Articles.Readers.Http;

/// <summary>Joins the chunks of a body (RFC 9112, 7.1).</summary>
internal static class Chunks
{
    private const int MostDigits = 8;

    /// <summary>The body; as it is when it does not begin with a chunk, and up to the damaged place when it is damaged.</summary>
    public static byte[] Join(byte[] body)
    {
        int at = 0;
        if (Size(body, ref at) is not { } size)
        {
            return body;
        }

        MemoryStream joined = new();
        while (size > 0)
        {
            int part = Math.Min(size, body.Length - at);
            joined.Write(body, at, part);
            at += part;
            at += at < body.Length && body[at] == '\r' ? 1 : 0;
            at += at < body.Length && body[at] == '\n' ? 1 : 0;
            size = Size(body, ref at) ?? 0;
        }

        return joined.ToArray();
    }

    // "1a0f;name=value\r\n"; null when the line is none of these.
    private static int? Size(ReadOnlySpan<byte> body, ref int at)
    {
        int feed = body[at..].IndexOf((byte)'\n');
        if (feed <= 0)
        {
            return null;
        }

        int size = 0;
        int digits = 0;
        int i = at;
        for (; i < at + feed && char.IsAsciiHexDigit((char)body[i]) && digits < MostDigits; i++, digits++)
        {
            size = (size << 4) | Convert.ToInt32(((char)body[i]).ToString(), 16);
        }

        bool ends = body[i] is (byte)';' or (byte)'\r' or (byte)'\n' or (byte)' ';
        at += feed + 1;
        return digits == 0 || size < 0 || !ends ? null : size;
    }
}
