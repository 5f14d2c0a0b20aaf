using System.Collections.Immutable;
using Extractor.Articles;

namespace Extractor.Sentences;

/// <summary>
/// The door of the Sentences stage: cuts the readable blocks of an article into sentences. A title, heading or caption ends its sentence
/// even without a full stop. A sentence has at most <see cref="LongestSentence"/> characters: text that runs on without an end (a table, a
/// broken file) is cut at a blank, so that later stages may look at a whole sentence for each of its words. Linear in the length of the
/// text; thread-safe.
/// </summary>
public sealed class SentenceSplitter
{
    /// <summary>The length, in UTF-16 code units, beyond which a sentence is cut.</summary>
    public const int LongestSentence = 2_000;

    /// <summary>Finds the sentences of an article; page furniture has none.</summary>
    public SegmentedArticle Split(CleanArticle clean)
    {
        ArgumentNullException.ThrowIfNull(clean);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        string text = clean.Article.Text;
        for (int i = 0; i < clean.Blocks.Length; i++)
        {
            TextBlock block = clean.Blocks[i];
            if (block.Kind != BlockKind.Furniture)
            {
                SplitBlock(text, block, i, sentences);
            }
        }

        return new SegmentedArticle(clean, sentences.DrainToImmutable());
    }

    private static void SplitBlock(string text, TextBlock block, int paragraph, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = block.Span.Start;
        int end = block.Span.End;
        for (int i = start; i < end; i++)
        {
            int after = i + 1;
            bool ends = text[i] switch
            {
                '.' or '!' or '?' or '…' => SentenceBoundary.EndsAt(text, start, i, end, out after),
                '\n' => SentenceBoundary.IsBlankLine(text, i, end),
                _ => false,
            };
            if (ends || i - start >= LongestSentence)
            {
                after = ends ? after : Cut(text, start, i);
                Add(text, start, after, block.Kind, paragraph, sentences);
                start = after;
                i = after - 1;
            }
        }

        Add(text, start, end, block.Kind, paragraph, sentences);
    }

    // The last blank before the limit, or the limit where there is none; never within a surrogate pair.
    private static int Cut(string text, int start, int limit)
    {
        for (int i = limit; i > start; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private static void Add(string text, int start, int end, BlockKind kind, int paragraph, ImmutableArray<Sentence>.Builder sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add(new Sentence(new TextSpan(start, end), kind, paragraph));
        }
    }
}
