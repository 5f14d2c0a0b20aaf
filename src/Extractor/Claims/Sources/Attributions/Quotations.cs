using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>
/// The quotations of an article: <c>“…”</c>, <c>"…"</c> and <c>''…''</c>. One that is not closed ends with its paragraph. Immutable and thread-safe.
/// </summary>
internal sealed class Quotations
{
    // A quotation that is longer is a mark that was not closed.
    private const int Longest = 400;

    private readonly List<Quotation> _quotations = [];
    private readonly int[] _of;

    /// <summary>Finds the quotations of an article. Linear time.</summary>
    public Quotations(TokenizedArticle tokens)
    {
        _of = new int[tokens.Count];
        Array.Fill(_of, -1);
        int sentence = 0;
        while (sentence < tokens.SentenceCount)
        {
            int paragraph = tokens.Segmented.Sentences[sentence].Paragraph;
            int first = tokens.Sentence(sentence).First;
            while (sentence < tokens.SentenceCount && tokens.Segmented.Sentences[sentence].Paragraph == paragraph)
            {
                sentence++;
            }

            int end = tokens.Sentence(sentence - 1).End;
            bool opensAgain = sentence < tokens.SentenceCount && tokens.Sentence(sentence) is { Count: > 0 } next && IsMark(tokens.Form(next.First));
            Read(tokens, new TokenRange(first, end), opensAgain);
        }
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Quotation> All => _quotations;

    /// <summary>The number of the quotation that a token stands in, marks included, or -1.</summary>
    public int Of(int token) => token >= 0 && token < _of.Length ? _of[token] : -1;

    /// <summary>The number of the first quotation that begins at or behind a token; the count of all when there is none. By binary search.</summary>
    public int FirstFrom(int token)
    {
        int low = 0;
        int high = _quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _quotations[middle].Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>True for a double quotation mark.</summary>
    public static bool IsMark(ReadOnlySpan<char> form) => form is "“" or "”" or "\"" or "''" or "``" or "„" or "«" or "»";

    private void Read(TokenizedArticle tokens, TokenRange paragraph, bool opensAgain)
    {
        int open = -1;
        for (int i = paragraph.First; i < paragraph.End; i++)
        {
            if (open >= 0 && i - open > Longest)
            {
                open = -1;
            }

            if (!IsMark(tokens.Form(i)))
            {
                continue;
            }

            // A second opening mark (“… “…”) is that of a quotation that the first one was not closed for.
            bool opens = open < 0 || tokens.Form(i) is "“" or "„" or "``";
            if (opens)
            {
                open = open < 0 && tokens.Form(i) is "”" ? -1 : i;
            }
            else
            {
                Add(new Quotation(new TokenRange(open, i + 1), false));
                open = -1;
            }
        }

        if (open >= 0)
        {
            Add(new Quotation(new TokenRange(open, paragraph.End), opensAgain));
        }
    }

    private void Add(Quotation quotation)
    {
        Array.Fill(_of, _quotations.Count, quotation.Tokens.First, quotation.Tokens.Count);
        _quotations.Add(quotation);
    }
}
