using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>
/// Cuts the noun phrase of a head out of its sentence: its compounds, adjectives, possessors and the <c>of</c>-phrases that say what it is, without
/// determiner, number and relative clause. Tags decide what belongs to it where the tree may be wrong.
/// </summary>
internal sealed class HeadPhrases(ClaimScene scene)
{
    private const int MostWords = 12;

    /// <summary>Where the phrase of a head may begin: behind the number and unit before it, so that <c>a 40 yard line</c> is a line.</summary>
    public static int Floor(int head, Quantity quantity, int start) =>
        head >= quantity.Tokens.End ? quantity.Tokens.End : head >= quantity.NumberTokens.End ? quantity.NumberTokens.End : start;

    /// <summary>The phrase of a head noun or pronoun.</summary>
    /// <param name="head">Its token.</param>
    /// <param name="floor">The phrase begins at or behind this token: a number of its own is not part of it.</param>
    public TokenRange Of(int head, int floor)
    {
        if (scene.UposAt(head) is Upos.PRON or Upos.DET)
        {
            return new TokenRange(head, head + 1);
        }

        return new TokenRange(First(head, Math.Max(floor, scene.Range.First)), WithOf(Last(head)));
    }

    private int First(int head, int floor)
    {
        int first = head;
        while (first > floor && head - first < MostWords && Modifies(first - 1, first, head))
        {
            first--;
        }

        while (first < head && (scene.IsHyphen(first) || scene.UposAt(first) is Upos.PUNCT or Upos.PART))
        {
            first++;
        }

        return first;
    }

    private bool Modifies(int token, int first, int head)
    {
        if (scene.Entities.At(token) is { PlacesInTime: true } || IsNumber(token))
        {
            return false;
        }

        bool inside = scene.Syntax.Head(token) >= first && scene.Syntax.Head(token) <= head;
        return scene.UposAt(token) switch
        {
            Upos.NOUN or Upos.PROPN => !scene.IsPercent(token) || inside,
            Upos.ADJ => inside || scene.Syntax.Head(token) < 0 || scene.Syntax.Head(token) > token,
            Upos.VERB => inside && scene.Syntax.Xpos(token) is "VBN" or "VBG" && scene.Syntax.Relation(token) is "amod" or "compound",
            Upos.ADV => inside && scene.UposAt(token + 1) is Upos.ADJ or Upos.VERB && scene.Syntax.Head(token) == token + 1,
            Upos.PART => scene.Syntax.Xpos(token) == "POS",
            Upos.CCONJ => scene.Is(token, "&") || (scene.UposAt(token - 1) == Upos.ADJ && scene.UposAt(token + 1) is Upos.ADJ),
            Upos.PUNCT or Upos.SYM => scene.IsHyphen(token) || scene.IsAny(token, "&", "/"),
            _ => false,
        };
    }

    // "a record 404 error page" has a number of no quantity; a number of a quantity is a claim of its own.
    private bool IsNumber(int token) => scene.UposAt(token) == Upos.NUM || (scene.UposAt(token) == Upos.SYM && scene.UposAt(token + 1) == Upos.NUM);

    // "Intel Corp", "S&P 500": a name goes on behind its head.
    private int Last(int head)
    {
        int last = head + 1;
        if (scene.Entities.At(head) is { PlacesInTime: false, Type: not EntityType.Norp } name && name.Tokens.End > last && name.Tokens.End <= scene.Range.End)
        {
            last = name.Tokens.End;
        }

        while (last < scene.Range.End && last - head < MostWords && scene.Syntax.Head(last) == head && scene.Syntax.Relation(last) is "flat" or "goeswith")
        {
            last++;
        }

        return last;
    }

    private int WithOf(int last)
    {
        for (int depth = 0; depth < 2 && scene.Is(last, "of"); depth++)
        {
            int at = last + 1;
            while (scene.UposAt(at) is Upos.DET || (scene.Range.Contains(at) && scene.Syntax.Xpos(at) == "PRP$"))
            {
                at++;
            }

            // "a population of 1.3 million" states another number, "the price of a 2kg packet" says of what.
            if ((at == last + 1 && IsNumber(at)) || scene.Entities.At(Math.Min(at, scene.Range.End - 1)) is { PlacesInTime: true })
            {
                break;
            }

            int first = scene.UposAt(at) == Upos.NUM ? at + 1 : at;
            if (scene.Phrases.From(first, scene.Range.End) is not { } next)
            {
                break;
            }

            last = Last(next.Head);
        }

        return last;
    }
}
