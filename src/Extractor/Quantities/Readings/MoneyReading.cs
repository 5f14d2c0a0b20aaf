using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Units;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Money: a sign before the number (<c>$1.2bn</c>, <c>Rs 15 crore</c>) or a currency after it (<c>50 million Australian dollars</c>).</summary>
internal sealed class MoneyReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number) =>
        number.First.Form is NumberForm.Multiple or NumberForm.Clocked or NumberForm.Decade ? null : Signed(scene, number) ?? Named(scene, number) ?? Unnamed(scene, number);

    private static QuantityDraft? Signed(QuantityScene scene, NumberGroup number)
    {
        if (!MoneySigns.TryRead(scene, number.First.Tokens.First, out CurrencyChoice choice, out int start))
        {
            return MoneyBehind.Read(scene, number);
        }

        string? country = scene.Topics.Country;
        string code = start == number.First.Tokens.First - 1 && IsBareDollar(scene, number.First.Tokens.First) ? BareDollar(scene, country) : choice.For(country);
        int end = MoneyRates.End(scene, AfterNoun(scene, number.End), ref code);
        decimal scale = MoneySigns.Scale(scene, start);
        return Draft(number, code, scale, Math.Min(start, number.Start), end, 0.95);
    }

    // "1.3 trillion won", "50 million Australian dollars", "12 US cents", "a thousand Kenyan shillings", "millions of dollars".
    private static QuantityDraft? Named(QuantityScene scene, NumberGroup number)
    {
        int at = number.End;
        // "US dollars 6000", "rupee 40": the currency's name in the place of its sign.
        if (scene.Range.Contains(at) is false || !CurrencyTable.TryNoun(scene.Tokens.Form(at), out _))
        {
            if (Before(scene, number) is { } written)
            {
                return written;
            }
        }

        at = scene.IsHyphen(at) || (scene.IsAny(at, "-") && scene.Range.Contains(at + 1) && CurrencyTable.TryNoun(scene.Tokens.Form(at + 1), out _)) ? at + 1 : at;
        at = number.First.Form is NumberForm.Vague or NumberForm.Fraction && scene.Is(at, "of") ? at + 1 : at;
        at = number.First.Form == NumberForm.Fraction && scene.IsAny(at, "a", "-") ? at + 1 : at;
        if (Adjective(scene, at, number) is { } draft)
        {
            return draft;
        }

        // "millions of Hong Kong dollars", whatever the tagger takes the two words for.
        if (scene.Is(at, "Hong") && scene.Is(at + 1, "Kong") && scene.IsAny(at + 2, "dollar", "dollars"))
        {
            return Draft(number, "HKD", 1m, number.Start, at + 3, 0.94);
        }

        // "millions of HK dollars", "300 NT dollars".
        if (scene.Range.Contains(at + 1) && scene.IsAny(at + 1, "dollar", "dollars") && scene.Tokens.Form(at) is "HK" or "NT" or "NZ" && CurrencyTable.TryDollar(scene.Tokens.Form(at), out CurrencyChoice lettered))
        {
            return Draft(number, lettered.Codes[0], 1m, number.Start, at + 2, 0.94);
        }

        string? country = null;
        int noun = at;
        while (noun < at + 3 && scene.TypeAt(noun) is EntityType.Norp or EntityType.Loc or EntityType.Org && scene.Entities.At(noun)?.Country is { } named)
        {
            country = named;
            noun++;
        }

        noun = country is null && scene.IsAny(at, "US", "U.S.", "American") && scene.IsAny(at + 1, "dollar", "dollars", "cent", "cents") ? at + 1 : noun;
        if (!scene.Range.Contains(noun) || !CurrencyTable.TryNoun(scene.Tokens.Form(noun), out CurrencyChoice choice) || !IsMoneyNoun(scene, noun, number))
        {
            return null;
        }

        string code = country is null && noun > at ? "USD" : choice.For(country ?? (IsDollar(scene, noun) ? null : scene.Topics.Country));
        decimal factor = choice.Fraction;
        if (factor == 1 && MoneyBehind.Fraction(scene, number, code, noun + 1, needsNoun: false) is { } whole)
        {
            return whole;
        }

        int end = MoneyRates.End(scene, noun + 1, ref code);
        return Draft(number, code, factor, number.Start, end, 0.93);
    }

    // "lost millions", "worth billions", "millions of illicit funds": money whose currency nothing names.
    private static QuantityDraft? Unnamed(QuantityScene scene, NumberGroup number)
    {
        int verb = scene.IsAny(number.Start - 1, "the", "in", "“", "‘", "\"", "'", "``") ? number.Start - 2 : number.Start - 1;
        if (number.First.Form != NumberForm.Vague || !scene.IsAny(number.First.Tokens.First, "millions", "billions", "trillions") || !scene.Range.Contains(verb))
        {
            return null;
        }

        int at = number.End;
        bool of = scene.Is(at, "of");
        bool paid = !of && scene.Syntax.Lemma(verb) is "lose" or "pay" or "accept" or "mobilise" or "mobilize" or "earn" or "spend" or "cost" or "raise" or "worth" or "save" or "make" or "invest" or "donate" or "owe" or "steal" or "embezzle"
            && !scene.Phrases.IsNoun(at);
        bool funds = of && scene.Phrases.From(at + 1, scene.Range.End) is { } phrase && scene.Syntax.Lemma(phrase.Head) is "fund" or "funding" or "capital" or "aid" or "investment" or "debt" or "revenue" or "profit" or "money" or "cash";
        return paid || funds ? Draft(number, null, 1m, number.Start, number.End, 0.6) : null;
    }

    private static QuantityDraft? Before(QuantityScene scene, NumberGroup number)
    {
        int noun = number.Start - 1;
        bool name = scene.IsAny(noun, "dollars", "rupee", "rupees", "euros", "shillings", "naira", "dirhams", "ringgit", "baht", "rand", "pesos") && number.First.Form == NumberForm.Digits && number.First.Value >= 10;
        if (!name || (scene.Range.Contains(noun - 1) && scene.Syntax.Upos(noun - 1) == Upos.NUM) || scene.Phrases.IsNoun(number.End) || !CurrencyTable.TryNoun(scene.Tokens.Form(noun), out CurrencyChoice choice))
        {
            return null;
        }

        bool us = scene.IsAny(noun - 1, "US", "U.S.");
        return Draft(number, us ? "USD" : choice.For(IsDollar(scene, noun) ? null : scene.Topics.Country), 1m, us ? noun - 1 : noun, number.End, 0.85);
    }

    // "7.5 million Danish crowns", "300 Canadian dollars": the adjective is that of the currency's own name.
    private static QuantityDraft? Adjective(QuantityScene scene, int at, NumberGroup number)
    {
        if (!scene.Range.Contains(at + 1) || !char.IsLetter(scene.Tokens.Form(at)[0]) || !CurrencyTable.TryNoun(scene.Tokens.Form(at + 1), out CurrencyChoice choice)
            || CurrencyTable.Named(choice, scene.Tokens.Form(at)) is not { } code)
        {
            return null;
        }

        int end = MoneyRates.End(scene, at + 2, ref code);
        return Draft(number, code, choice.Fraction, number.Start, end, 0.94);
    }

    // "pound" weighs as well, "50 marks" are a school's, "won" is a verb, "real" an adjective, "rand" a name; a quarter-dollar is none of ours.
    private static bool IsMoneyNoun(QuantityScene scene, int noun, NumberGroup number)
    {
        bool plainVerb = scene.Is(noun, "won") && scene.Syntax.Upos(noun) is Upos.VERB or Upos.AUX && number.First is { Scaled: false, Value: < 1000 };
        bool weight = scene.IsAny(noun, "pound", "pounds") && !number.First.Scaled && scene.Topics.Country is not ("GB" or "EG" or "LB" or "SY" or "SD" or "SS" or "IE")
            && !scene.Topics.HasPoundSign && !IsPaid(scene, number.First.Tokens.First);
        bool grades = scene.Is(noun, "marks") && number.First is { Scaled: false, Value: < 1000 } && number.First.Value == decimal.Truncate(number.First.Value ?? 0);

        // "surpassed the 4,000 mark" is a level, "882 Bitcoin ATMs" are machines.
        bool level = scene.Is(noun, "mark") && scene.IsAny(number.Start - 1, "the", "a");
        bool named = scene.IsAny(noun, "bitcoin", "bitcoins") && scene.Phrases.IsNoun(noun + 1);
        bool drams = scene.IsAny(noun, "dram", "drams") && scene.Topics.Country != "AM" && number.First is { Scaled: false, Value: < 100 };
        return !plainVerb && !weight && !grades && !level && !named && !drams && (scene.Syntax.Upos(noun) is not Upos.ADJ || !scene.Is(noun, "real"));
    }

    // "cost five pounds", "worth 300 pounds", "fined 1,000 pounds".
    private static bool IsPaid(QuantityScene scene, int number)
    {
        for (int i = Math.Max(scene.Range.First, number - 5); i < number; i++)
        {
            if (scene.Syntax.Lemma(i) is "cost" or "pay" or "worth" or "spend" or "fine" or "price" or "charge" or "sell" or "buy" or "earn" or "save" or "raise" or "sterling" or "fee" or "bill" or "loan")
            {
                return true;
            }
        }

        return false;
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
        return own is null || scene.Topics.HasUsDollarSign ? "USD" : own;
    }

    private static int AfterNoun(QuantityScene scene, int at) =>
        scene.Range.Contains(at) && scene.IsAny(at, "dollars", "dollar", "rupees", "euros", "pounds") ? at + 1 : at;

    internal static QuantityDraft Draft(NumberGroup number, string? code, decimal factor, int start, int end, double confidence) => new()
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
