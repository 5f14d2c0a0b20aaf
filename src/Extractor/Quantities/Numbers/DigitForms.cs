using System.Buffers;
using System.Globalization;

namespace Extractor.Quantities.Numbers;

/// <summary>Reads single tokens that are written in digits.</summary>
internal static class DigitForms
{
    // decimal holds 28 digits; more is an identifier, not a number.
    private const int LongestNumber = 26;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,.");

    /// <summary>Reads <c>1853</c>, <c>1,853</c>, <c>1,00,000</c>, <c>3.5</c>.</summary>
    public static bool TryPlain(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        if (form.Length is 0 or > LongestNumber || !(char.IsAsciiDigit(form[0]) || form[0] == '.') || form.ContainsAnyExcept(NumberCharacters))
        {
            return false;
        }

        int stop = form.IndexOf('.');
        ReadOnlySpan<char> whole = stop < 0 ? form : form[..stop];
        ReadOnlySpan<char> rest = stop < 0 ? [] : form[(stop + 1)..];
        if (rest.ContainsAny(',', '.'))
        {
            return IsContinentalGrouping(form) && TryContinental(form, out value);
        }

        if (!IsGrouped(whole))
        {
            return IsDecimalComma(form) && decimal.TryParse(form.ToString().Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out value);
        }

        return decimal.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads <c>1/3</c> as a fraction below one with a denominator that is used for parts.</summary>
    public static bool TryFraction(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        int stroke = form.IndexOfAny('/', '⁄');
        if (stroke <= 0 || form.Length > 6 || !int.TryParse(form[..stroke], NumberStyles.None, CultureInfo.InvariantCulture, out int above)
            || !int.TryParse(form[(stroke + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int below) || above == 0 || above >= below)
        {
            return false;
        }

        // 9/11, 7/7 and 3/11 are days; parts are halves, thirds, quarters, fifths, sixths, eighths, tenths, and the sixteenths to sixty-fourths of bond prices.
        value = (decimal)above / below;
        return below is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 128;
    }

    /// <summary>Reads <c>4:07.13</c> and <c>1:02:33.5</c>, times of races, as seconds. A clock time (<c>10:14</c>) has no decimals and is none.</summary>
    public static bool TryClocked(ReadOnlySpan<char> form, out decimal seconds)
    {
        seconds = 0;
        int stop = form.IndexOf('.');
        if (form.Length > 12 || stop < 0 || form.IndexOf(':') is <= 0 or > 2)
        {
            return false;
        }

        foreach (Range part in form.Split(':'))
        {
            if (!decimal.TryParse(form[part], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            {
                return false;
            }

            seconds = (seconds * 60) + value;
        }

        return true;
    }

    /// <summary>Reads <c>60s</c> or <c>1990s</c> as the number before the s.</summary>
    public static bool TryDecade(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        return form.Length is 3 or 5 && form[^1] == 's' && form[^2] == '0' && decimal.TryParse(form[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    // "1,853", "1,00,000" (Indian groups of two), "12,345,678"; no group: "1853".
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return true;
        }

        if (comma is 0 or > 3)
        {
            return false;
        }

        int group = 0;
        for (int i = comma + 1; i <= whole.Length; i++)
        {
            if (i == whole.Length || whole[i] == ',')
            {
                bool last = i == whole.Length;
                if (group != 3 && (last || group != 2))
                {
                    return false;
                }

                group = 0;
            }
            else
            {
                group++;
            }
        }

        return true;
    }

    // "2,25 billion": a decimal comma, when what follows it can't be a group of thousands.
    private static bool IsDecimalComma(ReadOnlySpan<char> form) => form.Count(',') == 1 && !form.Contains('.') && form.Length - form.IndexOf(',') - 1 is 1 or 2;

    // "1.234.567": several stops with groups of three.
    private static bool IsContinentalGrouping(ReadOnlySpan<char> form)
    {
        if (form.Contains(','))
        {
            return false;
        }

        int groups = 0;
        foreach (Range part in form.Split('.'))
        {
            int length = form[part].Length;
            if (groups++ == 0 ? length is 0 or > 3 : length != 3)
            {
                return false;
            }
        }

        return groups > 2;
    }

    private static bool TryContinental(ReadOnlySpan<char> form, out decimal value) =>
        decimal.TryParse(form.ToString().Replace(".", null, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
