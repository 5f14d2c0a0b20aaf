using System.Globalization;
using Extractor.Quantities.Units;
using Extractor.Tokens;

namespace Extractor.Quantities.Numbers;

/// <summary>Reads numbers whose digits stand in several tokens: thousands parted by blanks, and scientific notation.</summary>
internal sealed class DigitGroups(TokenizedArticle tokens)
{
    // "R50 000", "1 250 000": thousands parted by blanks, where a sign of money or a group of zeros shows that they are one number.
    public int Thousands(int at, int end, ref decimal value)
    {
        int next = at + 1;
        bool zeros = false;
        if (next + 1 < end && tokens.Is(next, ",") && tokens.SpaceAfter(next) && tokens.Form(at) is { Length: <= 3 } head && !head.ContainsAnyExceptInRange('0', '9')
            && tokens.Form(next + 1) is { Length: 3 } tail && !tail.ContainsAnyExceptInRange('0', '9') && (tail is "000" || IsWholeAmount(at, next + 2, end)))
        {
            // "80, 000 spectators", "a net loss of $608, 413, or 39 cents a share": a blank that slipped in.
            value = (value * 1000) + decimal.Parse(tail, NumberStyles.None, CultureInfo.InvariantCulture);
            return next + 2;
        }

        while (next < end && tokens.Form(next) is { Length: 3 } group && !group.ContainsAnyExceptInRange('0', '9') && tokens.Form(at).Length <= 3 && tokens.Span(next).Start == tokens.Span(next - 1).End + 1)
        {
            zeros |= group.SequenceEqual("000");
            next++;
        }

        bool money = at > 0 && IsMoneySign(tokens.Form(at - 1));
        if (next == at + 1 || !(zeros || money || IsFollowedByWord(next, end)) || tokens.Form(at).ContainsAnyExceptInRange('0', '9') || tokens.Form(at)[0] == '0')
        {
            return at + 1;
        }

        for (int i = at + 1; i < next; i++)
        {
            value = (value * 1000) + decimal.Parse(tokens.Form(i), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return next;
    }

    private bool IsWholeAmount(int at, int next, int end) =>
        at > 0 && IsMoneySign(tokens.Form(at - 1)) && (next >= end || tokens.Form(next) is "," or "." or ";" or ")" or "or" or "compared");

    // "2 600 MW", "2 800 employers": one group of three digits and then what they are of; "round 5 200 metres" is rare beside that, "May 5 200 people" is a date.
    private bool IsFollowedByWord(int next, int end)
    {
        int at = next - 2;
        bool word = next < end && tokens.SpaceAfter(next - 1) && (char.IsLetter(tokens.Form(next)[0]) || tokens.Form(next) is "%");
        bool named = at > 0 && (char.IsUpper(tokens.Form(at - 1)[0]) || char.IsAsciiDigit(tokens.Form(at - 1)[0])) && !IsMoneySign(tokens.Form(at - 1));
        return word && !named && tokens.Form(at) is { Length: <= 3 } && !tokens.Is(next, "and") && !tokens.Is(next, "to") && !tokens.Is(next, "x");
    }

    // "2.998×10−8", "6 x 10^23": scientific notation, as far as a decimal holds it.
    public int PowerOfTen(int next, int end, ref decimal value)
    {
        if (next + 2 >= end || tokens.Form(next) is not ("×" or "x" or "*") || !tokens.Is(next + 1, "10"))
        {
            return next;
        }

        int at = tokens.Form(next + 2) is "^" ? next + 3 : next + 2;
        bool negative = at < end && tokens.Form(at) is "-" or "−" or "–";
        at = negative ? at + 1 : at;
        if (at >= end || at == next + 2 || !int.TryParse(tokens.Form(at), out int exponent) || exponent > 18)
        {
            return next;
        }

        for (int i = 0; i < exponent; i++)
        {
            value = negative ? value / 10 : Math.Abs(value) < 1e18m ? value * 10 : value;
        }

        return at + 1;
    }

    /// <summary>True for a sign or code of money.</summary>
    public static bool IsMoneySign(ReadOnlySpan<char> form) => char.GetUnicodeCategory(form[^1]) == UnicodeCategory.CurrencySymbol || form is "R" or "N" or "K" or "P" or "PS"
        || (form.Length > 1 && CurrencyTable.TrySign(form, out _)) || (form.Length == 3 && char.IsUpper(form[0]) && char.IsUpper(form[1]) && char.IsUpper(form[2]));
}
