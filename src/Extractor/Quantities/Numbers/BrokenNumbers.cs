using System.Globalization;
using Extractor.Tokens;

namespace Extractor.Quantities.Numbers;

/// <summary>Numbers that archives deliver with blanks in them: <c>2 4hours</c>, <c>in his 70 s</c>; and those that mix scale words and digits (<c>67 thousand 338</c>).</summary>
internal sealed class BrokenNumbers(TokenizedArticle tokens)
{
    /// <summary>Reads a last digit that slipped to its unit: <c>2 4hours</c>, <c>147 8hours</c>. No other writing puts a digit against a spelled-out unit.</summary>
    public int Hours(int at, int end, ref decimal value)
    {
        int last = at + 1;
        bool slipped = last + 1 < end && tokens.Form(last) is [>= '0' and <= '9'] && tokens.SpaceAfter(at) && !tokens.SpaceAfter(last) && (tokens.Is(last + 1, "hours") || tokens.Is(last + 1, "hour"))
            && tokens.Form(at) is { Length: <= 3 } digits && !digits.ContainsAnyExceptInRange('0', '9');
        if (!slipped)
        {
            return at + 1;
        }

        value = (value * 10) + (tokens.Form(last)[0] - '0');
        return last + 1;
    }

    /// <summary>Reads <c>60s</c> and <c>60 s</c> as the number before the s.</summary>
    /// <returns>The token after the decade, or the token itself when there is none.</returns>
    public int Decade(int at, int end, out decimal value)
    {
        if (DigitForms.TryDecade(tokens.Form(at), out value))
        {
            return at + 1;
        }

        bool apart = at + 1 < end && tokens.Form(at + 1) is "s" && tokens.SpaceAfter(at) && tokens.Form(at) is [_, '0'] or [_, _, _, '0'];
        return apart && decimal.TryParse(tokens.Form(at), NumberStyles.None, CultureInfo.InvariantCulture, out value) ? at + 2 : at;
    }

    /// <summary>Reads what is left below a scale: the 338 of <c>67 thousand 338</c>.</summary>
    public int Rest(int next, int end, decimal scale, ref decimal value)
    {
        bool rest = scale == 1000m && next < end && tokens.SpaceAfter(next - 1) && tokens.Form(next) is { Length: 3 } digits && !digits.ContainsAnyExceptInRange('0', '9') && value % 1000 == 0;
        if (!rest)
        {
            return next;
        }

        value += decimal.Parse(tokens.Form(next), NumberStyles.None, CultureInfo.InvariantCulture);
        return next + 1;
    }
}
