using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Titles;

/// <summary>Finds the headline above the body: the delivered title where it stands in the text, else the line that looks like one.</summary>
internal sealed class TitleFinder(Article article, List<Paragraph> paragraphs)
{
    private const int SearchedParagraphs = 16;
    private const int MinWords = 3;
    private const int MinUsualWords = 5;
    private const int MaxWords = 30;
    private const int MaxLength = 400;
    private const int MaxNameWords = 8;

    private readonly string _text = article.Text;

    /// <summary>Marks where the delivered title stands. It may be wrapped, cased or punctuated otherwise, and have the site's name behind it, here or there.</summary>
    public void MarkDelivered(string title)
    {
        for (int i = 0; i < Math.Min(SearchedParagraphs, paragraphs.Count); i++)
        {
            if (DeliveredPart(paragraphs[i], title) is { } part)
            {
                MarkTitle(i, part);
                return;
            }
        }
    }

    /// <summary>Looks for a headline above the body, marks it, and returns it; null when there is none.</summary>
    public string? MarkFound()
    {
        SiteName site = new(_text, article.Publisher, paragraphs);
        int best = -1;
        Candidate chosen = default;
        int end = Math.Min(BodyStart(), SearchedParagraphs);
        for (int i = 0; i < end; i++)
        {
            if (paragraphs[i].Kind is null && paragraphs[i].Span.Length <= MaxLength)
            {
                TextSpan part = site.CutOff(paragraphs[i]);
                Candidate candidate = new(part, LineShape.Of(part.In(_text)), part != paragraphs[i].Span, SiteName.IsLikely(part.In(_text)));
                if (candidate.IsHeadline && (best < 0 || candidate.IsBetterThan(chosen)))
                {
                    (best, chosen) = (i, candidate);
                }
            }
        }

        if (best < 0)
        {
            return null;
        }

        MarkTitle(best, chosen.Part);
        return string.Join(' ', chosen.Part.Of(_text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private TextSpan? DeliveredPart(Paragraph paragraph, string title)
    {
        ReadOnlySpan<char> words = paragraph.Span.In(_text);
        int length = TitleText.LengthAtStart(words, title);
        if (length > 0)
        {
            // A closing quotation mark or bracket belongs to the title, a bar and what follows it does not.
            while (length < words.Length && !char.IsWhiteSpace(words[length]) && words[length] != '|')
            {
                length++;
            }

            return IsRestOfTitleLine(words[length..]) ? new TextSpan(paragraph.Span.Start, paragraph.Span.Start + length) : null;
        }

        int own = paragraph.Shape.Words >= 4 ? TitleText.LengthAtStart(title, words) : -1;
        return own > 0 && IsRestOfTitleLine(title.AsSpan(own).TrimStart(".\"'”’")) ? paragraph.Span : null;
    }

    // "Title | The Daily Select Page Media ID: 5" is a title and furniture; "Title of five words that goes on as a sentence." is none.
    private static bool IsRestOfTitleLine(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        LineShape shape = LineShape.Of(rest);
        return shape.Words == 0 || (!shape.IsProse && (rest[0] == '|' || (rest[0] is '-' or '–' or '—' or '·' or '/' && shape.Words <= MaxNameWords)));
    }

    /// <summary>Index of the first running text; of the first whole sentence where there is none; 0 where there is no sentence, for then nothing tells headline and body apart.</summary>
    private int BodyStart()
    {
        int prose = paragraphs.FindIndex(p => p.IsOpenProse);
        int sentence = prose >= 0 ? prose : paragraphs.FindIndex(p => p.Kind is null && p.Shape.EndsSentence && p.Shape.Words >= 3);
        return Math.Max(sentence, 0);
    }

    private void MarkTitle(int index, TextSpan part)
    {
        paragraphs[index].Kind = BlockKind.Title;
        paragraphs[index].Part = part == paragraphs[index].Span ? null : part;
        for (int i = 0; i < index; i++)
        {
            LineShape shape = paragraphs[i].Shape;
            if (paragraphs[i].Kind is null && shape.Words <= MaxNameWords && !shape.EndsSentence)
            {
                // The site's name, a rubric.
                paragraphs[i].Kind = BlockKind.Furniture;
            }
        }

        // Saved pages often have the title of the window and then the headline: the second one claims nothing new.
        for (int i = index + 1; i < Math.Min(SearchedParagraphs, paragraphs.Count); i++)
        {
            if (paragraphs[i].Kind is null && TitleText.Same(paragraphs[i].Span.In(_text), part.In(_text)))
            {
                paragraphs[i].Kind = BlockKind.Furniture;
            }
        }
    }

    /// <summary>A line that may be the headline.</summary>
    /// <param name="Part">The line without the site's name.</param>
    /// <param name="Shape">What that looks like.</param>
    /// <param name="Cut">True when a site's name was cut off.</param>
    /// <param name="SiteLike">True when what is left looks like a site's name itself.</param>
    private readonly record struct Candidate(TextSpan Part, LineShape Shape, bool Cut, bool SiteLike)
    {
        public bool IsHeadline => Shape.Words is >= MinWords and <= MaxWords && !Shape.StartsLower && !Shape.IsProse && Shape.Last != '.';

        private bool IsUsual => Shape.Words >= MinUsualWords && !SiteLike;

        // A site's name or a rubric is shorter than a headline, a summary under the headline often longer: the first of usual length is it.
        // Of two lines with the site's name behind them the longer one is it: "Opinion and Analysis Today | The Daily" heads every page.
        public bool IsBetterThan(Candidate earlier) =>
            Shape.Words > earlier.Shape.Words && (!earlier.IsUsual || (earlier.Cut && Cut));
    }
}
