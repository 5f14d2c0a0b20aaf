using System.Security.Cryptography;
using System.Text;

namespace Extractor.Articles;

/// <summary>
/// One news article as it was delivered: its text and what the archive says about it. Immutable. No later stage changes
/// <see cref="Text"/>; every span of every stage points into it.
/// </summary>
public sealed record Article
{
    /// <summary>Makes an article.</summary>
    /// <param name="text">The text as delivered. A lone surrogate, which no UTF-8 record could hold, becomes U+FFFD (same length).</param>
    /// <param name="id">The archive's own identifier; without one it is <c>sha256:</c> and 16 hexadecimal digits of the text's hash.</param>
    public Article(string text, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = WellFormed(text);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        Id = string.IsNullOrEmpty(id) ? "sha256:" + Sha256[..16] : WellFormed(id);
    }

    /// <summary>The identifier: the archive's own, or one made from the content, so the same text has the same id in every run.</summary>
    public string Id { get; }

    /// <summary>The text as delivered.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Where the article came from, when the archive says so.</summary>
    public string? Uri { get; init; }

    /// <summary>The title given beside the text. Null when there was none; the cleaner then looks for it in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The publication date, to which relative times are resolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published it, when the archive says so.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, as the archive names them, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>The dateline as it is stated beside the text, for example <c>LONDON, March 3</c>; whether the text begins with it too is not said.</summary>
    public string? Dateline { get; init; }

    /// <summary>Who holds the copyright, or the copyright notice, as the archive writes it.</summary>
    public string? Copyright { get; init; }

    /// <summary>The section or desk it appeared in, when the archive says so.</summary>
    public string? Section { get; init; }

    /// <summary>The date of its last change, when the archive gives one.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>What the publisher said about the article after it was out; <see cref="ArticleStatus.Usual"/> when nothing is stated.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>A BCP 47 language tag, when the archive says so.</summary>
    public string? Language { get; init; }

    private static string WellFormed(string text)
    {
        int bad = FirstLoneSurrogate(text, 0);
        if (bad < 0)
        {
            return text;
        }

        char[] chars = text.ToCharArray();
        for (; bad >= 0; bad = FirstLoneSurrogate(text, bad + 1))
        {
            chars[bad] = '\uFFFD';
        }

        return new string(chars);
    }

    private static int FirstLoneSurrogate(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
