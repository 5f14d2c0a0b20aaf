using Extractor.Tokens;

namespace Extractor.Quantities.Numbers;

/// <summary>
/// Finds the numbers of a sentence: digits, words, scales, fractions, vague plurals and multiples. It reads each token a bounded number of times.
/// </summary>
internal sealed class NumberParser(TokenizedArticle tokens)
{
    // Longer chains of number words ("one two three …" over a page) are lists, not numbers; the bound keeps the scan linear.
    private const int LongestNumber = 24;

    private readonly DigitGroups _groups = new(tokens);
    private readonly BrokenNumbers _broken = new(tokens);
    private readonly VagueNumbers _vague = new(tokens);

    /// <summary>The number that begins at a token, or null.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">End of the sentence.</param>
    public NumberMention? At(int at, int end)
    {
        end = Math.Min(end, at + LongestNumber);
        char first = tokens.Form(at)[0];
        if (char.IsAsciiDigit(first) || (first == '.' && tokens.Form(at) is [_, >= '0' and <= '9', ..]))
        {
            return Digits(at, end);
        }

        if (NumberWords.Glyph(tokens.Form(at)) is > 0 and decimal glyph)
        {
            return new NumberMention(new TokenRange(at, at + 1), glyph, NumberForm.Fraction, false);
        }

        return char.IsAsciiLetter(first) ? Words(at, end) : null;
    }

    private NumberMention? Digits(int at, int end)
    {
        ReadOnlySpan<char> form = tokens.Form(at);
        if (DigitForms.TryFraction(form, out decimal value))
        {
            return new NumberMention(new TokenRange(at, at + 1), value, NumberForm.Fraction, false);
        }

        if (DigitForms.TryClocked(form, out value))
        {
            return new NumberMention(new TokenRange(at, at + 1), value, NumberForm.Clocked, false);
        }

        if (_broken.Decade(at, end, out value) is var decade && decade > at)
        {
            return new NumberMention(new TokenRange(at, decade), value, NumberForm.Decade, false);
        }

        if (!DigitForms.TryPlain(form, out value))
        {
            return null;
        }

        int grouped = _broken.Hours(at, end, ref value);
        grouped = grouped > at + 1 ? grouped : _groups.Thousands(at, end, ref value);
        if (grouped == at + 1 && _groups.PowerOfTen(at + 1, end, ref value) is var power && power > at + 1)
        {
            return new NumberMention(new TokenRange(at, power), value, NumberForm.Digits, true);
        }

        int next = grouped > at + 1 ? grouped : MixedFraction(at + 1, end, ref value);
        int scaled = ScaleAfterDigits(next, end, ref value);
        int half = AndAHalf(scaled, end, value, out decimal added);
        if (half > scaled && scaled == next)
        {
            value += added;
            int late = ScaleAfterDigits(half, end, ref value);
            return new NumberMention(new TokenRange(at, late), value, NumberForm.Digits, late > half);
        }

        return new NumberMention(new TokenRange(at, scaled), value, NumberForm.Digits, scaled > next);
    }

    // "104 23/32", "2 1/2", "2½", "2-1/2".
    private int MixedFraction(int next, int end, ref decimal value)
    {
        int at = next < end && tokens.Is(next, "-") && !tokens.SpaceAfter(next) && !tokens.SpaceAfter(next - 1) ? next + 1 : next;
        if (at >= end || value != decimal.Truncate(value))
        {
            return next;
        }

        if (DigitForms.TryFraction(tokens.Form(at), out decimal part) || (at == next && (part = NumberWords.Glyph(tokens.Form(at))) > 0))
        {
            value += part;
            return at + 1;
        }

        return next;
    }

    private int ScaleAfterDigits(int next, int end, ref decimal value)
    {
        while (next < end)
        {
            // "20-billion", and "30 - million" and "$481- million" of archives that put blanks around hyphens.
            bool hyphen = tokens.Is(next, "-") && next + 1 < end && (!tokens.SpaceAfter(next) || IsScale(next + 1));
            int at = hyphen ? next + 1 : next;
            at = hyphen && tokens.Is(at, "plus") && at + 1 < end && IsScale(at + 1) ? at + 1 : at;
            decimal factor = ScaleAt(at);
            if (factor == 1m || value > 1e15m)
            {
                break;
            }

            value *= factor;
            next = _broken.Rest(at + 1, end, factor, ref value);
        }

        return next;
    }

    private bool IsScale(int at) => NumberWords.Of(tokens.Form(at)).Class == NumberWordClass.Scale;

    private decimal ScaleAt(int at)
    {
        ReadOnlySpan<char> form = tokens.Form(at);
        NumberWord word = NumberWords.Of(form);
        if (word.Class is NumberWordClass.Scale or NumberWordClass.Hundred)
        {
            return word.Value;
        }

        if (word.Class == NumberWordClass.Group)
        {
            return tokens.Is(at, "dozen") ? 12m : 1m;
        }

        // "8 B people", "$80 B", "RM 750 mil": letters apart from their number, where people or things are counted or a sign of money shows what they are.
        bool glued = !tokens.SpaceAfter(at - 1) || (form is "B" or "M" or "K" or "mil" && CountsBehind(at)) || (form is "B" or "M" or "m" or "b" or "mil" or "Mil" && IsMoney(at));
        return form is "mn" or "bn" or "tn" or "mln" or "bln" or "trn" || (glued && !IsMetre(at)) ? NumberWords.Abbreviation(form) : 1m;
    }

    // "100m" is a distance; "$100m" and "5m people" are millions.
    private bool IsMetre(int at) => tokens.Form(at).SequenceEqual("m") && !IsMoney(at) && !CountsBehind(at);

    // The number right before is money: "$500", also as the second end of "$500-580 M".
    private bool IsMoney(int at)
    {
        bool range = at >= 4 && tokens.Form(at - 2) is "-" or "–" or "to";
        return (at >= 2 && DigitGroups.IsMoneySign(tokens.Form(at - 2))) || (range && DigitGroups.IsMoneySign(tokens.Form(at - 4)));
    }

    // "60 K monthly clients" has a word of time between.
    private bool CountsBehind(int at)
    {
        int noun = at + 2 < tokens.Count && tokens.Form(at + 1) is "daily" or "weekly" or "monthly" or "annual" ? at + 2 : at + 1;
        return noun < tokens.Count && tokens.SpaceAfter(at) && tokens.Form(noun) is [.., 's'] or "people" or "of" && !tokens.Is(noun, "is") && !tokens.Is(noun, "was");
    }

    private NumberMention? Words(int at, int end)
    {
        if (tokens.Is(at, "half"))
        {
            return Half(at, end);
        }

        NumberWord word = NumberWords.Of(tokens.Form(at));
        switch (word.Class)
        {
            case NumberWordClass.Vague:
                return _vague.At(at, end);
            case NumberWordClass.Multiple:
                return new NumberMention(new TokenRange(at, at + 1), word.Value, NumberForm.Multiple, false);
            // "per thousand", "several million": without a number before it, a scale is none of ours.
            case NumberWordClass.One or NumberWordClass.Ten or NumberWordClass.Hundred or NumberWordClass.Scale:
                return word.Class is NumberWordClass.Hundred or NumberWordClass.Scale ? null : Cardinal(at, at, end);
            case NumberWordClass.Group:
                return tokens.Is(at, "dozen") ? new NumberMention(new TokenRange(at, at + 1), 12, NumberForm.Words, true) : null;
            case NumberWordClass.None when IsArticle(at) && at + 1 < end:
                return _vague.AfterFew(at, end) ?? AfterArticle(at, end);
            default:
                return _vague.AfterFew(at, end);
        }
    }

    private bool IsArticle(int at) => tokens.Is(at, "a") || tokens.Is(at, "an");

    private NumberMention? AfterArticle(int at, int end)
    {
        int next = at + 1;
        NumberWord word = NumberWords.Of(tokens.Form(next));
        switch (word.Class)
        {
            case NumberWordClass.Hundred or NumberWordClass.Scale:
                return Cardinal(at, next, end);
            case NumberWordClass.Group when tokens.Is(next, "couple"):
                return next + 1 < end && tokens.Is(next + 1, "of") ? new NumberMention(new TokenRange(at, next + 1), 2, NumberForm.Words, false) : null;
            case NumberWordClass.Group:
                return Cardinal(at, next, end);
            // "a quarter million".
            case NumberWordClass.Part when next + 1 < end && NumberWords.Of(tokens.Form(next + 1)) is { Class: NumberWordClass.Scale } scale && scale.Value >= 1_000_000:
                return new NumberMention(new TokenRange(at, next + 2), scale.Value / word.Value, NumberForm.Words, true);
            // "a quarter of a million people"; "a third of a million" as well.
            case NumberWordClass.Part when next + 3 < end && tokens.Is(next + 1, "of") && IsArticle(next + 2) && NumberWords.Of(tokens.Form(next + 3)) is { Class: NumberWordClass.Scale } whole && whole.Value >= 1_000_000:
                return new NumberMention(new TokenRange(at, next + 4), whole.Value / word.Value, NumberForm.Words, true);
            case NumberWordClass.Part when IsPartOfWhole(next, end):
                return new NumberMention(new TokenRange(at, next + 1), 1m / word.Value, NumberForm.Fraction, false);
            // "a half-dozen stops".
            default:
                return tokens.Is(next, "half") && Half(next, end) is { Scaled: true } half ? half with { Tokens = new TokenRange(at, half.Tokens.End) }
                    : tokens.Is(next, "half") && IsPartOfWhole(next, end) ? new NumberMention(new TokenRange(at, next + 1), 0.5m, NumberForm.Fraction, false) : null;
        }
    }

    // "a third of", "a quarter more", "a fifth.", "fell by a third in May" are parts; "a third man", "a quarter century" are not.
    private bool IsPartOfWhole(int part, int end)
    {
        int next = part + 1;
        return next >= end || !char.IsLetterOrDigit(tokens.Form(next)[0]) || NumberWords.FollowsPart(tokens.Form(next))
            || (part >= 2 && tokens.Is(part - 2, "by") && NumberWords.FollowsChange(tokens.Form(next)));
    }

    private NumberMention? Half(int at, int end)
    {
        int next = at + 1;
        if (next + 1 < end && IsArticle(next) && NumberWords.Of(tokens.Form(next + 1)) is { Class: NumberWordClass.Scale or NumberWordClass.Group or NumberWordClass.Hundred } scale)
        {
            return new NumberMention(new TokenRange(at, next + 2), scale.Value / 2, NumberForm.Words, true);
        }

        // "half million", "half-million", "half dozen".
        int plainAt = SkipHyphen(next);
        if (plainAt < end && NumberWords.Of(tokens.Form(plainAt)) is { Class: NumberWordClass.Scale or NumberWordClass.Group } plain && !tokens.Is(plainAt, "couple"))
        {
            return new NumberMention(new TokenRange(at, plainAt + 1), plain.Value / 2, NumberForm.Words, true);
        }

        return new NumberMention(new TokenRange(at, at + 1), 0.5m, NumberForm.Fraction, false);
    }

    private NumberMention? Cardinal(int start, int at, int end)
    {
        CardinalSum sum = new();
        int next = at;
        int afterLast = at;
        while (next < end)
        {
            NumberWord word = NumberWords.Of(tokens.Form(next));
            if (word.Class is not (NumberWordClass.One or NumberWordClass.Ten or NumberWordClass.Hundred or NumberWordClass.Scale or NumberWordClass.Group)
                || tokens.Is(next, "couple") || !sum.Add(word))
            {
                break;
            }

            afterLast = next + 1;
            next = SkipJoint(afterLast, end, sum);
        }

        if (afterLast == at)
        {
            return null;
        }

        return Fraction(start, afterLast, end, sum.Value) ?? WithHalf(start, afterLast, end, sum);
    }

    private NumberMention WithHalf(int start, int next, int end, CardinalSum sum)
    {
        int half = AndAHalf(next, end, sum.LastScale, out decimal added);
        decimal value = sum.Value;
        bool scaled = sum.Scaled;
        if (half > next)
        {
            value += added;
            next = half;
            int late = ScaleAfterDigits(next, end, ref value);
            scaled |= late > next;
            next = late;
        }

        return new NumberMention(new TokenRange(start, next), value, NumberForm.Words, scaled);
    }

    // "two-thirds", "one third", "three quarters", "one in five" is left to ratios.
    private NumberMention? Fraction(int start, int next, int end, decimal above)
    {
        int at = next < end && tokens.Is(next, "-") ? next + 1 : next;
        if (at >= end || above is 0 or > 99)
        {
            return null;
        }

        // "one-half" is a part whatever follows.
        if (above == 1 && at > next && tokens.Is(at, "half"))
        {
            return new NumberMention(new TokenRange(start, at + 1), 0.5m, NumberForm.Fraction, false);
        }

        NumberWord part = NumberWords.Of(tokens.Form(at));

        // "three quarters billion", "three-quarters of a million".
        int scaleAt = at + 2 < end && tokens.Is(at + 1, "of") && IsArticle(at + 2) ? at + 3 : at + 1;
        if (part.Class == NumberWordClass.Parts && above > 1 && scaleAt < end && NumberWords.Of(tokens.Form(scaleAt)) is { Class: NumberWordClass.Scale } scale && scale.Value >= 1_000_000)
        {
            return new NumberMention(new TokenRange(start, scaleAt + 1), above * scale.Value / part.Value, NumberForm.Words, true);
        }

        bool fits = part.Class == NumberWordClass.Parts ? above > 1 : part.Class == NumberWordClass.Part && above == 1 && (IsPartOfWhole(at, end) || (at > next && !tokens.SpaceAfter(at - 1) && at + 1 < end && tokens.Form(at + 1) is "share" or "interest" or "stake"));
        return fits ? new NumberMention(new TokenRange(start, at + 1), above / part.Value, NumberForm.Fraction, false) : null;
    }

    // After "hundred" or a scale, "and" may join what is left ("two hundred and thirty"); a hyphen may join tens and ones ("thirty-five").
    private int SkipJoint(int next, int end, CardinalSum sum)
    {
        if (next + 1 >= end)
        {
            return next;
        }

        bool hyphen = tokens.Form(next) is "-" or "‑" && tokens.SpaceAfter(next) == tokens.SpaceAfter(next - 1) && (!tokens.SpaceAfter(next) || IsOnes(next + 1, sum));
        bool and = sum.MayTakeAnd && tokens.Is(next, "and") && NumberWords.Of(tokens.Form(next + 1)).Class is NumberWordClass.One or NumberWordClass.Ten;
        return hyphen || and ? next + 1 : next;
    }

    // "ninety - four", with blanks around the hyphen.
    private bool IsOnes(int at, CardinalSum sum) => sum.Value is >= 20 and < 100 && sum.Value % 10 == 0 && NumberWords.Of(tokens.Form(at)) is { Class: NumberWordClass.One, Value: > 0 and < 10 };

    // "two and a half", "17-and-a-half", "a million and a half".
    private int AndAHalf(int next, int end, decimal scale, out decimal added)
    {
        added = 0;
        int at = SkipHyphen(next);
        if (at + 2 >= end || !tokens.Is(at, "and"))
        {
            return next;
        }

        // "two and half years", "1 and ½ hours" of writers who leave the article out.
        at = SkipHyphen(at + 1);
        bool article = IsArticle(at);
        at = article ? SkipHyphen(at + 1) : at;
        decimal glyph = at < end && !article ? NumberWords.Glyph(tokens.Form(at)) : 0;
        bool word = at < end && (tokens.Is(at, "half") || (article && tokens.Is(at, "quarter")));
        bool unit = article || glyph > 0 || (at + 1 < end && tokens.Form(at + 1) is "years" or "hours" or "months" or "days" or "weeks" or "decades" or "minutes" or "times");
        if (!(word || glyph > 0) || !unit)
        {
            return next;
        }

        added = (glyph > 0 ? glyph : tokens.Is(at, "half") ? 0.5m : 0.25m) * (scale >= 1000 ? scale : 1);
        return at + 1;
    }

    private int SkipHyphen(int at) => at < tokens.Count && tokens.Is(at, "-") && !tokens.SpaceAfter(at) ? at + 1 : at;
}
