namespace Extractor.Articles.Cleaning.Titles;

/// <summary>Compares titles by their letters and digits alone: case, punctuation and spacing differ between a page and its metadata.</summary>
internal static class TitleText
{
    /// <summary>How many characters of <paramref name="text"/> the whole title takes; -1 when the text does not begin with it.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text, ReadOnlySpan<char> title)
    {
        int t = 0;
        int end = -1;
        foreach (char c in title)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (t < text.Length && !char.IsLetterOrDigit(text[t]))
            {
                t++;
            }

            if (t == text.Length || char.ToLowerInvariant(text[t]) != char.ToLowerInvariant(c))
            {
                return -1;
            }

            end = ++t;
        }

        return end < text.Length && end > 0 && char.IsLetterOrDigit(text[end]) ? -1 : end;
    }

    /// <summary>True when the two have the same letters and digits.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int length = LengthAtStart(a, b);
        return length > 0 && !HasAlphanumeric(a[length..]);
    }

    /// <summary>True when a letter or digit is left.</summary>
    public static bool HasAlphanumeric(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
