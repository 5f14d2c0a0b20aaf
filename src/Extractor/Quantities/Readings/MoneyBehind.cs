using Extractor.Quantities.Numbers;
using Extractor.Quantities.Units;

namespace Extractor.Quantities.Readings;

/// <summary>Money whose sign or code stands behind the number, and hundredths behind the whole: <c>1,200 USD</c>, <c>300€</c>, <c>rose to 164p</c>, <c>finished at 953c/kg</c>.</summary>
internal static class MoneyBehind
{
    /// <summary>Reads it, or null.</summary>
    public static QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        int at = number.End;
        if (scene.Is(at, "p") && number.First.Form == NumberForm.Digits && scene.Tokens.Form(at) is "p" && !(scene.Is(at + 1, ".") && at + 2 < scene.Range.End))
        {
            return MoneyReading.Draft(number, "GBP", 0.01m, number.Start, at + 1, 0.85);
        }

        if (!scene.Range.Contains(at) || number.First.Form == NumberForm.Fraction)
        {
            return null;
        }

        if (scene.Tokens.Form(at) is "c" && number.First is { Form: NumberForm.Digits, Scaled: false } && !scene.Tokens.SpaceAfter(at - 1) && !scene.Units.SpeaksOfHeat(at, scene.Range.End) && CurrencyTable.TryNoun("cents", out CurrencyChoice cents))
        {
            string cent = cents.For(scene.Topics.Country);
            int after = MoneyRates.End(scene, at + 1, ref cent);
            return MoneyReading.Draft(number, cent, cents.Fraction, number.Start, after, 0.85);
        }

        ReadOnlySpan<char> form = scene.Tokens.Form(at);
        if (CurrencyTable.TryScaledCode(form, out CurrencyChoice choice, out decimal scale))
        {
            return MoneyReading.Draft(number, choice.Codes[0], scale, number.Start, at + 1, 0.9);
        }

        bool code = form.Length == 3 && char.IsLetter(form[0]) && char.IsLetter(form[2]) || form is "FCFA";
        bool sign = form.Length == 1 && (form[0] == '$' || !char.IsAscii(form[0])) && !scene.IsNumberAt(at + 1);
        bool small = form is "kn" or "zł" or "kr" or "Kč" or "lei" && number.First.Form == NumberForm.Digits;
        if (!(code || sign || small) || !CurrencyTable.TrySign(form, out choice))
        {
            return null;
        }

        // "75 USD million": the scale behind the code.
        decimal factor = NumberWords.Of(scene.Range.Contains(at + 1) ? scene.Tokens.Form(at + 1) : default) is { Class: NumberWordClass.Scale } word && !number.First.Scaled ? word.Value : 1m;
        string unit = choice.For(scene.Topics.Country);
        int end = MoneyRates.End(scene, factor > 1 ? at + 2 : at + 1, ref unit);
        return Fraction(scene, number, unit, at + 1, needsNoun: false) ?? MoneyReading.Draft(number, unit, factor, number.Start, end, 0.9);
    }

    /// <summary>Reads one amount of two numbers, or null: <c>15 dollars 50</c>, <c>thirteen dollars forty-five cents</c>, <c>two pounds and 30 pence</c>.</summary>
    public static QuantityDraft? Fraction(QuantityScene scene, NumberGroup number, string unit, int at, bool needsNoun)
    {
        bool and = scene.Is(at, "and");
        int next = and ? at + 1 : at;
        if (number.IsPair || number.First is not { Value: { } whole, Form: NumberForm.Digits or NumberForm.Words, Scaled: false } || whole != decimal.Truncate(whole) || next >= scene.Range.End
            || scene.Numbers.At(next, scene.Range.End) is not { Scaled: false, Value: { } part } second || part is < 1 or > 99 || part != decimal.Truncate(part) || second.Form != number.First.Form)
        {
            return null;
        }

        int after = second.Tokens.End;
        bool noun = scene.Range.Contains(after) && CurrencyTable.TryNoun(scene.Tokens.Form(after), out CurrencyChoice hundredth) && hundredth.Fraction < 1;
        bool ends = after >= scene.Range.End || scene.Tokens.Form(after) is "." or "," or ";" or "!" or "?" or ")" || scene.IsAny(after, "for", "per", "each");
        if (!noun && (needsNoun || !ends))
        {
            return null;
        }

        return MoneyReading.Draft(number, unit, 1m, number.Start, noun ? after + 1 : after, 0.85) with { Value = new QuantityValue(whole + (part / 100)), NumberEnd = after };
    }
}
