namespace Extractor.Articles.Readers.Html.Blocks;

/// <summary>A paragraph, heading, list item, cell or other run of text that a browser shows as a box of its own.</summary>
/// <param name="Node">Index of the block element that holds the text.</param>
/// <param name="Text">The text with white space as a reader sees it: single spaces, and a line feed for each line break.</param>
/// <param name="LinkLength">How many of its characters stand in links.</param>
internal sealed record PageBlock(int Node, string Text, int LinkLength)
{
    /// <summary>Words of the text.</summary>
    public int Words { get; } = CountWords(Text);

    /// <summary>The part of the characters that stand in links, from 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>True when a sentence ends in the text or it is as long as only sentences are.</summary>
    public bool IsProse => LinkShare < 0.5 && (Words >= 25 || (Words >= 6 && EndsSentence(Text)));

    private static bool EndsSentence(string text)
    {
        int last = text.AsSpan().TrimEnd("\"'”’»)] ").Length - 1;
        return last >= 0 && text[last] is '.' or '!' or '?' or '…' or '。' or ':';
    }

    private static int CountWords(string text)
    {
        int words = 0;
        bool within = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !within ? 1 : 0;

            // Chinese and Japanese part no words; two characters make about one.
            within = letter && !(c is >= '\u3040' and < '\uA000' && words % 2 == 0);
        }

        return words;
    }
}
