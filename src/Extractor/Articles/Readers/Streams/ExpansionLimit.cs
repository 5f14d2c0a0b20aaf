using System.Globalization;

namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// Tells packed text from a bomb. News packs to between a third and a tenth, the most repetitive tables to a fiftieth; a bomb of zeros to a thousandth, which is
/// the most that deflate can do.
/// </summary>
internal static class ExpansionLimit
{
    /// <summary>So many bytes may always come out: what they cost is little.</summary>
    public const long FreeBytes = 64L << 20;

    /// <summary>How many times its packed size content may have.</summary>
    public const int MostTimes = 100;

    /// <summary>Ends the reading of a bomb.</summary>
    /// <param name="packed">Bytes read so far, or all there are.</param>
    /// <param name="unpacked">Bytes that came of them so far.</param>
    /// <exception cref="UnpackException">It is one.</exception>
    public static void Check(long packed, long unpacked)
    {
        if (unpacked > FreeBytes && unpacked / MostTimes > packed)
        {
            throw new UnpackException(
                ReadReason.ExpandsTooFar,
                string.Create(CultureInfo.InvariantCulture, $"The content unpacks to more than {MostTimes} times its size ({packed:N0} bytes gave {unpacked:N0} and there are more), which text does not do."),
                "Leave it out: it is damaged, or made to do harm. If it is an archive of yours, unpack it first.");
        }
    }
}
