using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Quantities.Units;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers that identify: attributes of markup (<c>tweet-id="6813…"</c>), long runs of digits, and numbers behind capitals that stand apart (<c>COVID - 19</c>, <c>Q 2:</c>, <c>COP 27</c>).</summary>
internal static class MachineIds
{
    private const int ShortestId = 8;

    public static bool Covers(QuantityScene scene, NumberMention number) =>
        number.IsPlainInteger(scene.Tokens) && !scene.IsHyphen(number.Tokens.End) && (IsAttribute(scene, number) || IsLong(scene, number) || IsApart(scene, number) || IsLettered(scene, number) || IsConference(scene, number));

    private static bool IsAttribute(QuantityScene scene, NumberMention number) =>
        scene.IsAny(number.Tokens.First - 1, "\"", "'") && scene.Is(number.Tokens.First - 2, "=");

    // People write "12,345,678" or "12 million"; eight digits in one run are from a machine.
    private static bool IsLong(QuantityScene scene, NumberMention number) =>
        scene.Tokens.Form(number.Tokens.First).Length >= ShortestId && !Exclusion.IsAmount(scene, number) && !(scene.Range.Contains(number.Tokens.End) && scene.Syntax.Xpos(number.Tokens.End) is "NNS");

    // "COVID - 19", "the G - 7 summit": hyphens with blanks. "Leeds - 3" is a result and no run of capitals.
    private static bool IsApart(QuantityScene scene, NumberMention number)
    {
        int hyphen = number.Tokens.First - 1;
        return scene.IsAny(hyphen, "-", "–") && scene.Tokens.SpaceAfter(hyphen) && scene.Range.Contains(hyphen - 1) && number.Value < 1000 && !Exclusion.IsAmount(scene, number)
            && (IsCapitals(scene.Tokens.Form(hyphen - 1)) || scene.IsAny(hyphen - 1, "covid", "cov"));
    }

    private static bool IsCapitals(ReadOnlySpan<char> form) => form.Length <= 5 && !form.ContainsAnyExceptInRange('A', 'Z');

    // "grade A 1", "Q 2: Tell us", "a C 3 form", "the N 10": one capital that is no sign of money.
    private static bool IsLettered(QuantityScene scene, NumberMention number)
    {
        int letter = number.Tokens.First - 1;
        int next = number.Tokens.End;
        if (!scene.Range.Contains(letter) || scene.Tokens.Form(letter) is not [>= 'A' and <= 'Z'] || IsMoneyOfCountry(scene, letter))
        {
            return false;
        }

        // "The K100 of the firm".
        if (scene.Tokens.Form(letter) is "K" or "N" or "P" && !scene.Tokens.SpaceAfter(letter) && number.Value < 1000 && !scene.IsNumberAt(next))
        {
            return true;
        }

        if (scene.Is(letter, "I") || number.Value >= 1000 || Exclusion.IsAmount(scene, number))
        {
            return false;
        }

        bool counts = scene.Range.Contains(next) && (scene.Syntax.Xpos(next) is "NNS" or "JJ" or "VBN");
        bool label = scene.Is(next, ":") && letter == scene.Range.First;

        // "A 3 hour walk": the article, unless the number ends the phrase or a quality of paper follows.
        bool article = scene.Is(letter, "A") && !(next >= scene.Range.End || scene.IsAny(next, ".", ",", ")", "paper", "sheet") || (letter > scene.Range.First && scene.Is(next, "in")));
        return label || (!counts && !article);
    }

    // "P500 a day" in the Philippines and "K400" in Zambia are money.
    private static bool IsMoneyOfCountry(QuantityScene scene, int letter) => scene.Topics.Country is { } country && !scene.Tokens.SpaceAfter(letter)
        && CurrencyTable.TrySign(scene.Tokens.Form(letter), out CurrencyChoice choice) && Array.Exists(choice.Codes, code => CurrencyTable.IsUsedIn(code, country));

    // "COP 27": the climate conference, not 27 Colombian pesos.
    private static bool IsConference(QuantityScene scene, NumberMention number)
    {
        int before = number.Tokens.First - 1;
        return scene.Range.Contains(before) && scene.Tokens.Form(before) is "COP" && number.Value < 100;
    }
}
