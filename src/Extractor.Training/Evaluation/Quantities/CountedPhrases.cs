using System.Collections.Frozen;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The unit of a count as the benchmark writes it: the lemmas of the counted noun and of the words before it, also of those before the number.</summary>
internal sealed class CountedPhrases(TaggedArticle syntax)
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "more", "most", "own", "such", "same", "very", "many", "much", "few", "least", "less", "several", "last", "first", "next", "whole", "further", "now", "past", "additional", "about", "some", "total",
        "only", "estimated", "top", "latest", "final",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TokenizedArticle _tokens = syntax.Tokens;

    /// <summary>The unit of a quantity with a counted noun.</summary>
    public string Unit(Quantity quantity)
    {
        List<string> words = [];
        Before(quantity.Tokens.First, words);
        for (int i = quantity.NumberTokens.End; i <= quantity.CountedHead; i++)
        {
            if (IsHyphenated(i, quantity.CountedHead))
            {
                words.Add(string.Concat(Lemma(i), "-", _tokens.Form(i + 2)));
                i += 2;
            }
            else if (IsContent(i))
            {
                words.Add(Lemma(i));
            }
        }

        return words.Count == 0 ? quantity.Unit ?? "-" : string.Join(' ', words);
    }

    // "the previous two sessions", "a record 32 goals": between the article and the number.
    private void Before(int first, List<string> words)
    {
        int at = first - 1;
        if (at > 0 && syntax.Upos(at) is Upos.ADJ or Upos.NOUN && IsContent(at) && syntax.Upos(at - 1) == Upos.DET)
        {
            words.Add(Lemma(at));
        }
    }

    // "two gas-only powertrain options".
    private bool IsHyphenated(int at, int head) =>
        at + 2 < head && _tokens.Form(at + 1) is "-" && !_tokens.SpaceAfter(at) && syntax.Upos(at) is Upos.NOUN or Upos.ADJ or Upos.PROPN && syntax.Upos(at + 2) is Upos.ADV or Upos.ADJ or Upos.NOUN or Upos.VERB;

    private bool IsContent(int token) =>
        syntax.Upos(token) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.VERB or Upos.NUM or Upos.X or Upos.INTJ && !Empty.Contains(_tokens.Form(token).ToString());

    private string Lemma(int token) => syntax.Upos(token) == Upos.PROPN ? _tokens.Form(token).ToString() : BenchmarkUnits.Name(syntax.Lemma(token));
}
