using System.Collections.Frozen;
using AngleSharp.Dom;
using Extractor.Models;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Reads what class names, ids and roles say about an element, word by word: <c>RelatedStories-wrap</c> is "related stories wrap".</summary>
internal static class ElementWords
{
    private const int MaxWord = 40;

    private static readonly string[] Lines = EmbeddedTable.Lines("Articles.Readers.Html.Content.furniture-words.txt").ToArray();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Furniture =
        Lines.Where(l => !l.EndsWith('*')).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Bodies = [.. EmbeddedTable.Lines("Articles.Readers.Html.Content.body-words.txt")];

    private static readonly string[] Beginnings = [.. Lines.Where(l => l.EndsWith('*')).Select(l => l[..^1])];

    /// <summary>True when a word says that the element is no part of the running text.</summary>
    /// <remarks>WordPress gives its articles the class <c>hentry</c>, beside the names of their categories and tags, which may be any word.</remarks>
    public static bool SayFurniture(IElement element) =>
        !(element.ClassName?.Contains("hentry", StringComparison.Ordinal) ?? false)
        && (HasFurniture(element.ClassName) || HasFurniture(element.Id) || HasFurniture(element.GetAttribute("role")));

    /// <summary>True when a name says that the element asks for consent. Such notices are long, and on a short page longer than the article.</summary>
    public static bool SayConsent(IElement element) =>
        element.LocalName is not ("html" or "body") && (HasConsent(element.ClassName) || HasConsent(element.Id));

    /// <summary>True when a name says that the element holds the running text.</summary>
    public static bool SayBody(IElement element) =>
        HasBody(element.ClassName) || HasBody(element.Id) || HasBody(element.GetAttribute("itemprop"));

    private static bool HasConsent(string? names) =>
        names is not null && (names.Contains("cookie", StringComparison.OrdinalIgnoreCase) || names.Contains("gdpr", StringComparison.OrdinalIgnoreCase) || names.Contains("consent", StringComparison.OrdinalIgnoreCase));

    private static bool HasFurniture(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        Span<char> word = stackalloc char[MaxWord];
        int length = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            char c = i < names.Length ? names[i] : ' ';
            bool letter = char.IsAsciiLetter(c);
            if (length > 0 && (!letter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[i - 1]))))
            {
                if (IsFurniture(word[..length]))
                {
                    return true;
                }

                length = 0;
            }

            if (letter && length < MaxWord)
            {
                word[length++] = char.ToLowerInvariant(c);
            }
        }

        return false;
    }

    private static bool IsFurniture(ReadOnlySpan<char> word)
    {
        if (Furniture.Contains(word))
        {
            return true;
        }

        foreach (string beginning in Beginnings)
        {
            if (word.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
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
