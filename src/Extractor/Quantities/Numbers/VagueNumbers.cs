using Extractor.Tokens;

namespace Extractor.Quantities.Numbers;

/// <summary>Numbers without a value: <c>dozens</c>, <c>tens of thousands</c>, <c>several hundred</c>, <c>a few million</c>.</summary>
internal sealed class VagueNumbers(TokenizedArticle tokens)
{
    /// <summary>Reads the plural of a scale: <c>hundreds of thousands or millions</c> begins with one.</summary>
    public NumberMention? At(int at, int end)
    {
        int last = at;
        while (last + 2 < end && tokens.Is(last + 1, "of") && NumberWords.Of(tokens.Form(last + 2)).Class is NumberWordClass.Vague)
        {
            last += 2;
        }

        // "scores" are results, "tens" alone is no English number.
        bool ambiguous = last == at && (tokens.Is(at, "scores") || tokens.Is(at, "tens"));
        if (ambiguous && !(tokens.Is(at, "scores") && at + 1 < end && tokens.Is(at + 1, "of")))
        {
            return null;
        }

        return Mention(at, last + 1);
    }

    /// <summary>
    /// Reads a scale that has only a vague word before it: <c>several hundred billion</c>, <c>a few hundred</c>, <c>few tens of</c>. <c>several</c> itself
    /// counts nothing, but with a scale the size is known.
    /// </summary>
    public NumberMention? AfterFew(int at, int end)
    {
        int few = tokens.Is(at, "a") ? at + 1 : at;
        if (few >= end || !(tokens.Is(few, "few") || (few == at && (tokens.Is(few, "several") || tokens.Is(few, "many")))))
        {
            return null;
        }

        int next = few + 1;
        while (next < end && NumberWords.Of(tokens.Form(next)).Class is NumberWordClass.Hundred or NumberWordClass.Scale)
        {
            next++;
        }

        bool group = next == few + 1 && next < end && (tokens.Is(next, "dozen") || tokens.Is(next, "tens"));
        return next > few + 1 || group ? Mention(at, group ? next + 1 : next) : null;
    }

    private static NumberMention Mention(int at, int end) => new(new TokenRange(at, end), null, NumberForm.Vague, true);
}
