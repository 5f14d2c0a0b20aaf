namespace Extractor.Articles.Readers.Formats;

/// <summary>Looks at the first bytes of an input: is it text at all, and of which format?</summary>
internal static class ContentSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadBytes = 1 << 16;

    private static readonly (byte[] Signature, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        (@"{\rtf"u8.ToArray(), "a rich-text document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "gzip within gzip"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ("BZh9"u8.ToArray(), "a bzip2 archive"),
        ("7z\u00BC"u8.ToArray(), "a 7z archive"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
    ];

    private static readonly string[] MarkupOpenings = ["<!doctype html", "<html", "<?xml", "<head>", "<body"];

    /// <summary>What the content is when it is no text, as a noun phrase; null when it looks like text.</summary>
    public static string? Binary(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] signature, string name) in Signatures)
        {
            if (head.StartsWith(signature))
            {
                return name;
            }
        }

        int zero = head.IndexOf((byte)0);
        if (zero >= 0)
        {
            return $"binary data (a zero byte at offset {zero})";
        }

        int controls = 0;
        foreach (byte b in head)
        {
            // Tab, line feed, vertical tab, form feed, return, the old end-of-file mark and escape do stand in texts of old wire services.
            controls += b is < 0x20 and not (>= 0x09 and <= 0x0D) and not 0x1A and not 0x1B ? 1 : 0;
        }

        return controls * 50 > head.Length ? $"binary data ({controls} control characters in its first {head.Length} bytes)" : null;
    }

    /// <summary>True when the content is the source of a page, not its text.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        foreach (string opening in MarkupOpenings)
        {
            if (text.Length >= opening.Length && System.Text.Ascii.EqualsIgnoreCase(text[..opening.Length], opening))
            {
                return true;
            }
        }

        return false;
    }
}
