using Extractor.Articles.Readers.Html.Blocks;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// The text of the article as linked data states it. It has no paragraphs and is often cut, so it is no text to deliver, but evidence: where nearly all
/// that was found is in it, and it in what was found, the paragraphs that are not in it are furniture.
/// </summary>
internal sealed class StatedText(string text)
{
    private const int Shortest = 300;
    private const double Most = 0.85;

    private readonly string _letters = Letters(text);

    /// <summary>True when a block is in the stated text.</summary>
    public bool Has(PageBlock block) => _letters.Length >= Shortest && _letters.Contains(Letters(block.Text), StringComparison.Ordinal);

    /// <summary>The blocks that are in the stated text, if it is that of the whole article; else all.</summary>
    public List<PageBlock> Of(List<PageBlock> blocks)
    {
        if (_letters.Length < Shortest)
        {
            return blocks;
        }

        int found = 0;
        int all = 0;
        HashSet<PageBlock> strange = [];
        foreach (PageBlock block in blocks)
        {
            string letters = Letters(block.Text);
            bool stated = _letters.Contains(letters, StringComparison.Ordinal);
            all += letters.Length;
            found += stated ? letters.Length : 0;
            if (!stated)
            {
                strange.Add(block);
            }
        }

        return found >= Most * all && found >= Most * _letters.Length ? blocks.FindAll(b => !strange.Contains(b)) : blocks;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
