using Extractor.Quantities.Units;

namespace Extractor.Quantities.Readings;

/// <summary>Finds the sign of money that stands before a number: <c>$</c>, <c>US$</c>, <c>Rs</c>, <c>USD</c>, <c>NT$</c>.</summary>
internal static class MoneySigns
{
    /// <summary>The first token of the sign that ends right before the number; the number's own first token when there is none.</summary>
    public static int Start(QuantityScene scene, int number) => TryRead(scene, number, out _, out int start) ? start : number;

    /// <summary>Reads the sign that ends right before a number.</summary>
    public static bool TryRead(QuantityScene scene, int number, out CurrencyChoice choice, out int start)
    {
        start = number;
        choice = default;
        int last = number - 1;
        if (last < scene.Range.First)
        {
            return false;
        }

        // "$-50.8bn", "$(1,200)": the minus stands between the sign and the number.
        if (last > scene.Range.First && scene.Tokens.Form(last) is "-" or "−" or "(" && !scene.Tokens.SpaceAfter(last) && !scene.Tokens.SpaceAfter(last - 1) && scene.IsAny(last - 1, "$", "£", "€"))
        {
            return TryRead(scene, last, out choice, out start);
        }

        // "US $58", "HK $5.4m": the letters of the sign stand apart; "A $58 fee" has an article.
        if (last - 1 >= scene.Range.First && scene.Is(last, "$") && !scene.Is(last - 1, "a") && scene.Tokens.SpaceAfter(last - 1) && CurrencyTable.TryDollar(scene.Tokens.Form(last - 1), out choice))
        {
            start = last - 1;
            return true;
        }

        // "$US113 trillion", "$A82,615,680": the letters behind the sign.
        if (last - 1 >= scene.Range.First && scene.Is(last - 1, "$") && !scene.Tokens.SpaceAfter(last - 1) && !scene.Tokens.SpaceAfter(last)
            && CurrencyTable.TryDollar(scene.Tokens.Form(last), out choice))
        {
            start = last - 1;
            return true;
        }

        // "US$", "NT$", "A$": the tokens "US" and "$" written as one; "S/." and "B/." are three.
        for (int first = last - 1; first >= Math.Max(scene.Range.First, last - 2) && !scene.Tokens.SpaceAfter(first); first--)
        {
            if (CurrencyTable.TrySign(scene.Tokens.Span(new Extractor.Tokens.TokenRange(first, last + 1)).In(scene.Tokens.Text), out choice))
            {
                start = first;
                return true;
            }
        }

        // "to Y=28,030", "#89.7 million": what the wires of Tokyo and old archives make of ¥ and £.
        bool yen = scene.Is(last, "=") && !scene.Tokens.SpaceAfter(last) && scene.Is(last - 1, "Y") && !scene.Tokens.SpaceAfter(last - 1);
        if (yen || IsPoundMark(scene, number))
        {
            start = yen ? last - 1 : last;
            return CurrencyTable.TrySign(yen ? "¥" : "£", out choice);
        }

        ReadOnlySpan<char> form = scene.Tokens.Form(last);

        // "R 75 000", "N 200 billion": a letter apart from its number, in the press of the country whose money it is.
        if (form.Length == 1 && form[0] is 'R' or 'N' or 'K' or 'P' && scene.Tokens.SpaceAfter(last) && scene.Topics.Country is { } country && scene.Tokens.Form(number).Length + (scene.IsNumberAt(number + 1) ? 3 : 0) >= 3
            && CurrencyTable.TrySign(form, out choice) && CurrencyTable.IsUsedIn(choice.Codes[0], country))
        {
            start = last;
            return true;
        }

        bool letterAlone = (form.Length == 1 && char.IsAsciiLetter(form[0])) || form is "PS" or "Le";
        if ((letterAlone && scene.Tokens.SpaceAfter(last)) || !(CurrencyTable.TrySign(form, out choice) || CurrencyTable.TryScaledCode(form, out choice, out _)))
        {
            return false;
        }

        start = last;
        return true;
    }

    // "#2" is a rank, "#2.5 billion" is none.
    private static bool IsPoundMark(QuantityScene scene, int number) => scene.Is(number - 1, "#") && !scene.Tokens.SpaceAfter(number - 1) && scene.IsAny(number + 1, "million", "billion", "trillion", "bn", "m", "mn");

    /// <summary>The scale that a sign carries: a million in <c>MSEK 450</c>, else 1.</summary>
    public static decimal Scale(QuantityScene scene, int sign) => CurrencyTable.TryScaledCode(scene.Tokens.Form(sign), out _, out decimal scale) ? scale : 1m;

    /// <summary>The first token that is no sign of money: where the number of <c>to Rs 3 crore</c> begins.</summary>
    public static int Skip(QuantityScene scene, int at)
    {
        for (int ahead = 2; ahead >= 1; ahead--)
        {
            if (at + ahead < scene.Range.End && char.IsAsciiDigit(scene.Tokens.Form(at + ahead)[0]) && TryRead(scene, at + ahead, out _, out int start) && start == at)
            {
                return at + ahead;
            }
        }

        return at;
    }
}
