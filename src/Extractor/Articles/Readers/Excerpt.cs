namespace Extractor.Articles.Readers;

/// <summary>Makes a value from an input fit to stand in a one-line message.</summary>
internal static class Excerpt
{
    /// <summary>The value with control characters as spaces, cut to a length.</summary>
    public static string Of(string value, int maxLength)
    {
        ReadOnlySpan<char> kept = value.AsSpan(0, Math.Min(value.Length, maxLength));
        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1]))
        {
            kept = kept[..^1];
        }

        string clean = string.Create(kept.Length, kept, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
        return kept.Length < value.Length ? clean + "…" : clean;
    }
}
