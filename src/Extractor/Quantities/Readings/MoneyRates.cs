using Extractor.Quantities.Units;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>What an amount of money is paid for each of: <c>$60 a barrel</c>, <c>$10-a-share</c>, <c>$2 million annually</c>, <c>1,850 francs ($297) a share</c>.</summary>
internal static class MoneyRates
{
    private const int Reach = 6;

    /// <summary>Adds the rate that follows to a currency code.</summary>
    /// <returns>The token after the rate; <paramref name="at"/> without one.</returns>
    public static int End(QuantityScene scene, int at, ref string code)
    {
        if (Find(scene, at, out int end) is { } unit)
        {
            code = $"{code} per {unit}";
            return end;
        }

        // A conversion stands between: "3,904 ringgit ($876) a tonne", and the same rate holds for what is in the brackets.
        int behind = scene.Is(at, ")") ? at + 1 : Bracketed(scene, at);
        if (behind == at || Find(scene, behind, out _) is not { } late)
        {
            return Late(scene, at, ref code);
        }

        code = $"{code} per {late}";
        return at;
    }

    // Past "($297)", or past "in cash".
    private static int Bracketed(QuantityScene scene, int at)
    {
        if (scene.Is(at, "in") && scene.Is(at + 1, "cash"))
        {
            return at + 2;
        }

        for (int i = at + 1; scene.Is(at, "(") && i < Math.Min(scene.Range.End, at + Reach + 1); i++)
        {
            if (scene.Is(i, ")"))
            {
                return scene.IsNumberAt(i - 1) || scene.IsNumberAt(i - 2) ? i + 1 : at;
            }
        }

        return at;
    }

    private static string? Find(QuantityScene scene, int at, out int end)
    {
        end = at;
        if (at < scene.Range.End && scene.Units.Rhythm(at) is { } rhythm && !scene.Is(at, "annual") && !scene.Phrases.IsNoun(at + 1))
        {
            end = at + 1;
            return rhythm[5..];
        }

        int article = scene.Is(at, "-") && scene.IsAny(at + 1, "a", "per") ? at + 1 : at;
        bool per = scene.IsAny(article, "per", "/") || (scene.Is(article, "for") && scene.IsAny(article + 1, "each", "every"));
        int noun = scene.Is(article + 1, "-") || (per && scene.Is(article, "for")) || (scene.Is(article + 1, "common") && scene.Is(article + 2, "share")) ? article + 2 : article + 1;
        if (!(per || scene.IsAny(article, "a", "an", "each", "every")) || !scene.Range.Contains(noun))
        {
            return null;
        }

        return Unit(scene, noun, per, out end) is { } unit ? unit : Piece(scene, noun, per, out end);
    }

    private static string? Unit(QuantityScene scene, int noun, bool per, out int end)
    {
        end = noun;
        if (scene.Units.At(noun, scene.Range.End, afterDigits: per) is not { } unit)
        {
            return null;
        }

        // "from $6.78 billion a year earlier" is no rate.
        bool time = !per && scene.IsAny(unit.End, "ago", "earlier", "before", "later", "from", "after");
        end = unit.End;
        return time ? null : unit.Name;
    }

    private static string? Piece(QuantityScene scene, int noun, bool per, out int end)
    {
        end = noun + 1;

        // "308 pesos per dollar".
        if (per && scene.IsAny(noun, "dollar", "euro") && CurrencyTable.TryNoun(scene.Tokens.Form(noun), out CurrencyChoice other))
        {
            return other.For(null);
        }

        // "$2.50 for each face amount": what is paid for is the amount, not the face.
        if (scene.Phrases.IsNoun(noun + 1) && scene.IsAny(noun + 1, "amount", "value"))
        {
            return null;
        }

        bool piece = scene.IsAny(noun, "share", "head", "person", "piece", "seat", "ticket", "unit", "bottle", "copy", "bag", "box", "case", "pack", "plate", "tree", "student", "family", "household", "night", "quarter");
        return (per || piece) && scene.Syntax.Upos(noun) == Upos.NOUN ? CountNouns.Singular(scene.Syntax, noun) : null;
    }

    // "$3.8 billion in military aid every year", "$100 billion of climate finance annually", "$25 billion more yearly".
    private static int Late(QuantityScene scene, int at, ref string code)
    {
        int next = scene.IsAny(at, "more", "each") ? at + 1 : at;
        if (next == at && !scene.IsAny(at, "in", "of", "worth"))
        {
            return at;
        }

        for (int i = next; i < Math.Min(scene.Range.End, at + Reach); i++)
        {
            bool yearly = scene.IsAny(i, "annually", "yearly", "monthly", "weekly") || (scene.IsAny(i, "every", "each", "per", "a") && scene.IsAny(i + 1, "year", "month", "week", "day"));
            if (yearly)
            {
                bool time = scene.IsAny(i + 2, "ago", "earlier", "before", "later", "from", "after");
                string? rate = scene.Units.RateAfter(i, scene.Range.End, out _);
                code = time || rate is null ? code : code + rate;
                return at;
            }

            if (i > next && scene.Syntax.Upos(i) is Upos.VERB or Upos.PUNCT or Upos.NUM)
            {
                break;
            }
        }

        return at;
    }
}
