using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;

namespace Extractor.Quantities.Readings;

/// <summary>Counts: a number with the noun it counts, or alone where the noun is understood; and index levels, which count nothing.</summary>
internal sealed class CountReading : IReading
{
    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form is NumberForm.Multiple or NumberForm.Clocked or NumberForm.Decade)
        {
            return null;
        }

        if (number.First.Form == NumberForm.Fraction)
        {
            return Fractions.IsOfPiece(scene, number) ? Draft(number, CountNouns.Singular(scene.Syntax, number.End), number.End, number.End + 1, 0.8)
                : Fractions.IsOfPoint(scene, number) ? Draft(number, "point", -1, number.End, 0.7) with { Kind = QuantityKind.Measure } : null;
        }

        return Compound(scene, number) ?? Noun(scene, number) ?? Level(scene, number) ?? Bare(number);
    }

    // "a couple of farmers" are about two; it is the one number whose last word is a group of two.
    private static bool IsCouple(NumberGroup number) => number.First is { Form: NumberForm.Words, Value: 2, Tokens.Count: 2, Scaled: false };

    // "a 63 nation coalition", "the 27 member bloc": the hyphen is left out, and a singular behind more than one gives it away; but "18 member nations" are nations.
    private static readonly string[] Groups = ["nation", "member", "storey", "story", "floor", "bed", "seat", "page", "room", "player", "team", "book", "unit"];

    // "a four-member team", "a 300-page verdict": the noun behind the hyphen is the unit.
    private static QuantityDraft? Compound(QuantityScene scene, NumberGroup number)
    {
        int noun = number.End + 1;
        bool plural = scene.IsAny(number.End, "member", "team", "player") && scene.Range.Contains(number.End + 1) && scene.Syntax.Xpos(number.End + 1) == "NNS";
        if (!plural && scene.IsAny(number.End, Groups) && number.Second.Value > 1 && (scene.Phrases.IsNoun(number.End + 1) || (scene.Syntax.Upos(number.End + 1) is Upos.ADJ && scene.Phrases.IsNoun(number.End + 2))))
        {
            return Draft(number, CountNouns.Singular(scene.Syntax, number.End), number.End, number.End + 1, 0.8);
        }

        // "a 3,000-strong audience", "a crowd 3,000 strong" are people.
        if (scene.IsHyphen(number.End) && scene.Is(noun, "strong"))
        {
            return Draft(number, "person", -1, noun + 1, 0.85);
        }

        if (!scene.IsJoint(number.End) || !scene.Range.Contains(noun) || scene.Syntax.Upos(noun) is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.VERB))
        {
            return null;
        }

        if (scene.IsAny(noun, "plus", "odd", "ish"))
        {
            return null;
        }

        return Draft(number, CountNouns.Singular(scene.Syntax, noun), noun, noun + 1, 0.85);
    }

    private static QuantityDraft? Noun(QuantityScene scene, NumberGroup number)
    {
        // "a 6 point gain" of an index.
        if (scene.Is(number.End, "point") && scene.Topics.IsMarket && !scene.Topics.IsSport && scene.Phrases.IsNoun(number.End + 1))
        {
            return Draft(number, "point", -1, number.End + 1, 0.8) with { Kind = QuantityKind.Measure };
        }

        int at = SkipModifiers(scene, number);

        // "20,000 Chinese are living there": an adjective that counts people.
        if (scene.TypeAt(at) == EntityType.Norp && !scene.Phrases.IsNoun(at + 1) && scene.Tokens.Form(at) is [.., 'e', 's', 'e'] && !(scene.Range.Contains(at + 1) && scene.Syntax.Upos(at + 1) is Upos.ADJ))
        {
            return Draft(number, scene.Tokens.Form(at).ToString().ToLowerInvariant(), at, at + 1, 0.8);
        }
        if (at >= scene.Range.End || scene.TypeAt(at) is EntityType.Date or EntityType.Time || scene.Phrases.From(PastModel(scene, at), scene.Range.End) is not { } phrase)
        {
            return null;
        }

        phrase = PastNames(scene, number, phrase);
        if (IsUnlikely(scene, number, phrase))
        {
            return null;
        }

        string unit = CountNouns.Singular(scene.Syntax, phrase.Head);
        return unit is "other" or "more"
            ? Draft(number, null, phrase.Head, phrase.Tokens.End, 0.75)
            : IsIndexPoint(scene, unit) ? Draft(number, "point", -1, phrase.Tokens.End, 0.8) with { Kind = QuantityKind.Measure }
            : Draft(number, unit + (scene.Units.RateAfter(phrase.Tokens.End, scene.Range.End, out int end) ?? Rhythm(scene, number.End)), phrase.Head, end, number.First.Form == NumberForm.Words && number.First.Value == 1 ? 0.7 : 0.88);
    }

    // "1,000 daily visitors": the rate stands before the noun; a daily flight may still be one of the month's, so vehicles that run by a plan count bare.
    private static string? Rhythm(QuantityScene scene, int at) =>
        scene.Syntax.Upos(at) == Upos.ADJ && scene.IsAny(at + 1, "visitors", "entries", "passengers", "users", "customers", "clients", "cases", "infections", "deaths", "listeners", "viewers", "readers", "arrivals", "tests", "orders", "meals", "crossings")
            ? scene.Units.Rhythm(at)
            : null;

    private static bool IsModelNumber(QuantityScene scene, int at) => scene.Syntax.Upos(at) == Upos.NUM && char.IsAsciiDigit(scene.Tokens.Form(at)[0])
        && (scene.Syntax.Xpos(at + 1) is "NNS" or "NN" || (scene.Syntax.Upos(at + 1) == Upos.PROPN && scene.Range.Contains(at + 2) && scene.Syntax.Xpos(at + 2) is "NNS" or "NNPS"));

    // "63,000 Model 3 sedans", "two new 737 Max jets": what is counted stands behind the name of its model.
    private static int PastModel(QuantityScene scene, int at)
    {
        for (int i = at; i < Math.Min(scene.Range.End - 1, at + 3); i++)
        {
            if (IsModelNumber(scene, i) && (scene.Syntax.Upos(i + 1) == Upos.PROPN || (i > at && char.IsUpper(scene.Tokens.Form(i - 1)[0]))))
            {
                return i + 1;
            }

            if (!char.IsUpper(scene.Tokens.Form(i)[0]) && scene.Syntax.Upos(i) != Upos.ADJ)
            {
                break;
            }
        }

        return at;
    }

    private static bool IsIndexPoint(QuantityScene scene, string unit) => unit is "point" or "pt" && scene.Topics.IsMarket && !scene.Topics.IsSport;

    // "dozens of arrests", "four more days", "two of India's clans", "three out of those plants".
    private static int SkipModifiers(QuantityScene scene, NumberGroup number)
    {
        int at = number.End;
        at = scene.IsAny(at, "more", "other", "further", "additional", "new", "such") && scene.Syntax.Upos(Math.Min(at + 1, scene.Range.End - 1)) is Upos.NOUN or Upos.ADJ or Upos.ADP && !scene.Is(at, "new") ? at + 1 : at;
        at = scene.Is(at, "or") && scene.IsAny(at + 1, "more", "so", "fewer", "less", "over", "above") ? at + 2 : at;
        at = scene.IsHyphen(at) && scene.IsAny(at + 1, "plus", "odd", "ish") ? at + 2 : scene.Is(at, "+") ? at + 1 : at;
        at = scene.Is(at, ",") && scene.Is(at + 1, "out") ? at + 1 : at;
        at = scene.Is(at, "out") && scene.Is(at + 1, "of") ? at + 1 : at;
        if (!scene.Is(at, "of"))
        {
            return PastMeasure(scene, at);
        }

        at = PastWhole(scene, at + 1);
        while (scene.Range.Contains(at) && (scene.Syntax.Upos(at) is Upos.DET or Upos.NUM || scene.Syntax.Xpos(at) == "PRP$") && !scene.Units.IsTimeUnit(at))
        {
            at++;
        }

        return at;
    }

    // "two 500kVA lines", "two 15-year-old boys": a measure between the number and its noun.
    private static int PastMeasure(QuantityScene scene, int at)
    {
        if (!scene.Range.Contains(at) || scene.Syntax.Upos(at) != Upos.NUM || scene.Numbers.At(at, scene.Range.End) is not { } inner)
        {
            return at;
        }

        int unit = scene.IsHyphen(inner.Tokens.End) ? inner.Tokens.End + 1 : inner.Tokens.End;
        if (scene.Units.At(unit, scene.Range.End, afterDigits: true) is not { } match)
        {
            return at;
        }

        return scene.IsHyphen(match.End) && scene.Is(match.End + 1, "old") ? match.End + 2 : match.End;
    }

    // "36 of Broadway's 38 theaters": the noun of the whole stands behind the whole's number.
    private static int PastWhole(QuantityScene scene, int at)
    {
        for (int i = at; i < Math.Min(scene.Range.End, at + 4); i++)
        {
            if (scene.Syntax.Upos(i) == Upos.NUM && i > at && scene.Syntax.Xpos(i - 1) == "POS")
            {
                return i + 1;
            }
        }

        return at;
    }

    // A participle that begins the "phrase" is the verb of an elliptical count: "three injured people" counts people, "31 killed in Paris" does not count Paris.
    private static bool IsUnlikely(QuantityScene scene, NumberGroup number, NounPhrase phrase)
    {
        int first = phrase.Tokens.First;
        bool properOnly = scene.Syntax.Upos(phrase.Head) == Upos.PROPN && scene.Syntax.Xpos(phrase.Head) == "NNP" && number.Second.Value != 1
            && scene.TypeAt(phrase.Head) is EntityType.Person or EntityType.Loc or EntityType.Org or EntityType.Date or EntityType.Time;
        return properOnly && first == number.End && !scene.IsHyphen(number.End);
    }

    // "460 Acme and Zenith cars", "14 baseball and football stadiums": what is counted stands behind the second name.
    private static NounPhrase PastNames(QuantityScene scene, NumberGroup number, NounPhrase phrase)
    {
        bool names = scene.Syntax.Xpos(phrase.Head) == "NNP" && scene.IsCapital(phrase.Tokens.End + 1);
        bool kinds = scene.Syntax.Xpos(phrase.Head) == "NN" && phrase.Tokens.Count == 1 && number.Second.Value != 1 && CountNouns.Singular(scene.Syntax, phrase.Head) is not ("person" or "police" or "cattle" or "staff");
        bool joined = (names || kinds) && scene.IsAny(phrase.Tokens.End, "and", "or", "&");
        return joined && scene.Phrases.From(phrase.Tokens.End + 1, scene.Range.End) is { } second && scene.Syntax.Xpos(second.Head) == "NNS" && second.Tokens.Count > 1 ? second : phrase;
    }

    // "the average stood at 18,104.10": decimals, or an article about markets, and nothing that is counted.
    private static QuantityDraft? Level(QuantityScene scene, NumberGroup number)
    {
        bool decimals = number.First.Value is { } value && value != decimal.Truncate(value) && number.First.Form != NumberForm.Words;
        return (decimals || IndexLevels.Covers(scene, number)) && !number.First.Scaled ? Draft(number, "point", -1, number.End, 0.65) with { Kind = QuantityKind.Measure } : null;
    }

    private static QuantityDraft Bare(NumberGroup number) => Draft(number, null, -1, number.End, number.First.Form == NumberForm.Words ? 0.5 : 0.55);

    private static QuantityDraft Draft(NumberGroup number, string? unit, int head, int end, double confidence) => new()
    {
        Kind = QuantityKind.Count,
        Value = number.First.Form == NumberForm.Vague ? default : number.Value(),
        Unit = unit,
        Start = number.Start,
        NumberEnd = number.End,
        End = Math.Max(end, number.End),
        Head = head,
        Bound = IsCouple(number) ? Bound.About : null,
        Confidence = confidence,
    };
}
