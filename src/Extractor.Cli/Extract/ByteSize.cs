using System.Globalization;

namespace Extractor.Cli.Extract;

/// <summary>Sizes as they are typed: <c>1000</c>, <c>64k</c>, <c>16M</c>, <c>2G</c>, in powers of 1,024.</summary>
internal static class ByteSize
{
    /// <summary>Reads a size.</summary>
    /// <param name="typed">What was typed; null takes the default.</param>
    /// <param name="missing">The default.</param>
    /// <param name="bytes">The size in bytes.</param>
    /// <param name="smallest">The smallest that is taken.</param>
    /// <param name="largest">The largest.</param>
    public static bool TryParse(string? typed, long missing, out long bytes, long smallest, long largest)
    {
        bytes = missing;
        if (typed is null)
        {
            return true;
        }

        int shift = typed.Length == 0 ? 0 : typed[^1] switch { 'k' or 'K' => 10, 'M' or 'm' => 20, 'G' or 'g' => 30, _ => 0 };
        if (!long.TryParse(typed.AsSpan(0, typed.Length - (shift > 0 ? 1 : 0)), NumberStyles.None, CultureInfo.InvariantCulture, out long number) || number > long.MaxValue >> shift)
        {
            return false;
        }

        bytes = number << shift;
        return bytes >= smallest && bytes <= largest;
    }
}
