using System.Collections.Frozen;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Quantities.Units;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The unit of a count as the benchmark writes it: the lemmas of the counted noun and of the words before it, also of those before the number.</summary>
internal sealed class CountedPhrases(EntityArticle entities)
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "more", "most", "own", "such", "same", "very", "many", "much", "few", "least", "less", "several", "last", "first", "next", "whole", "further", "now", "past", "additional", "about", "some", "total",
        "only", "estimated", "top", "latest", "final", "extra",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> VagueNumbers = new[] { "ten", "dozen", "hundred", "thousand", "million", "billion" }.ToFrozenSet();

    private readonly TaggedArticle _syntax = entities.Syntax;
    private readonly TokenizedArticle _tokens = entities.Tokens;
    private readonly NounPhrases _nouns = new(entities.Syntax);
    private readonly UnitReader _units = new(entities.Tokens);

    /// <summary>The unit of a quantity with a counted noun.</summary>
    public string Unit(Quantity quantity)
    {
        List<string> words = [];
        Before(quantity.Tokens.First, words);
        int head = quantity.CountedHead;
        bool partitive = _tokens.Is(quantity.NumberTokens.End, "of") || _tokens.Is(quantity.NumberTokens.End, "out");
        bool superlative = false;
        for (int i = quantity.NumberTokens.End; i <= head; i++)
        {
            superlative |= _syntax.Xpos(i) is "JJS" or "RBS";
            if (IsHyphenated(i, head))
            {
                words.Add(string.Concat(Lemma(i), "-", _tokens.Form(i + 2)));
                i += 2;
            }
            else if (MeasureEnd(i, head) is var end && end > i)
            {
                i = end - 1;
            }
            else if (IsContent(i) && !(partitive && _syntax.Upos(i) == Upos.NUM))
            {
                words.Add(Lemma(i));
            }
        }

        if (words.Count == 0)
        {
            return quantity.Unit ?? "-";
        }

        if (partitive && superlative && quantity.Value.First == 1)
        {
            Tail(head + 1, words);
        }
        else
        {
            Second(head, words);
        }

        return string.Join(' ', words);
    }

    /// <summary>The lemmas of what a fraction is a part of (<c>two-thirds of graduates of colleges</c>, <c>one in five young voters</c>); null where no noun follows.</summary>
    public string? Whole(Quantity quantity)
    {
        int at = quantity.NumberTokens.End;
        at = at < _tokens.Count && _tokens.Is(at, "of") ? at + 1 : at;
        while (at < _tokens.Count && (_syntax.Upos(at) == Upos.DET || _syntax.Xpos(at) == "PRP$"))
        {
            at++;
        }

        if (at >= _tokens.Count || _nouns.From(at, _tokens.Sentence(quantity.Sentence).End) is not { } phrase)
        {
            return null;
        }

        List<string> words = [];
        for (int i = at; i <= phrase.Head; i++)
        {
            if (IsContent(i))
            {
                words.Add(Lemma(i));
            }
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    // "the previous two sessions", "a record 32 goals": between the article and the number.
    private void Before(int first, List<string> words)
    {
        int at = first - 1;
        if (at > 0 && _syntax.Upos(at) is Upos.ADJ or Upos.NOUN && IsContent(at) && _syntax.Upos(at - 1) == Upos.DET)
        {
            words.Add(Lemma(at));
        }
    }

    // "one of the tallest towers in the region", "one of the best films ever to win a prize": where it is so belongs to the unit, a clause does not.
    private void Tail(int at, List<string> words)
    {
        for (int i = at; i < _tokens.Count; i++)
        {
            bool ends = _syntax.Upos(i) is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ or Upos.AUX or Upos.NUM || (_syntax.Upos(i) == Upos.PRON && _syntax.Xpos(i) != "PRP$") || _syntax.Xpos(i) is "VBD" or "VBZ" or "VBP" or "VBG" || _tokens.Is(i, "with");
            if (ends || (i == at && _syntax.Upos(i) is not (Upos.ADP or Upos.PART or Upos.ADV)))
            {
                return;
            }

            if (IsContent(i))
            {
                words.Add(Lemma(i));
            }
        }
    }

    // "13,000 goats and kids": two plurals joined are one unit.
    private void Second(int head, List<string> words)
    {
        bool joined = head + 2 < _tokens.Count && _syntax.Xpos(head) == "NNS" && _tokens.Is(head + 1, "and") && _syntax.Xpos(head + 2) == "NNS" && !VagueNumbers.Contains(_syntax.Lemma(head + 2))
            && !(head + 3 < _tokens.Count && _syntax.Upos(head + 3) is Upos.VERB or Upos.AUX && IsTwoClauses(head));
        if (joined)
        {
            words.Add(Lemma(head + 2));
        }
    }

    // "killed 30 rebels and soldiers fled": a verb stands before the first plural, and the second has its own.
    private bool IsTwoClauses(int head)
    {
        for (int i = head - 1; i >= Math.Max(0, head - 5); i--)
        {
            if (_syntax.Upos(i) == Upos.VERB)
            {
                return true;
            }
        }

        return false;
    }

    // "two gas-only powertrain options".
    private bool IsHyphenated(int at, int head) =>
        at + 2 < head && _tokens.Form(at + 1) is "-" && !_tokens.SpaceAfter(at) && _syntax.Upos(at) is Upos.NOUN or Upos.ADJ or Upos.PROPN && _syntax.Upos(at + 2) is Upos.ADV or Upos.ADJ or Upos.NOUN or Upos.VERB;

    // "eight million 250ml bottles": a measure between the number and its noun is left out; "nine litre cases", written apart, says which cases.
    private int MeasureEnd(int at, int head) =>
        _syntax.Upos(at) == Upos.NUM && !_tokens.SpaceAfter(at) && char.IsAsciiDigit(_tokens.Form(at)[0]) && _units.At(at + 1, head, afterDigits: true) is { } unit ? unit.End : at;

    private bool IsContent(int token) =>
        _syntax.Upos(token) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.VERB or Upos.NUM or Upos.X or Upos.INTJ && !Empty.Contains(_tokens.Form(token).ToString());

    // Participles stay as they are ("participating developers"), and so do names of peoples ("Africans"), which the benchmark takes for proper nouns.
    private string Lemma(int token) => _syntax.Upos(token) == Upos.PROPN || (entities.At(token)?.Type == EntityType.Norp && _syntax.Xpos(token) == "NNS") ? _tokens.Form(token).ToString()
        : _syntax.Xpos(token) is "VBG" or "VBN" ? _tokens.Form(token).ToString().ToLowerInvariant()
        : BenchmarkUnits.Name(_syntax.Lemma(token));
}
