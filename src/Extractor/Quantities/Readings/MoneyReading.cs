using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Units;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Money: a sign before the number (<c>$1.2bn</c>, <c>Rs 15 crore</c>) or a currency after it (<c>50 million Australian dollars</c>).</summary>
internal sealed class MoneyReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number) =>
        number.First.Form is NumberForm.Multiple or NumberForm.Clocked or NumberForm.Decade ? null : Signed(scene, number) ?? Named(scene, number);

    private static QuantityDraft? Signed(QuantityScene scene, NumberGroup number)
    {
        if (!MoneySigns.TryRead(scene, number.First.Tokens.First, out CurrencyChoice choice, out int start))
        {
            return Trailing(scene, number);
        }

        string? country = scene.Topics.Country;
        string code = IsBareDollar(scene, number.First.Tokens.First) ? BareDollar(scene, country) : choice.For(country);
        int end = RateEnd(scene, AfterNoun(scene, number.End), ref code);
        return Draft(number, code, 1m, Math.Min(start, number.Start), end, 0.95);
    }

    // "1,200 USD", "300€".
    private static QuantityDraft? Trailing(QuantityScene scene, NumberGroup number)
    {
        int at = number.End;
        bool code = scene.Range.Contains(at) && scene.Tokens.Form(at) is { Length: 3 } form && char.IsUpper(form[0]) && char.IsUpper(form[2]);
        bool sign = scene.Range.Contains(at) && scene.Tokens.Form(at) is "€" or "£" or "₹" or "¥" or "$";
        return (code || sign) && CurrencyTable.TrySign(scene.Tokens.Form(at), out CurrencyChoice choice)
            ? Draft(number, choice.For(scene.Topics.Country), 1m, number.Start, at + 1, 0.9)
            : null;
    }

    // "1.3 trillion won", "50 million Australian dollars", "12 US cents", "a thousand Kenyan shillings", "millions of dollars".
    private static QuantityDraft? Named(QuantityScene scene, NumberGroup number)
    {
        int at = number.End;
        at = scene.IsHyphen(at) ? at + 1 : at;
        at = number.First.Form is NumberForm.Vague or NumberForm.Fraction && scene.Is(at, "of") ? at + 1 : at;
        at = number.First.Form == NumberForm.Fraction && scene.IsAny(at, "a", "-") ? at + 1 : at;
        string? country = null;
        int noun = at;
        while (noun < at + 3 && scene.TypeAt(noun) is EntityType.Norp or EntityType.Loc && scene.Entities.At(noun)?.Country is { } named)
        {
            country = named;
            noun++;
        }

        noun = country is null && scene.IsAny(at, "US", "U.S.", "American") ? at + 1 : noun;
        if (!scene.Range.Contains(noun) || !CurrencyTable.TryNoun(scene.Tokens.Form(noun), out CurrencyChoice choice) || !IsMoneyNoun(scene, noun, number))
        {
            return null;
        }

        string code = country is null && noun > at ? "USD" : choice.For(country ?? (IsDollar(scene, noun) ? null : scene.Topics.Country));
        decimal factor = choice.Fraction;
        int end = RateEnd(scene, noun + 1, ref code);
        return Draft(number, code, factor, number.Start, end, 0.93);
    }

    // "pound" weighs as well, "won" is a verb, "real" an adjective, "rand" a name; a quarter-dollar is none of ours.
    private static bool IsMoneyNoun(QuantityScene scene, int noun, NumberGroup number)
    {
        bool plainVerb = scene.Is(noun, "won") && scene.Syntax.Upos(noun) is Upos.VERB or Upos.AUX && number.First is { Scaled: false, Value: < 1000 };
        bool weight = scene.IsAny(noun, "pound", "pounds") && scene.IsAny(noun + 1, "of", "heavier", "lighter") && !number.First.Scaled && number.First.Value < 1000
            && scene.Topics.Country is not "GB";
        return !plainVerb && !weight && (scene.Syntax.Upos(noun) is not Upos.ADJ || !scene.Is(noun, "real"));
    }

    private static bool IsDollar(QuantityScene scene, int noun) => scene.IsAny(noun, "dollar", "dollars", "cent", "cents");

    private static bool IsBareDollar(QuantityScene scene, int number) =>
        scene.Is(number - 1, "$") && (number - 2 < scene.Range.First || scene.Tokens.SpaceAfter(number - 2) || !char.IsLetter(scene.Tokens.Form(number - 2)[0]));

    // The press of these countries writes its own dollar without a letter; elsewhere $ is the dollar of the United States.
    private static string BareDollar(QuantityScene scene, string? country)
    {
        string? own = country switch
        {
            "AU" => "AUD",
            "NZ" => "NZD",
            "CA" => "CAD",
            _ => null,
        };
        return own is null || scene.Tokens.Text.Contains("US$", StringComparison.Ordinal) ? "USD" : own;
    }

    private static int AfterNoun(QuantityScene scene, int at) =>
        scene.Range.Contains(at) && scene.IsAny(at, "dollars", "dollar", "rupees", "euros", "pounds") ? at + 1 : at;

    // "$60 a barrel", "RM120 per day": still money, with the rate in the unit.
    private static int RateEnd(QuantityScene scene, int at, ref string code)
    {
        bool per = scene.IsAny(at, "per", "/");
        if (!(per || scene.IsAny(at, "a", "an", "each", "every")) || !scene.Range.Contains(at + 1))
        {
            return at;
        }

        if (scene.Units.At(at + 1, scene.Range.End, afterDigits: false) is { } unit)
        {
            code = $"{code} per {unit.Name}";
            return unit.End;
        }

        if (per && scene.Syntax.Upos(at + 1) == Upos.NOUN)
        {
            code = $"{code} per {CountNouns.Singular(scene.Syntax, at + 1)}";
            return at + 2;
        }

        return at;
    }

    private static QuantityDraft Draft(NumberGroup number, string code, decimal factor, int start, int end, double confidence) => new()
    {
        Kind = QuantityKind.Money,
        Value = number.First.Form == NumberForm.Vague ? default : number.Value(factor),
        Unit = code,
        Start = start,
        NumberEnd = number.End,
        End = Math.Max(end, number.End),
        Confidence = confidence,
    };
}
