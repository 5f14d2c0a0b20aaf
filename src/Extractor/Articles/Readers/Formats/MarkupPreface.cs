namespace Extractor.Articles.Readers.Formats;

/// <summary>What may stand before the root of markup.</summary>
internal static class MarkupPreface
{
    /// <summary>Passes over white space, comments and an XML declaration.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f"u8);
            int end;
            if (text.StartsWith("<!--"u8) && (end = text.IndexOf("-->"u8)) >= 0)
            {
                text = text[(end + 3)..];
            }
            else if (text.StartsWith("<?"u8) && (end = text.IndexOf("?>"u8)) >= 0)
            {
                text = text[(end + 2)..];
            }
            else
            {
                return text;
            }
        }
    }
}
