using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>
/// Finds whether a number is a change or an end of one: <c>rose 4.2%</c> (by), <c>fell to 3%</c> (to), <c>up from 12</c> (from), <c>a 20% jump</c> (by).
/// Quantities must come in text order, since a number may go on with the change of the one before it.
/// </summary>
internal sealed class ChangeLinker(ClaimScene scene, EventLinker events)
{
    private readonly ChangeEllipsis _ellipsis = new(scene);
    private readonly ChangeNouns _nouns = new(scene);

    /// <summary>Direction and role, or null.</summary>
    public (Change Change, ChangeRole Role)? Find(Quantity quantity)
    {
        (Change, ChangeRole)? found = quantity.Kind is QuantityKind.Age or QuantityKind.Score || quantity.Unit == "time" ? null : Read(quantity);
        _ellipsis.Remember(quantity, found);
        return found;
    }

    private (Change, ChangeRole)? Read(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Multiple => Multiplied(quantity),
        QuantityKind.Duration => ChangePhrases.Role(scene, quantity) is null || IsOfExtreme(quantity) ? null : ByVerb(quantity) ?? _ellipsis.Find(quantity),
        _ => BySign(quantity) ?? _nouns.Find(quantity) ?? ByAdverb(quantity) ?? ByVerb(quantity) ?? _ellipsis.Find(quantity) ?? ByAdverbBehind(quantity),
    };

    // "fell to twelve-year lows".
    private bool IsOfExtreme(Quantity quantity) => scene.UposAt(quantity.Tokens.End) is Upos.NOUN && scene.Syntax.Lemma(quantity.Tokens.End) is "low" or "high";

    // "Exports have doubled", "a tenfold rise", "were multiplied by 2.5"; "twice as many" compares and changes nothing.
    private (Change, ChangeRole)? Multiplied(Quantity quantity)
    {
        int number = quantity.NumberTokens.First;
        bool verb = scene.UposAt(number) == Upos.VERB;
        return verb && ChangeWords.Verb(scene.Syntax.Lemma(number)) is { } change ? (change, ChangeRole.By) : _nouns.Find(quantity) ?? (scene.Is(quantity.Tokens.First - 1, "by") ? ByVerb(quantity) : null);
    }

    // "Dow +0.2%, DAX -1.6%", "Mexico (- 8%)".
    private (Change, ChangeRole)? BySign(Quantity quantity)
    {
        int before = quantity.NumberTokens.First - 1;
        bool bracketed = scene.Is(before - 1, "(");
        if (quantity.Kind != QuantityKind.Share || !scene.Range.Contains(before) || (scene.Tokens.SpaceAfter(before) && !bracketed))
        {
            return null;
        }

        return bracketed && scene.Is(before, "-") ? (Change.Decrease, ChangeRole.By)
            : scene.Is(before, "+") ? (Change.Increase, ChangeRole.By) : quantity.Value.First < 0 ? (Change.Decrease, ChangeRole.By) : null;
    }

    // "up 5%", "down 0.4 percent to 2,121", "shot up 16 percent", "5% higher", "closed $1.15 lower", "up from 247.5 million", "5.7% less than".
    private (Change, ChangeRole)? ByAdverb(Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        ChangeRole role = ChangePhrases.Role(scene, quantity) ?? ChangeRole.By;
        int adverb = ChangePhrases.Role(scene, quantity) is null ? before : before - 1;
        bool amount = quantity.Kind is QuantityKind.Share or QuantityKind.Money or QuantityKind.Measure;
        if (scene.IsAny(adverb, "up", "down") || (amount && scene.Is(adverb, "off")) || (amount && role == ChangeRole.By && adverb < before && scene.IsAny(adverb, "higher", "lower")))
        {
            bool moved = scene.UposAt(adverb - 1) != Upos.VERB || (amount && ChangePhrases.IsMotion(scene.Syntax.Lemma(adverb - 1)));
            bool limit = scene.Is(adverb, "up") && role == ChangeRole.To && !scene.Is(adverb - 1, ",") && scene.UposAt(adverb - 1) != Upos.VERB;
            if (moved && !limit && ChangeWords.Adverb(Lower(adverb)) is { } change)
            {
                return (change, role);
            }
        }

        int after = quantity.Tokens.End;
        bool compared = (quantity.Kind == QuantityKind.Share && scene.IsAny(after, "more", "less", "fewer")) || (amount && scene.IsAny(after, "higher", "lower", "up", "down") && !IsLevel(after + 1));
        return compared && ChangeWords.Adverb(Lower(after)) is { } direction ? (direction, ChangeRole.By) : null;
    }

    // "from 900 gallons down to 200", "16,369.03 up 58.06 points": the adverb belongs to the next number.
    private bool IsLevel(int after) => scene.IsAny(after, "to", "from", "by") || scene.UposAt(after) is Upos.NUM or Upos.SYM;

    // "stood at 18,104.10, down 0.4 percent", "264.1 million people in 41 cities, up from 247.5 million": the level that was reached.
    private (Change, ChangeRole)? ByAdverbBehind(Quantity quantity)
    {
        for (int i = quantity.Tokens.End; i < Math.Min(scene.Range.End - 2, quantity.Tokens.End + ChangePhrases.Reach); i++)
        {
            if (scene.Is(i, ",") && scene.IsAny(i + 1, "up", "down") && !scene.Is(i + 2, "to"))
            {
                bool amount = scene.IsAny(i + 2, "from", "by", "about", "nearly", "almost", "more", "some", "sharply", "slightly") || scene.UposAt(i + 2) is Upos.NUM or Upos.SYM;
                return amount && ChangeWords.Adverb(Lower(i + 1)) is { } change ? (change, ChangeRole.To) : null;
            }

            if (scene.UposAt(i) is Upos.VERB or Upos.AUX or Upos.CCONJ || scene.IsAny(i, ";", ":", "(", "that", "who", "which"))
            {
                return null;
            }
        }

        return null;
    }

    private (Change, ChangeRole)? ByVerb(Quantity quantity)
    {
        if (ChangePhrases.Role(scene, quantity) is { } role)
        {
            return Governed(quantity, role) ?? ChangePhrases.VerbBefore(scene, quantity, role);
        }

        // "rose 65 cents", "lost 0.5 percent", "fell a further 3%", "lifted the index 1.2 percent".
        int verb = ChangePhrases.DirectVerb(scene, quantity) is >= 0 and int direct ? direct : ChangePhrases.VerbOfObject(scene, quantity);
        return verb >= 0 && ChangeWords.Verb(Lemma(verb)) is { } change && IsChangeOf(quantity, verb) ? (change, IsBound(quantity) ? ChangeRole.To : ChangeRole.By) : null;
    }

    private (Change, ChangeRole)? Governed(Quantity quantity, ChangeRole role)
    {
        if (events.Governor(quantity) is not { } verb || verb.Tokens.First >= quantity.Tokens.First || ChangeWords.Verb(scene.Syntax.Lemma(verb.Head)) is not { } change)
        {
            return null;
        }

        // "added a goal from 25 yards".
        return scene.Syntax.Lemma(verb.Head) is "add" or "gain" && role != ChangeRole.By ? null : (change, role);
    }

    // "cut 300 jobs" and "lost 45% of territories" are amounts of things lost; "lost 38 per cent of its ice" is a change of the glacier.
    // "fell 30 votes short" and "cut the 5 percent fee" change nothing by that number.
    private bool IsChangeOf(Quantity quantity, int verb)
    {
        string lemma = Lemma(verb);
        int end = quantity.Tokens.End;
        bool things = quantity.Kind == QuantityKind.Count && lemma is "add" or "lose" or "cut" or "raise" or "shed" or "gain" or "win" or "reduce" or "lift" or "boost" or "drop" or "trim" or "slash" or "double";
        bool money = quantity.Kind == QuantityKind.Money && lemma is "raise" or "lose" or "cut" or "add" or "shed" or "gain";
        bool part = scene.Is(end, "short") || scene.Is(end, "of") && !(quantity.Kind == QuantityKind.Share && scene.IsAny(end + 1, "its", "their", "his", "her"));
        bool modifier = quantity.Kind == QuantityKind.Share && scene.UposAt(quantity.Tokens.First - 1) == Upos.DET && scene.UposAt(end) == Upos.NOUN;
        return !things && !money && !part && !modifier;
    }

    // "fell below 60 percent", "climbed past 100": the level, not the way to it.
    private bool IsBound(Quantity quantity) => scene.IsAny(quantity.Tokens.First, "below", "above", "beyond") || scene.IsAny(quantity.Tokens.First - 1, "below", "above", "past", "beyond");

    private string Lemma(int verb) => scene.UposAt(verb) == Upos.VERB ? scene.Syntax.Lemma(verb) : scene.Syntax.LemmaAs(verb, "VBD");

    private string Lower(int token) => scene.Tokens.Form(token).ToString().ToLowerInvariant();
}
