using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Models;
using Extractor.Sentences.Boundaries;

namespace Extractor.Sentences;

/// <summary>
/// The door of the Sentences stage: cuts the readable blocks of an article into sentences. A title, heading or caption ends its sentence
/// even without a full stop. Rules and a trained model decide together where white space parts two sentences, so that writing without full stops is cut
/// too. A sentence has at most <see cref="LongestSentence"/> characters: text that runs on without an end (a table, a
/// broken file) is cut at a blank, so that later stages may look at a whole sentence for each of its words. Linear in the length of the
/// text; thread-safe.
/// </summary>
public sealed class SentenceSplitter
{
    /// <summary>The length, in UTF-16 code units, beyond which a sentence is cut.</summary>
    public const int LongestSentence = 2_000;

    private readonly GapDecision _decide;

    /// <summary>Reads the trained part from its model.</summary>
    /// <param name="models">The models to use.</param>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public SentenceSplitter(ModelSet models)
        : this(Trained(new BoundaryModel((models ?? throw new ArgumentNullException(nameof(models))).Content(ModelSet.Sentences).Span)))
    {
    }

    /// <summary>Makes a splitter by the rules alone.</summary>
    internal SentenceSplitter()
        : this((string _, int _, int _, in Gap _, bool rule) => rule)
    {
    }

    internal SentenceSplitter(GapDecision decide) => _decide = decide;

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

    /// <summary>Decides by the model.</summary>
    internal static GapDecision Trained(BoundaryModel model) => (string text, int start, int blockEnd, in Gap gap, bool rule) =>
    {
        if (gap.IsBeforeEmoticon(text) || gap.IsBeforeScale(text) || gap.IsBehindMoneySign(text) || (!rule && !gap.IsCandidate(text, start, blockEnd)))
        {
            return false;
        }

        Span<uint> features = stackalloc uint[GapFeatures.Count];
        GapFeatures.Fill(text, start, blockEnd, gap, rule, features);
        return model.Parts(features);
    };

    private void SplitBlock(string text, TextBlock block, int paragraph, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = block.Span.Start;
        int end = block.Span.End;
        int ruled = -1;
        for (int i = start; i < end; i++)
        {
            int after = i + 1;
            bool ends = false;
            switch (text[i])
            {
                case '.' or '!' or '?' or '…' when SentenceBoundary.EndsAt(text, start, i, end, out after):
                    // Where white space follows, the gap decides.
                    ends = after >= end || !char.IsWhiteSpace(text[after]);
                    ruled = after;
                    i = ends ? i : after - 1;
                    break;
                case '\n' when SentenceBoundary.IsBlankLine(text, i, end):
                    ends = true;
                    break;
                case var c when char.IsWhiteSpace(c) && i > start && !char.IsWhiteSpace(text[i - 1]):
                    ends = Gap.At(text, start, i, end) is { } gap && gap.Next < end && _decide(text, start, end, gap, ruled == i);
                    break;
            }

            if (ends || i - start >= LongestSentence)
            {
                after = ends ? Math.Max(after, i + 1) : Cut(text, start, i);
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
        while (start < end && Blank.Is(text[start]))
        {
            start++;
        }

        while (start < end && Blank.Is(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add(new Sentence(new TextSpan(start, end), kind, paragraph));
        }
    }
}
