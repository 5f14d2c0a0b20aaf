using System.Collections.Frozen;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The content words of noun phrases, as the benchmark writes units and concepts.</summary>
internal sealed class ConceptWords(TaggedArticle syntax)
{
    // Words of rank and size say how much of a thing, not which: "total output" is output to the benchmark.
    private static readonly FrozenSet<string> Empty = new[]
    {
        "total", "large", "big", "more", "most", "other", "own", "such", "same", "only", "very", "many", "much", "few", "least", "less", "several", "last", "first", "next", "whole", "further", "now",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TokenizedArticle _tokens = syntax.Tokens;

    /// <summary>The lemmas of the item's words; null when there is none.</summary>
    public string? OfItem(Claim claim) => claim.Item is { } item ? Join(item.Span, Lemma) : null;

    /// <summary>The content words of a concept as they stand; empty when it has none.</summary>
    /// <param name="phrase">Its tokens in text order, which may leave some out: <c>turbocharged 1.6 litre engine</c>.</param>
    public string Concepts(IReadOnlyList<int> phrase)
    {
        List<string> words = [];
        for (int i = 0; i < phrase.Count; i++)
        {
            int token = phrase[i];
            bool joint = words.Count > 0 && phrase[i - 1] == token - 1 && !_tokens.SpaceAfter(token - 1) && (IsHyphen(token) || IsHyphen(token - 1));
            if (joint)
            {
                words[^1] += _tokens.Form(token).ToString();
            }
            else if (IsContent(token) || (token + 1 < _tokens.Count && IsHyphen(token + 1) && !_tokens.SpaceAfter(token)))
            {
                words.Add(_tokens.Form(token).ToString());
            }
        }

        return string.Join(' ', words);
    }

    private string? Join(TextSpan span, Func<int, string> write)
    {
        List<string> words = [];
        for (int i = First(span.Start); i < _tokens.Count && _tokens.Span(i).End <= span.End; i++)
        {
            // "blue-chip" is one word to the benchmark and three tokens here.
            bool joint = i > 0 && words.Count > 0 && _tokens.Span(i).Start > span.Start && !_tokens.SpaceAfter(i - 1) && (IsHyphen(i) || IsHyphen(i - 1));
            if (joint)
            {
                words[^1] += write(i);
            }
            else if (IsContent(i))
            {
                words.Add(write(i));
            }
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private bool IsHyphen(int token) => _tokens.Form(token) is "-" or "‑" && !_tokens.SpaceAfter(token);

    private int First(int start)
    {
        int low = 0;
        int high = _tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _tokens.Span(middle).Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsContent(int token) =>
        syntax.Upos(token) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.VERB or Upos.NUM or Upos.X or Upos.INTJ && !Empty.Contains(_tokens.Form(token).ToString());

    private string Lemma(int token) => syntax.Upos(token) == Upos.PROPN ? _tokens.Form(token).ToString() : syntax.Lemma(token);
}
