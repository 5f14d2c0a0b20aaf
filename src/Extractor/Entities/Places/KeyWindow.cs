using Extractor.Tokens;

namespace Extractor.Entities.Places;

/// <summary>
/// The keys (see <see cref="NameKey"/>) of all short runs of tokens that begin at one token, folded once and looked up in several tables.
/// At most <see cref="MostTokens"/> tokens, so the work for a token is bounded.
/// </summary>
internal ref struct KeyWindow
{
    /// <summary>The longest run that is looked up.</summary>
    public const int MostTokens = 11;

    private readonly ReadOnlySpan<char> _key;
    private Ends _ends;

    /// <summary>Folds the tokens from <paramref name="first"/>, into a buffer of <see cref="NameKey.LongestKey"/> characters.</summary>
    public KeyWindow(TokenizedArticle tokens, int first, int end, Span<char> buffer)
    {
        First = first;
        int length = 0;
        int limit = Math.Min(end, first + MostTokens);
        for (int i = first; i < limit && !Stops(tokens, i); i++)
        {
            int written = NameKey.Write(tokens.Form(i), buffer[length..]);
            if (written < 0)
            {
                break;
            }

            length += written;
            _ends[Count++] = length;
            bool parted = tokens.SpaceAfter(i) || (i + 1 < end && tokens.Form(i + 1) is "-" or "‑" or "–") || tokens.Form(i) is "-" or "‑" or "–";
            if (parted && length > 0 && length < buffer.Length && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        _key = buffer;
        Prefix = PrefixLengths.Packed(buffer[..length]);
    }

    /// <summary>The beginning of every key of the window that is long enough; see <see cref="PrefixLengths"/>.</summary>
    public ulong Prefix { get; }

    /// <summary>The token the window begins at.</summary>
    public int First { get; }

    /// <summary>The length of the longest run in tokens.</summary>
    public int Count { get; }

    /// <summary>The most tokens whose key is no longer than <paramref name="length"/>.</summary>
    public readonly int CountWithin(int length)
    {
        int count = Count;
        while (count > 0 && Key(count).Length > length)
        {
            count--;
        }

        return count;
    }

    /// <summary>The key of the first <paramref name="tokens"/> tokens.</summary>
    public readonly ReadOnlySpan<char> Key(int tokens) => _key[.._ends[tokens - 1]].TrimEnd(' ');

    private static bool Stops(TokenizedArticle tokens, int i)
    {
        ReadOnlySpan<char> form = tokens.Form(i);
        return form.Length == 1 && !char.IsLetterOrDigit(form[0]) && form[0] is not ('-' or '‑' or '–' or '\'' or '’' or '&' or '+' or '/' or '.');
    }

    [System.Runtime.CompilerServices.InlineArray(MostTokens)]
    private struct Ends
    {
        private int _first;
    }
}
