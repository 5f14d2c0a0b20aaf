using System.Collections.Frozen;
using AngleSharp.Dom;
using Extractor.Models;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Reads what class names, ids and roles say about an element, word by word: <c>RelatedStories-wrap</c> is "related stories wrap".</summary>
internal static class ElementWords
{
    private const int MaxWord = 40;

    private static readonly string[] Lines = EmbeddedTable.Lines("Articles.Readers.Html.Content.furniture-words.txt").ToArray();

    private static readonly FrozenDictionary<string, FurnitureWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Lines.Where(l => !l.Contains('*')).ToFrozenDictionary(l => l.TrimEnd('?', '!'), Strength).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Bodies = [.. EmbeddedTable.Lines("Articles.Readers.Html.Content.body-words.txt")];

    // Words of such notices, and the programs that many sites have make theirs.
    private static readonly string[] ConsentNames = ["cookie", "gdpr", "ccpa", "consent", "onetrust", "didomi", "qc-cmp", "truste", "usercentrics"];

    // "privacy" alone may be what an article is about.
    private static readonly string[] NoticeNames = ["banner", "notice", "popup", "pop-up", "overlay", "modal", "dialog"];

    private static readonly (string Text, FurnitureWord Said)[] Beginnings = [.. Lines.Where(l => l.Contains('*')).Select(l => (l[..l.IndexOf('*')], Strength(l)))];

    /// <summary>How surely a word says that the element is no part of the running text.</summary>
    /// <remarks>WordPress gives its articles the class <c>hentry</c>, beside the names of their categories and tags, which may be any word.</remarks>
    public static FurnitureWord Furniture(IElement element)
    {
        if (element.ClassName?.Contains("hentry", StringComparison.Ordinal) ?? false)
        {
            return FurnitureWord.None;
        }

        FurnitureWord said = Max(Max(Strongest(element.ClassName), Strongest(element.Id)), Strongest(element.GetAttribute("role")));

        // Elements of a site's own have names that speak: <amp-ad>, <share-buttons>.
        return element.LocalName.Contains('-', StringComparison.Ordinal) ? Max(said, Strongest(element.LocalName)) : said;
    }

    /// <summary>True when a name says that the element asks for consent. Such notices are long, and on a short page longer than the article.</summary>
    public static bool SayConsent(IElement element) =>
        element.LocalName is not ("html" or "body") && (HasConsent(element.ClassName) || HasConsent(element.Id));

    /// <summary>True when a name says that the element holds the running text.</summary>
    public static bool SayBody(IElement element) =>
        HasBody(element.ClassName) || HasBody(element.Id) || HasBody(element.GetAttribute("itemprop"));

    private static bool HasConsent(string? names) =>
        names is not null && (ConsentNames.Any(n => names.Contains(n, StringComparison.OrdinalIgnoreCase)) || (names.Contains("privacy", StringComparison.OrdinalIgnoreCase) && NoticeNames.Any(n => names.Contains(n, StringComparison.OrdinalIgnoreCase))));

    private static FurnitureWord Strength(string line) => line[^1] switch { '?' => FurnitureWord.Weak, '!' => FurnitureWord.Anywhere, _ => FurnitureWord.Strong };

    private static FurnitureWord Max(FurnitureWord a, FurnitureWord b) => a > b ? a : b;

    private static FurnitureWord Strongest(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return FurnitureWord.None;
        }

        FurnitureWord strongest = FurnitureWord.None;
        Span<char> word = stackalloc char[MaxWord];
        int length = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            char c = i < names.Length ? names[i] : ' ';
            bool letter = char.IsAsciiLetter(c);
            if (length > 0 && (!letter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[i - 1]))))
            {
                strongest = Max(strongest, Word(word[..length]));
                length = 0;
            }

            if (letter && length < MaxWord)
            {
                word[length++] = char.ToLowerInvariant(c);
            }
        }

        return strongest;
    }

    private static FurnitureWord Word(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out FurnitureWord said))
        {
            return said;
        }

        foreach ((string text, FurnitureWord strength) in Beginnings)
        {
            if (word.StartsWith(text))
            {
                return strength;
            }
        }

        return FurnitureWord.None;
    }

    private static bool HasBody(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        Span<char> word = stackalloc char[MaxWord];
        foreach (Range range in names.AsSpan().Split(' '))
        {
            int length = 0;
            foreach (char c in names.AsSpan(range))
            {
                if (char.IsAsciiLetterOrDigit(c) && length < MaxWord)
                {
                    word[length++] = char.ToLowerInvariant(c);
                }
            }

            // Many put letters of their own before it: c-entry-content, td-post-content.
            foreach (string body in Bodies)
            {
                if (word[..length].EndsWith(body))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
