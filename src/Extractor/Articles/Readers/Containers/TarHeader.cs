namespace Extractor.Articles.Readers.Containers;

/// <summary>Recognizes the header of a tar member by its checksum (POSIX.1-1988, ustar), which archives older than the <c>ustar</c> mark have too.</summary>
internal static class TarHeader
{
    /// <summary>The size of a header, and of every block.</summary>
    public const int Bytes = 512;

    private const int SumOffset = 148;
    private const int SumBytes = 8;

    /// <summary>True when a block is a header.</summary>
    public static bool Is(ReadOnlySpan<byte> block)
    {
        if (block.Length < Bytes || block[0] == 0)
        {
            return false;
        }

        // The sum is taken with blanks in its own place.
        int sum = SumBytes * ' ';
        for (int i = 0; i < Bytes; i++)
        {
            sum += i is >= SumOffset and < SumOffset + SumBytes ? 0 : block[i];
        }

        return Octal(block.Slice(SumOffset, SumBytes)) == sum;
    }

    private static int Octal(ReadOnlySpan<byte> field)
    {
        int value = 0;
        bool any = false;
        foreach (byte b in field.Trim(" \0"u8))
        {
            if (b is < (byte)'0' or > (byte)'7')
            {
                return -1;
            }

            value = (value * 8) + (b - '0');
            any = true;
        }

        return any ? value : -1;
    }
}
